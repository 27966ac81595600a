import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarity } from '../../server/src/text/similarity.ts';

/** The distance as it is defined, without the bounds that make it fast. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const change = distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
  if (a[0] === b[0]) return change;
  return Math.min(change, distance(a.slice(1), b) + 1, distance(a, b.slice(1)) + 1);
}

describe('similarity', () => {
  it.each<[string, string, number, number]>([
    ['barley', 'barley', 0.9, 1],
    ['', '', 0.9, 1],
    ['barley', 'barly', 0.8, 5 / 6],
    ['barley', 'barly', 0.9, 0],
    ['barley', 'oat', 0.5, 0],
  ])('%j and %j from %d on: %d', (a, b, least, expected) => {
    expect(similarity(a, b, least)).toBeCloseTo(expected);
  });

  it('is one less the share of letters that differ, or 0 below the least', () => {
    const word = array(constantFrom('a', 'b', 'c'), { maxLength: 7 }).map((letters) => letters.join(''));
    assert(
      property(word, word, constantFrom(0, 0.5, 0.75, 0.92), (a, b, least) => {
        const longest = Math.max(a.length, b.length);
        const exact = longest === 0 ? 1 : 1 - distance(a, b) / longest;
        const isEnough = distance(a, b) <= Math.floor(longest * (1 - least));
        expect(similarity(a, b, least)).toBeCloseTo(isEnough ? exact : 0);
      }),
    );
  });
});
