import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBibliography } from '../../server/src/facts/read-bibliography.ts';
import { unknownWork, type Work, type WorkName } from '../../server/src/facts/work.ts';
import { writeBibtex } from '../../server/src/report/write-bibtex.ts';
import { writeCslJson } from '../../server/src/report/write-csl-json.ts';
import { writeRis } from '../../server/src/report/write-ris.ts';

const writers = { bibtex: writeBibtex, 'csl-json': writeCslJson, ris: writeRis } as const;
const formats = Object.keys(writers) as (keyof typeof writers)[];

/** Words as names and titles have them, with signs that mean something in one format or another. */
const signs = [
  'é',
  'ø',
  'ß',
  'Ł',
  '&',
  '%',
  '$',
  '#',
  '_',
  '{',
  '}',
  '~',
  '^',
  '\\',
  '"',
  "'",
  "''",
  '`',
  '--',
  '–',
  '@',
  '(',
  ':',
];
const word = fc.constantFrom('itch', 'Barley', 'DNA', 'and', 'others', 'of', 'Moss', 'pH', 'oat');
const text = fc
  .array(
    fc.oneof(
      word,
      fc.tuple(word, fc.constantFrom(...signs), word).map((parts) => parts.join('')),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => words.join(' '));
const title = fc
  .tuple(text, fc.constantFrom('', ' *Hordeum* itch', ' of Ca<sup>2+</sup>', '?'))
  .map((parts) => parts.join(''));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 2 });
const number = fc.integer({ min: 1, max: 999 }).map(String);

const person: fc.Arbitrary<WorkName> = fc
  .record({
    family: fc.constantFrom('Moss', 'van der Berg', "O'Fenn", 'Hay-Reed', 'De La Cruz', 'Łoś'),
    given: fc.constantFrom('Tom A.', 'T. A.', 'Åse', 'Jean-Pierre', 'B.'),
    literal: fc.constant(null),
    suffix: fc.constantFrom(undefined, 'Jr', '3rd'),
  })
  .map(({ suffix, ...name }) => (suffix === undefined ? name : { ...name, suffix }));
const body: fc.Arbitrary<WorkName> = fc
  .constantFrom('Barley Itch Group', 'Moss & Sons', 'Group of Barns and Fields UK')
  .map((literal) => ({ family: null, given: null, literal }));
const names = fc.array(fc.oneof(person, body), { maxLength: 4 });

const work: fc.Arbitrary<Work> = fc
  .record({
    type: fc.constantFrom('article', 'book', 'chapter', 'conference', 'thesis', 'web') satisfies fc.Arbitrary<
      Work['type']
    >,
    authors: names,
    etAl: fc.boolean(),
    editors: names,
    title: maybe(title),
    container: maybe(text),
    year: maybe(fc.integer({ min: 1900, max: 2026 })),
    month: maybe(fc.constantFrom('Mar', 'Mar 5', 'Dec 31', 'Spring')),
    volume: maybe(number),
    issue: maybe(number),
    pages: maybe(fc.constantFrom('218-235', 'e12', '12-15, 20', 'S1-S9', '7')),
    edition: maybe(fc.constantFrom('2nd', '3rd revised')),
    publisher: maybe(text),
    place: maybe(text),
    doi: maybe(fc.constantFrom('10.1234/jfm.1', '10.1002/(SICI)1097<1::AID-A1>3.0.CO;2-#', '10.1/a_b&c%d$')),
    pmid: maybe(number),
    pmcid: maybe(fc.constantFrom('PMC3844611')),
    url: maybe(fc.constantFrom('https://farm.example/a_b?x=1&y=%20#z', 'http://farm.example/~moss')),
    accessed: maybe(fc.constantFrom('2024 Mar 5', '2024', '2024 Dec')),
  })
  .map((fields) => ({
    ...unknownWork,
    ...fields,
    etAl: fields.etAl && fields.authors.length > 0,
    month: fields.year === null ? null : fields.month,
    issue: fields.type === 'book' ? null : fields.issue,
    container: fields.type === 'book' ? null : fields.container,
  }));

describe.each(formats)('%s', (format) => {
  test('what is written reads the same', () => {
    fc.assert(
      fc.property(fc.array(work, { minLength: 1, maxLength: 4 }), (works) => {
        const keyed = works.map((one, index) => ({ key: `moss2011-${index}`, work: one, entry: undefined }));
        const { entries, faults } = readBibliography('x', format, writers[format](keyed));
        expect(faults).toEqual([]);
        expect(entries.map(({ key, work: read }) => ({ key, work: read, entry: undefined }))).toEqual(keyed);
      }),
      { numRuns: 300 },
    );
  });

  test('initials that stand together are told apart', () => {
    const moss = { family: 'Moss', given: 'TA', literal: null };
    const written = writers[format]([{ key: 'moss', work: { ...unknownWork, authors: [moss] }, entry: undefined }]);
    expect(written).toContain('T. A.');
  });
});
