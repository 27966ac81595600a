import { expect, test } from 'vitest';
import { lettersIn } from '../../server/src/facts/abbreviation-asides.ts';

test.each([
  ['neutrophils (N) and barley spores (S)', ['neutrophils N', 'spores S']],
  ['itching [i] of barley  (b)', ['itching i', 'barley b']],
  // Two blanks may stand before the bracket, but not three; a word is not shorter than four letters, nor longer than 31.
  ['barley   (b) and spores (s)', []],
  ['rye (r) and spores (s)', []],
  ['rye (r) and spores (s) and oats (o)', ['spores s', 'oats o']],
  // The letters may be those of one word or of two, and two to three small ones.
  ['sacral (sac) and lumbar (lum) and thoracic (thor)', ['sacral sac', 'lumbar lum']],
  ['pre-barley (p) and non-barley (n)', ['pre-barley p', 'non-barley n']],
  ['2-barley (b) and 3-spores (s)', ['barley b', 'spores s']],
  ['Barley Itch (I) and Barley Pox (B)', []],
  ['Barley Itch (I) and Hay Spores (S)', ['Itch I', 'Spores S']],
  // Of two words the first one counts that begins with the letter.
  ['barley itch (i) and barley spores (b)', ['itch i', 'barley spores b']],
  ['neutrophils of it (i) and spores (s)', []],
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
