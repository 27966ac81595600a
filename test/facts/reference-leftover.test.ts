import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Reference, referencesOf } from '../../server/src/facts/references.ts';
import { createBlockCache } from '../../server/src/markdown/read-blocks.ts';

function read(entry: string): { reference: Reference; source: string } {
  const blocks = createBlockCache().read(`1. ${entry}\n`, 0);
  for (const { block } of blocks) {
    const [reference] = referencesOf(block);
    if (reference) return { reference, source: block.source };
  }
  throw new Error(`No entry was read in ${entry}`);
}

function leftover(entry: string): string[] {
  const { reference, source } = read(entry);
  return reference.leftover.map(({ start, end }) => source.slice(start, end));
}

const whole: readonly string[] = [
  'Moss TA, Fenn OA. Barley itch in farm workers. J Farm Med. 2011;4(2):112-5.',
  'Moss TA, Fenn OA, et al. Barley itch in farm workers. J Farm Med. 2011;4(2):112-5. doi: 10.1000/jfm.112. PMID: 21234567; PMCID: PMC3456789.',
  'Moss, T. A., & Fenn, O. A. (2011). Barley itch in farm workers. *Journal of Farm Medicine*, *4*(2), 112–115. https://doi.org/10.1000/jfm.112',
];

const lost: readonly (readonly [string, string])[] = [
  ['Moss TA. Barley itch in farm workers. J Farm Med. 2011;4:112-5. With a map of the farms.', 'map of the farms'],
  ['Moss TA. Barley itch in farm workers. J Farm Med. 2011;4:112-5. <!-- ask Fenn -->', 'ask Fenn'],
  [
    'Moss TA. Barley itch in farm workers. J Farm Med. 2011;4:112-5. [Copy](https://farm.example/copy)',
    'farm.example/copy',
  ],
];

describe('what a reformat would lose', () => {
  it.each(whole)('is nothing in %s', (entry) => expect(leftover(entry)).toEqual([]));

  it.each(lost)('is named in %s', (entry, piece) => expect(leftover(entry).join(' | ')).toContain(piece));
});

/** The words that may be in no field: they say only which field comes next. */
const connectives = new Set(
  'available retrieved accessible accessed cited viewed consulted visited online from at on date pubmed central pmcid pmid crossref google scholar pmc free article full text https http www dx doi org internet website epub et al alii and others colleagues vol volume iss issue no nr num number p pp page pages art id ed eds edn edition editor editors edited by in und with last of'.split(
    ' ',
  ),
);

const word = fc.constantFrom(
  'Barley',
  'itch',
  'straw',
  'Fenn',
  'OA',
  'J',
  'Farm',
  'Med',
  'In',
  '2011',
  '12',
  'eds',
  'ß',
  'Ячмень',
  '麦',
);
const mark = fc.constantFrom(' ', '. ', ', ', '; ', ': ', ' (', ') ', ' *', '* ', '-', ' & ', '? ', ' [', '] ');
const pieces = fc.array(fc.tuple(word, mark), { minLength: 1, maxLength: 24 });
const known = fc.constantFrom(
  ...whole,
  'Hay CD. Straw and skin. In: Reed BB, editor. Farm skin. 2nd ed. Barleyford: Mill Press; 1999. p. 12-9.',
  'Reed BB. Skins of the farm [Internet]. Barleyford: Mill Press; 2019 [cited 2024 Mar 5]. Available from: https://farm.example/skin',
);

describe('every letter and digit of an entry', () => {
  const isKept = (entry: string): void => {
    const { reference, source } = read(entry);
    const { authors, ...fields } = reference.fields;
    const spans = [
      ...Object.values(fields),
      ...(authors ? [authors] : []),
      ...reference.authors.map((author) => author.span),
      ...reference.editors.map((editor) => editor.span),
      ...reference.leftover,
    ];
    const open = spans.reduce(
      (text, { start, end }) => text.slice(0, start) + '\u0001'.repeat(end - start) + text.slice(end),
      source.slice(0, reference.span.end),
    );
    const rest = open.slice(reference.span.start).match(/[\p{L}\p{N}]+/gu) ?? [];
    expect(rest.filter((piece) => !connectives.has(piece.toLowerCase()))).toEqual([]);
  };

  it('is in a field, in the leftover, or a word of the form', () => {
    fc.assert(fc.property(pieces, (words) => isKept(`Moss TA. ${words.flat().join('')} End`)));
  });

  it('is so too where words stand around a whole entry', () => {
    fc.assert(fc.property(known, pieces, (entry, words) => isKept(`${entry} ${words.flat().join('')} End`)));
  });
});
