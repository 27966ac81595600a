import { expect, it } from 'vitest';
import { createCueIndex } from '../../server/src/facts/cue-index.ts';
import { cueMatches } from '../../server/src/facts/cue-matches.ts';
import { readMarks, withMarks } from '../harness/flags.ts';

const entriesFor = createCueIndex({
  bath: { cues: 'oat bath | bathed', not: 'bathed in sweat' },
  oats: { cues: 'oats' },
  days: { cues: 'N days | was [very] long' },
});

/** The places of the cues, or of the false friends, in the sentence between `<` and `>`, or in all of a text. */
function found(text: string, sort: 'hits' | 'friends' = 'hits'): string {
  const [open, close] = [text.indexOf('<'), text.indexOf('>')];
  const within = open < 0 ? { start: 0, end: text.length } : { start: open + 1, end: close };
  const matches = cueMatches(entriesFor, text, within);
  return withMarks(
    text,
    [...matches[sort].values()].flat().map((span) => ({ span })),
  );
}

it.each([
  'an ⟦oat bath⟧ and ⟦oats⟧.',
  '⟦oats⟧, ⟦oats⟧ and ⟦oats⟧',
  'an ⟦oat  \n bath⟧.',
  'an oat-bath.',
  'an oat and a bath.',
  'it ⟦was long⟧ and ⟦was very long⟧, was not long, was.',
  'for ⟦5 days⟧ or ⟦three days⟧.',
  'for 5 oxen and days.',
  // Only the sentence counts, but what stands behind may end its last word.
  'oats <⟦oats⟧ and oat> bath oats',
  'oats <⟦oats⟧ and ⟦oats⟧> oats',
  'oats <rolled oat>s',
  '<an oat> bath',
])('the cues in %j', (marked) => {
  expect(found(readMarks(marked).text)).toBe(marked);
});

it.each(['12.5 days', '12,5 days'])('a number goes on behind its point: %s', (text) => {
  const { hits } = cueMatches(entriesFor, text, { start: 0, end: text.length });
  expect(hits.get('days')?.[0]).toEqual({ start: 0, end: text.length });
});

it('tells false friends apart', () => {
  expect(found('he ⟦bathed⟧ in sweat'.replace(/[⟦⟧]/g, ''))).toBe('he ⟦bathed⟧ in sweat');
  expect(found('he bathed in sweat', 'friends')).toBe('he ⟦bathed in sweat⟧');
});
