import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneSlipApart } from '../../server/src/text/distance.ts';
import { fingerprint } from '../../server/src/text/fingerprint.ts';
import { createGlob, isGlob, splitGlob } from '../../server/src/text/glob.ts';
import { createLines, type Encoding } from '../../server/src/text/lines.ts';
import { normalForm } from '../../server/src/text/normal-form.ts';
import { contains, overlaps, trimSpan } from '../../server/src/text/span.ts';

describe('lines', () => {
  // The text holds one character of each width: 1 to 4 bytes in UTF-8.
  const text = 'aé\r\n€🫀b\rc\n';

  it.each<[Encoding, number, number, number]>([
    ['utf-16', 0, 0, 0],
    ['utf-16', 2, 0, 2],
    ['utf-16', 4, 1, 0],
    ['utf-16', 7, 1, 3],
    ['utf-16', 9, 2, 0],
    ['utf-16', 11, 3, 0],
    ['utf-8', 2, 0, 3],
    ['utf-8', 5, 1, 3],
    ['utf-8', 7, 1, 7],
    ['utf-32', 7, 1, 2],
  ])('%s: offset %i is line %i, column %i', (encoding, offset, line, column) => {
    const lines = createLines(text);
    expect(lines.positionAt(offset, encoding)).toEqual({ line, column });
    expect(lines.offsetAt({ line, column }, encoding)).toBe(offset);
  });

  it.each([
    ['', 1],
    ['a', 1],
    ['a\n', 2],
    ['\r\r\n\n', 4],
  ])('%j has %i lines', (given, count) => {
    expect(createLines(given).count).toBe(count);
  });

  it('a line is without its ending', () => {
    const lines = createLines(text);
    const shown = Array.from({ length: lines.count }, (_, i) => lines.lineSpan(i));
    expect(shown.map(({ start, end }) => text.slice(start, end))).toEqual(['aé', '€🫀b', 'c', '']);
  });

  it('places beyond the text are at its end', () => {
    const lines = createLines(text);
    expect(lines.positionAt(99)).toEqual({ line: 3, column: 0 });
    expect(lines.offsetAt({ line: 99, column: 0 })).toBe(text.length);
    expect(lines.offsetAt({ line: -1, column: 5 })).toBe(0);
    expect(lines.offsetAt({ line: 2, column: 99 })).toBe(10);
  });

  it('knows a byte order mark', () => {
    expect([createLines('\ufeffa').byteOrderMark, createLines('a\ufeff').byteOrderMark]).toEqual([1, 0]);
  });

  const texts = fc.string({ unit: fc.constantFrom('a', 'é', '€', '🫀', '\n', '\r', '\r\n', '\u0301'), maxLength: 40 });

  it('there and back again, in every encoding', () => {
    fc.assert(
      fc.property(texts, fc.nat(80), fc.constantFrom<Encoding>('utf-8', 'utf-16', 'utf-32'), (given, at, encoding) => {
        const offset = Math.min(at, given.length);
        const splits = (i: number): boolean =>
          /[\udc00-\udfff]/.test(given.charAt(i)) || given.slice(i - 1, i + 1) === '\r\n';
        fc.pre(!splits(offset));
        const lines = createLines(given);
        expect(lines.offsetAt(lines.positionAt(offset, encoding), encoding)).toBe(offset);
      }),
    );
  });

  it('lines and their endings are the whole text', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const lines = createLines(given);
        const spans = Array.from({ length: lines.count }, (_, i) => lines.lineSpan(i));
        const shown = spans.map(({ start, end }) => given.slice(start, end));
        expect(shown).toEqual(given.split(/\r\n|\n|\r/));
      }),
    );
  });
});

describe('glob', () => {
  it.each([
    ['*.md', 'a.md', true],
    ['*.md', 'x/a.md', false],
    ['**/*.md', 'a.md', true],
    ['**/*.md', 'x/y/a.md', true],
    ['x/**', 'x/y/a.md', true],
    ['x/**', 'y/a.md', false],
    ['x/**/a.md', 'x/a.md', true],
    ['./x/*.md', 'x/a.md', true],
    ['?.md', 'a.md', true],
    ['?.md', 'ab.md', false],
    ['[a-c].md', 'b.md', true],
    ['[!a-c].md', 'b.md', false],
    ['[^a-c].md', 'd.md', true],
    ['[ab', '[ab', true],
    ['*.{md,markdown}', 'a.markdown', true],
    ['{a,b}/{c,d}.md', 'b/c.md', true],
    ['{a,b}/{c,d}.md', 'b/e.md', false],
    ['a*b*c', 'axxbxxc', true],
    ['a*b*c', 'axxbxx', false],
    ['**', 'x/y', true],
    ['*', '.hidden', true],
    ['a+(b).md', 'a+(b).md', true],
    ['', '', true],
  ])('%s, %s: %s', (pattern, path, fits) => {
    expect(createGlob(pattern)(path)).toBe(fits);
  });

  it('no pattern takes long or fills the memory', () => {
    expect(createGlob(`${'*a'.repeat(500)}b`)('a'.repeat(5000))).toBe(false);
    expect(createGlob('**/'.repeat(200))('x/'.repeat(200))).toBe(true);
    expect(createGlob('{a,b}'.repeat(40))('a'.repeat(40))).toBe(true);
  });

  it.each([
    ['reports/**/*.md', 'reports', '**/*.md'],
    ['/abs/x/*.md', '/abs/x', '*.md'],
    ['/*.md', '/', '*.md'],
    ['*.md', '.', '*.md'],
    ['a/b.md', '.', 'a/b.md'],
  ])('%s lies in %s', (pattern, folder, rest) => {
    expect(splitGlob(pattern)).toEqual({ folder, rest });
  });

  it.each([
    ['a.md', false],
    ['a*.md', true],
    ['{a}', true],
  ])('%s is a pattern: %s', (text, is) => {
    expect(isGlob(text)).toBe(is);
  });
});

describe('words that differ by one slip', () => {
  it.each([
    ['discussion', 'discussion', true],
    ['discussion', 'discusion', true],
    ['discussion', 'discussions', true],
    ['discussion', 'dicsussion', true],
    ['discussion', 'discussiom', true],
    ['discussion', 'discusions', false],
    ['discussion', 'conclusion', false],
    ['', 'a', true],
    ['ab', 'ba', true],
    ['abc', 'cba', false],
  ])('%s, %s: %s', (a, b, is) => {
    expect([isOneSlipApart(a, b), isOneSlipApart(b, a)]).toEqual([is, is]);
  });
});

describe('the normal form of a heading', () => {
  it.each([
    ['2.1 The Case-Presentation:', 'case presentation'],
    ['**Discussion**', 'discussion'],
    ['IV. Résumé', 'resume'],
    ['a) Methods & Results', 'methods and results'],
    ['Patient’s perspective.', "patient's perspective"],
    ['1 Introduction', 'introduction'],
    ['## Our  experience', 'experience'],
    ['CASE REPORT', 'case report'],
    ['Conflicts—of interest', 'conflicts of interest'],
    ['2019 outbreak', '2019 outbreak'],
    ['', ''],
  ])('%s: %s', (heading, form) => {
    expect(normalForm(heading)).toBe(form);
  });

  it('is its own normal form', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('1. ', '', 'IV. ', '## '),
        fc.stringMatching(/^[A-Za-z]{5,9}( [A-Za-zé]{5,9}){0,3}$/),
        (number, words) => {
          const form = normalForm(number + words);
          expect(normalForm(form)).toBe(form);
        },
      ),
    );
  });
});

describe('spans', () => {
  it.each([
    [{ start: 0, end: 5 }, { start: 4, end: 8 }, true],
    [{ start: 0, end: 5 }, { start: 5, end: 8 }, false],
    [{ start: 4, end: 8 }, { start: 0, end: 5 }, true],
  ])('%j and %j overlap: %s', (a, b, is) => {
    expect(overlaps(a, b)).toBe(is);
  });

  it('an equal span is contained, a longer one is not', () => {
    expect(contains({ start: 1, end: 3 }, { start: 1, end: 3 })).toBe(true);
    expect(contains({ start: 1, end: 3 }, { start: 1, end: 4 })).toBe(false);
  });

  it('trimming takes white space from both ends, and all of a blank span', () => {
    expect(trimSpan(' a b\n', { start: 0, end: 5 })).toEqual({ start: 1, end: 4 });
    expect(trimSpan('   ', { start: 0, end: 3 })).toEqual({ start: 3, end: 3 });
  });
});

it('a fingerprint is 16 digits, and that of FNV-1a', () => {
  expect(fingerprint('')).toBe('cbf29ce484222325');
  expect(fingerprint('a')).toBe('af63dc4c8601ec8c');
  expect(fingerprint('foobar')).toBe('85944171f73967e8');
});
