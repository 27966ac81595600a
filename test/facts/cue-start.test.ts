import { expect, it } from 'vitest';
import { readCues } from '../../server/src/data/cue.ts';
import { cueStartOf, letterBit } from '../../server/src/facts/cue-start.ts';

/** The words with which a cue may begin, `*` behind one that may go on, and the letters that may come next; `?` for any. */
function shown(written: string): string {
  const [cue] = readCues(written);
  const { first, next } = cueStartOf(cue?.elements ?? []);
  const words = first?.map(({ letters, isWhole }) => `${letters}${isWhole ? '' : '*'}`).join(' ') ?? '?';
  const letters = [...'abcdefghijklmnopqrstuvwxyz'].filter((letter) => (next ?? 0) & letterBit(letter.charCodeAt(0)));
  return `${words}, ${next === undefined ? '?' : letters.join('')}`;
}

it.each([
  ['oats', 'oats, ?'],
  ['oats grew', 'oats, g'],
  ['oats grew high', 'oats, g'],
  ['oats grew/rose high', 'oats, gr'],
  ['oats [had] grown', 'oats, gh'],
  ['oats [had/have] [all] grown', 'oats, agh'],
  ['was/were well', 'was were, w'],
  ["farmer's oats", "farmer's, o"],
  ['[had] itched badly', 'had itched, ?'],
  ['[was/were] well then', 'was were well, ?'],
  // What follows is not sure.
  ['oats .. grew', 'oats, ?'],
  ['oats [had] .. grown', 'oats, ?'],
  ['oats N', 'oats, ?'],
  ['oats 3-fold', 'oats, ?'],
  ['oats *high', 'oats, ?'],
  ['oats épi', 'oats, ?'],
  // The first word may go on, or is joined of some.
  ['resol* well', 'resol*, ?'],
  ['oat-bath daily', 'oat*, ?'],
  ['mg//kg daily', 'mg*, ?'],
  ['*ectomy done', '*, ?'],
  ['T#N# seen', 't*, ?'],
  ['was/resol* well', 'was resol*, ?'],
  // Numbers.
  ['N days', '#, d'],
  ['N-month visit', '#*, ?'],
  ['N', '#, ?'],
  ['3 oats', '3, o'],
])('%s begins: %s', (written, expected) => {
  expect(shown(written)).toBe(expected);
});

it('tells nothing of the beginning where anything may come first', () => {
  const [cue] = readCues('[had] .. itched');
  expect(cueStartOf(cue?.elements ?? [])).toEqual({});
  expect(cueStartOf([])).toEqual({ first: [] });
});

it('has a bit for each small letter and none for another sign', () => {
  const bits = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => letterBit(letter.charCodeAt(0)));
  expect(new Set(bits).size).toBe(26);
  expect(bits).not.toContain(0);
  expect(['`', '{', 'A', '5', ' ', 'é'].map((sign) => letterBit(sign.charCodeAt(0)))).toEqual([0, 0, 0, 0, 0, 0]);
});
