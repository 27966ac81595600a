import { expect, it } from 'vitest';
import { createCueIndex } from '../../server/src/facts/cue-index.ts';
import type { KnownWord } from '../../server/src/facts/cue-words.ts';

const index = createCueIndex({
  word: { cues: 'ear | a | itch', not: 'ear of rye' },
  beginning: { cues: 'itch* | he* | o* | barle*' },
  ending: { cues: '*itis' },
  number: { cues: 'N oats | 12 oats' },
  joined: { cues: 'oat-bath | mg//kg' },
  optional: { cues: '[no] itch' },
  gap: { cues: '[had] .. slept' },
});

/** The lists of the cues that may begin with a word; `!` for a false friend. */
function listsFor(text: string): string {
  const word: KnownWord = { text, entries: [] };
  const found = index(word);
  expect(index(word)).toBe(found);
  return found.map(({ name, isFriend }) => `${name}${isFriend ? '!' : ''}`).join(' ');
}

it.each([
  ['ear', 'word word!'],
  ['ears', ''],
  ['a', 'word'],
  ['an', ''],
  ['itch', 'word optional beginning'],
  ['itched', 'beginning'],
  ['he', 'beginning'],
  ['her', 'beginning'],
  ['h', ''],
  ['o', 'beginning'],
  ['oat', 'joined beginning'],
  ['oatbath', 'joined beginning'],
  ['barley', 'beginning'],
  ['barl', ''],
  ['itis', 'ending'],
  ['dermatitis', 'ending'],
  ['tis', ''],
  ['no', 'optional'],
  ['had', 'gap'],
  ['slept', 'gap'],
  ['sleepy', ''],
  ['12', 'number number'],
  ['0', 'number'],
  ['9', 'number'],
  ['5d', 'number'],
  ['three', 'number'],
  ['several', 'number'],
  ['mg', 'joined'],
  ['rye', ''],
  // A word that was cut may go on with what nobody knows.
  [`ear${'y'.repeat(37)}`, ''],
  [`oat${'y'.repeat(38)}`, 'joined beginning'],
  [`itc${'y'.repeat(37)}`, ''],
  [`itc${'y'.repeat(38)}`, 'beginning'],
])('%s may begin a cue of: %s', (text, expected) => {
  expect(listsFor(text).split(' ').sort()).toEqual(expected.split(' ').sort());
});

it('is sure of nothing in a word with letters beyond the basic plane', () => {
  expect(listsFor('itc\u{1d400}')).toBe('beginning');
});

it('keeps what it has under a word apart from what another index has there', () => {
  const other = createCueIndex({ rye: { cues: 'ear' } });
  const word: KnownWord = { text: 'ear', entries: [] };
  expect(other(word).map(({ name }) => name)).toEqual(['rye']);
  expect(index(word).map(({ name }) => name)).toEqual(['word', 'word']);
  expect(other(word).map(({ name }) => name)).toEqual(['rye']);
});
