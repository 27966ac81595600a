import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gated } from '../../server/src/text/gated.ts';
import { readNeeds } from '../../server/src/text/needs.ts';

const needsOf = (pattern: RegExp): readonly string[] | undefined => {
  const needs = readNeeds(pattern.source);
  return needs && [...needs].sort();
};

describe('readNeeds: what each match must hold', () => {
  it.each<[RegExp, readonly string[] | undefined]>([
    [/\b(?:lives?|born) in\b/, ['born in', 'live in', 'lives in']],
    [/\b(?:was|were) (?:\p{L}{1,14} ){0,2}diagnosed\b/u, ['diagnosed']],
    [/[Pp]atient(?: no)?/, ['patient', 'patient no']],
    [/(?<!un)known(?! to)/, ['known']],
    [/(?:case){1,3}/, ['case']],
    [/cases?|reports?/, ['case', 'cases', 'report', 'reports']],
    [/case|\d+/, undefined],
    [/(?:case)?/, undefined],
    [/(?:case)*/, undefined],
    [/(?:case){0,2}/, undefined],
    [/\bhe\b/, undefined],
    [/\d+ (?:mg|ml)/, [' mg', ' ml']],
    [/naïve/, undefined],
    [/\u0063ase/, undefined],
    [/ca\/se\.?/, ['ca/se', 'ca/se.']],
    [/(?<name>old) \k<name>/, ['old ']],
    [/[^a]bcde[fg]{2}/, ['bcde']],
  ])('%s needs %j', (pattern, expected) => {
    expect(needsOf(pattern)).toEqual(expected);
  });
});

const patterns: readonly RegExp[] = [
  /\b(?:lives?|born) in (\p{Lu}\p{Ll}+)/gu,
  /(?:fever|cough)s?/gi,
  /no (?:fever|cough)|fever-free/giu,
  /(?<!in )sake|ſake/giu,
  /k(?:ey|nee)s?/iu,
  /^sick/m,
  /a{2}bcd|x+yzz/g,
];

const words = [
  'lives',
  'born',
  ' in ',
  'Moss',
  'fever',
  'FEVER',
  'cough',
  '-free',
  'no ',
  'ſake',
  'sake',
  'K',
  'nee',
  'key',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...words, 'sick', '\n', 'aabcd', 'xyzz', ' ', 's'), fc.string({ maxLength: 3 })))
  .map((parts) => parts.join(''));

describe('gated: an expression that looks only where it can find something', () => {
  it.each(patterns)('%s finds what it finds without', (pattern) => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const twin = gated(pattern);
        for (const each of texts) {
          expect(twin.test(each)).toBe(pattern.test(each));
          expect(twin.lastIndex).toBe(pattern.lastIndex);
          expect(twin.exec(each)).toEqual(pattern.exec(each));
          pattern.lastIndex = twin.lastIndex = 0;
          expect(each.replace(twin, '*')).toBe(each.replace(pattern, '*'));
          if (pattern.global) expect([...each.matchAll(twin)]).toEqual([...each.matchAll(pattern)]);
        }
      }),
    );
  });

  it('is not parsed before a text holds one of its words', () => {
    const wrong = gated({ source: 'fever\\p{Nothing}', flags: 'gu' });
    expect(wrong.test('a cough')).toBe(false);
    expect(() => wrong.test('a fever')).toThrow(SyntaxError);
    expect(String(wrong)).toBe('/fever\\p{Nothing}/gu');
  });

  it('looks at no text without one of its words', () => {
    const pattern = gated(/fevers?/g);
    expect(String('a cough'.matchAll(pattern))).toBe('[object Array Iterator]');
    expect(String('a fever'.matchAll(pattern))).toBe('[object RegExp String Iterator]');
  });
});
