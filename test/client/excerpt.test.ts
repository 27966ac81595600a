import { expect, it } from 'vitest';
import { toExcerpt } from '../../client/src/excerpt.ts';

it.each([
  ['40-year-old', '40-year-old'],
  ['  a rash\n\tof the arms ', 'a rash of the arms'],
  ['', ''],
  [
    'The farmer had threshed barley for three days before an itchy rash of both arms and the neck began.',
    'The farmer had threshed barley for three days before an itchy rash of both…',
  ],
  ['x'.repeat(100), `${'x'.repeat(79)}…`],
])('puts the words of a place on one line: %j', (text, expected) => {
  expect(toExcerpt(text)).toBe(expected);
});
