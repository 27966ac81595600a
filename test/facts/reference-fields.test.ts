import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referenceConnectives, smallWords } from '../../server/src/data/reference-connectives.ts';
import { type Reference, referencesOf } from '../../server/src/facts/references.ts';
import { toBlocks } from '../../server/src/markdown/to-blocks.ts';

function read(text: string): Reference {
  const [only] = toBlocks(`1. ${text}\n`).blocks.flatMap(({ block }) => referencesOf(block));
  if (!only) throw new Error(`no entry in ${text}`);
  return only;
}

/** The named fields of the entry alone; names of persons by their family names. */
function fieldsOf(text: string, names: readonly string[]): Readonly<Record<string, unknown>> {
  const reference = read(text);
  return Object.fromEntries(
    Object.entries(reference)
      .filter(([name]) => names.includes(name))
      .map(([name, value]) => [name, Array.isArray(value) ? value.map((one) => one.family ?? one.literal) : value]),
  );
}

const cases: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[] = [
  [
    'all identifiers',
    'Moss TA. Barley itch. J Farm Med. 2017;4(2):11-5. doi: 10.1000/jfm.2017.4. PMID: 24228906; PMCID: PMC3844611.',
    { pmid: '24228906', pmcid: 'PMC3844611', doi: '10.1000/jfm.2017.4' },
  ],
  [
    'a bare number of PubMed Central',
    'Moss TA. Barley itch. J Farm Med. 2017;4(2):11-5. PMC3844611.',
    { pmcid: 'PMC3844611', pages: '11-5' },
  ],
  [
    'the day of access in brackets',
    'Farm Health Society. Barley itch [Internet]. 2023 [cited 2024 Mar 5]. Available from: https://example.org/itch',
    { accessedOn: '2024 Mar 5', url: 'https://example.org/itch', year: 2023 },
  ],
  [
    'the day of access in words',
    'Farm Health Society. (2023). Barley itch. Retrieved March 5, 2024, from https://example.org/itch',
    { accessedOn: 'March 5, 2024' },
  ],
  [
    'editors, edition and place of the book of a chapter',
    'Moss TA. Barley itch. In: Fenn OA, Hay CD, editors. Skin and farm. 2nd ed. Barleyford: Mill Press; 2011. p. 12-20.',
    { editors: ['Fenn', 'Hay'], edition: '2nd', place: 'Barleyford', publisher: 'Mill Press', pages: '12-20' },
  ],
  [
    'the place of a book with its state',
    'Moss TA. Skin and farm. 3rd ed. Barleyford (MN): Mill Press; 2011.',
    { edition: '3rd', place: 'Barleyford (MN)', publisher: 'Mill Press' },
  ],
  [
    'a month with its day',
    'Moss TA. Barley itch. J Farm Med. 2017 Mar 5;4(2):11-5.',
    { month: 'Mar 5', year: 2017, volume: '4', issue: '2' },
  ],
  [
    'a month and a day in digits',
    'Moss TA. Barley itch. J Farm Med. 2017 3 15;40(2):11-5.',
    { year: 2017, volume: '40', issue: '2', pages: '11-5' },
  ],
  [
    'an issue behind a volume in capitals',
    'Moss TA. Barley itch. J Farm Med, VOL. 41, NO. 4, pp. 11-15, 1994.',
    { volume: '41', issue: '4', pages: '11-15', year: 1994 },
  ],
  [
    'an issue without pages at the end of an entry',
    'Moss, T. A., & Fenn, O. A. (2015). Barley itch in 2012. Journal of Farm Medicine, 10(12).',
    { volume: '10', issue: '12', year: 2015, container: 'Journal of Farm Medicine' },
  ],
  [
    'a sole author without a full stop',
    'Moss TA Barley itch in autumn. J Farm Med. 2017;4:11-5.',
    { authors: ['Moss'], title: 'Barley itch in autumn' },
  ],
  [
    'a title that begins with a word and a capital letter',
    'Vitamin D Deficiency among millers. J Farm Med. 2017;4:11-5.',
    { authors: [], title: 'Vitamin D Deficiency among millers' },
  ],
  [
    'a group whose first word is in capitals',
    'Moss TA, Fenn OA; ESFM Guidelines Working Group. Barley itch. J Farm Med. 2017;4:11-5.',
    { authors: ['Moss', 'Fenn', 'ESFM Guidelines Working Group'], title: 'Barley itch' },
  ],
  [
    'a group for which persons write',
    'Moss TA, Fenn OA, for the Barley Itch Study Group. Barley itch. J Farm Med. 2017;4:11-5.',
    { authors: ['Moss', 'Fenn', 'Barley Itch Study Group'], title: 'Barley itch' },
  ],
  [
    'a journal without a blank before it',
    'Moss TA, Fenn OA. Barley itch among millers.Farm Medicine. 2017;4:11-5.',
    { title: 'Barley itch among millers', container: 'Farm Medicine' },
  ],
  [
    'a journal of two short words with stops',
    'Moss TA. Barley itch among millers. J. Mill Cult. Psychol. 2017;4:11-5.',
    { title: 'Barley itch among millers', container: 'J. Mill Cult. Psychol' },
  ],
  [
    'a journal alone',
    'Journal of Farm Science 275 (2006) 212-219',
    { authors: [], title: null, container: 'Journal of Farm Science', volume: '275', pages: '212-219', year: 2006 },
  ],
  [
    'a publisher behind an online journal',
    'Moss TA. Barley itch. J Farm Med [Internet]. Mill Press; 2017 Feb 1 [cited 2020 Sep 10];25(2):383-9.',
    { container: 'J Farm Med', publisher: 'Mill Press', accessedOn: '2020 Sep 10', volume: '25' },
  ],
  [
    'a chapter behind a comma with "eds"',
    'Moss T. A. (2018). Barley itch at work, in Skin and Farm: A Handbook, eds O. Fenn and C. Hay (Barleyford: Mill Press), 39-40.',
    { title: 'Barley itch at work' },
  ],
  [
    'a work in press',
    'Moss T. A., Fenn O. (in press). Barley itch. J. Farm Med.',
    { title: 'Barley itch', ahead: true },
  ],
  [
    'an erratum, and what it is of',
    'Moss TA. Erratum to: Barley itch. J Farm Med. 2018;11(1):2. Erratum for: J Farm Med. 2017;10(4):300.',
    { title: 'Erratum to: Barley itch', container: 'J Farm Med', year: 2018, volume: '11', pages: '2' },
  ],
];

describe('fields of an entry', () => {
  it.each(cases)('%s', (_, text, expected) => {
    expect(fieldsOf(text, Object.keys(expected))).toEqual(expected);
  });
});

const leftovers: readonly (readonly [string, readonly string[]])[] = [
  [
    'Moss TA, Fenn OA, et al. Barley itch. J Farm Med. 2017;4(2):11-5. doi: 10.1000/jfm.4. PMID: 242; PMCID: PMC384.',
    [],
  ],
  ['Moss TA. Barley itch. In: Fenn OA, editor. Skin and farm. 2nd ed. Barleyford: Mill Press; 2011. p. 12-20.', []],
  [
    'Farm Health Society. Barley itch [Internet]. 2023 [cited 2024 Mar 5]. Available from: https://example.org/itch',
    [],
  ],
  [
    'Moss TA. Barley itch. J Farm Med. 2017;4(2):11-5. Comment in: J Farm Med. 2018;5:1.',
    ['Comment in: J Farm Med. 2018;5:1'],
  ],
  ['Moss TA. Barley itch. J Farm Med. 2017;4(2):11-5. Retraction in: Reed BB.', ['Retraction in: Reed BB']],
  [
    'Moss TA. Barley itch. J Farm Med. 2017;4(2):11-5. [see here](https://example.org/other)',
    ['see here', 'https://example.org/other'],
  ],
];

describe('what no field took', () => {
  it.each(leftovers)('%s', (text, expected) => {
    const source = `1. ${text}\n`;
    const { blocks } = toBlocks(source);
    const pieces = blocks.flatMap((placed) =>
      referencesOf(placed.block).flatMap(({ leftover }) =>
        leftover.map(({ start, end }) => source.slice(placed.offset + start, placed.offset + end)),
      ),
    );
    expect(pieces).toEqual(expected);
  });
});

const pieces = [
  'Moss TA, Fenn OA. ',
  'Barley itch among millers. ',
  'J Farm Med. ',
  '2017;4(2):11-5. ',
  'doi: 10.1000/jfm.4 ',
  'PMID: 24228906 ',
  'Epub 2017 Mar 5. ',
  'In: Hay CD, editor. ',
  '2nd ed. ',
  'Barleyford: Mill Press; ',
  '*Skin and farm*. ',
  '[cited 2024 Mar 5] ',
  'Available from: https://example.org/itch ',
  'vol. 12, no. 3 ',
  '(2013) ',
  'zebra 77 ',
];

describe('every letter and digit of an entry', () => {
  it('is no part of a publisher where a long gap of other fields follows', () => {
    const source =
      '1. vol. 12, no. 3 PMID: 24228906 Moss TA, Fenn OA. In: Hay CD, editor. PMID: 24228906 doi: 10.1000/jfm.4\n';
    const [reference] = toBlocks(source).blocks.flatMap(({ block }) => referencesOf(block));
    const { publisher } = reference?.fields ?? {};
    expect(publisher && source.slice(publisher.start, publisher.end)).toBe('Hay CD, editor');
  });

  it('lies in a field, in a word of its form or in what is left over', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 }), (chosen) => {
        const source = `1. ${chosen.join('').trim()}\n`;
        const { blocks } = toBlocks(source);
        for (const placed of blocks) {
          for (const reference of referencesOf(placed.block)) {
            const covered = [...Object.values(reference.fields), ...reference.leftover];
            let open = placed.block.source;
            for (const { start, end } of covered)
              open = open.slice(0, start) + '\u0001'.repeat(end - start) + open.slice(end);
            open = open.slice(reference.span.start, reference.span.end);
            for (const word of referenceConnectives) open = open.replace(word, '\u0001');
            for (const repeated of [reference.doi, reference.pmid, reference.url])
              if (repeated !== null) open = open.replaceAll(repeated, '');
            const words = open.match(/[\p{L}\p{N}]+/gu) ?? [];
            expect(words.filter((word) => !smallWords.has(word.toLowerCase()))).toEqual([]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
