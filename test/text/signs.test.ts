import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classes } from '../../server/property-classes.mjs';
import { allMatches } from '../../server/src/text/all-matches.ts';
import { afterSpaces, firstSigns, isDigitAt, isLetterAt, isSpaceAt, isWordAt } from '../../server/src/text/signs.ts';

test('every sign of the basic plane is of the sort that the expressions of the core take it for', () => {
  const letter = new RegExp(`[${classes.L}]`);
  const letterOrNumber = new RegExp(`[${classes.L}${classes.N}]`);
  const wrong: number[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const sign = String.fromCharCode(code);
    const isRight =
      isSpaceAt(sign, 0) === /\s/.test(sign) &&
      isLetterAt(sign, 0) === letter.test(sign) &&
      isWordAt(sign, 0) === letterOrNumber.test(sign) &&
      isDigitAt(sign, 0) === /\d/.test(sign);
    if (!isRight) wrong.push(code);
  }
  expect(wrong).toEqual([]);
});

test('beyond the text stands nothing', () => {
  for (const at of [-1, 3]) {
    expect([isSpaceAt('abc', at), isLetterAt('abc', at), isWordAt('abc', at), isDigitAt('abc', at)]).toEqual(
      Array(4).fill(false),
    );
    expect(firstSigns('abc')('abc', at)).toBe(false);
  }
  expect(afterSpaces('a \t\u00a0', 1)).toBe(4);
});

test('first signs are of any case, and all beyond ASCII', () => {
  const mayBegin = firstSigns('ab1/');
  const text = 'aAbB1/c2 é';
  expect([...text].filter((_, at) => mayBegin(text, at)).join('')).toBe('aAbB1/é');
});

test.each([/\p{L}+/gu, /a*/gu, /a*/g, /(?<=b)|\d/gu, /.{0,2}/gu])('%s finds what matchAll finds', (pattern) => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', ' ', 'é', '𝒳', '\ud835') });
  fc.assert(
    fc.property(text, (some) => {
      const found = allMatches(some, pattern).map((match) => [match[0], match.index]);
      expect(found).toEqual([...some.matchAll(pattern)].map((match) => [match[0], match.index]));
    }),
  );
});
