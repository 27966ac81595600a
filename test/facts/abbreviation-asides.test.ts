import { expect, test } from 'vitest';
import { lettersIn } from '../../server/src/facts/abbreviation-asides.ts';

test.each([
  ['neutrophils (N) and barley spores (S)', ['neutrophils N', 'spores S']],
  ['itching [i] of barley  (b)', ['itching i', 'barley b']],
  // Two blanks may stand before the bracket, but not three; a word is not shorter than four letters, nor longer than 31.
  ['barley   (b) and spores (s)', []],
  ['rye (r) and spores (s)', []],
  // Alone it is a panel or a mark.
  ['barley (b)', []],
  ['barley (A) and spores (B)', []],
])('single letters in brackets of %j', (text, expected) => {
  const found = lettersIn(text, { start: 0, end: text.length });
  const written = found.map(({ shortSpan, longSpan }) =>
    [longSpan, shortSpan].map(({ start, end }) => text.slice(start, end)).join(' '),
  );
  expect(written).toEqual(expected);
});
