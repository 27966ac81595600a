import { describe, expect, it } from 'vitest';
import { referenceStyleNamed, referenceStyles } from '../../server/src/data/reference-styles.ts';
import { unknownWork, type Work } from '../../server/src/facts/work.ts';
import { formatWork, formatWorkPlain } from '../../server/src/report/format-work.ts';
import { formatDay, formatMonth } from '../../server/src/report/format-work-dates.ts';
import { formatNames } from '../../server/src/report/format-work-names.ts';
import { formatPages, pagesKind } from '../../server/src/report/format-work-pages.ts';
import { names } from '../reference-styles/works.ts';

const { nlm, apa, harvard, bmj, ama } = referenceStyles;
const itch: Work = {
  ...unknownWork,
  type: 'article',
  authors: names('Moss TA'),
  title: 'Barley itch',
  container: 'J Farm Med',
  year: 2017,
  volume: '89',
  pages: '218-235',
};

it.each([
  ['218-235', '218-35'],
  ['737-738', '737-8'],
  ['295-300', '295-300'],
  ['1198-1202', '1198-202'],
  ['S12-S18', 'S12-8'],
  ['e12-e19', 'e12-9'],
  ['100-104', '100-4'],
  ['737-738, 750-759', '737-8, 750-9'],
  ['99-101', '99-101'],
  ['12-12', '12-12'],
  ['223', '223'],
  ['e246944', 'e246944'],
  ['bcr2013201554', 'bcr2013201554'],
])('pages %s are compressed to %s', (full, compressed) => {
  expect(formatPages(full, { form: 'compressed', dash: '-' })).toBe(compressed);
  expect(formatPages(full, { form: 'full', dash: '–' })).toBe(full.replaceAll('-', '–'));
});

it.each([
  ['218-235', null, 'range'],
  ['e246944', null, 'article'],
  ['ytaa251', null, 'article'],
  ['246944', null, 'article'],
  ['223', '10.5555/1752-1947-89-223', 'article'],
  ['223', '10.5555/jfm.223', 'page'],
  ['S12', null, 'page'],
] as const)('%s with DOI %s is a %s', (pages, doi, kind) => {
  expect(pagesKind(pages, '89', doi)).toBe(kind);
});

describe('names', () => {
  it.each([
    [['Hay, Clara Dee'], 'Hay CD', 'Hay, C. D.', 'Hay, C.D.'],
    [['Hay, C. D.'], 'Hay CD', 'Hay, C. D.', 'Hay, C.D.'],
    [['Hay, Jean-Luc'], 'Hay JL', 'Hay, J.-L.', 'Hay, J.-L.'],
    [['van der Rye AB Jr'], 'van der Rye AB Jr', 'van der Rye, A. B., Jr.', 'van der Rye, A.B., Jr'],
    [['Moss TA Jr.'], 'Moss TA Jr', 'Moss, T. A., Jr.', 'Moss, T.A., Jr'],
    [['Moss, TA III'], 'Moss TA 3rd', 'Moss, T. A., III', 'Moss, T.A., III'],
    [
      ['Moss TA 3rd', 'Hay CD'],
      'Moss TA 3rd, Hay CD',
      'Moss, T. A., 3rd, & Hay, C. D.',
      'Moss, T.A., 3rd and Hay, C.D.',
    ],
    [['Hay CD', 'Moss TA'], 'Hay CD, Moss TA', 'Hay, C. D., & Moss, T. A.', 'Hay, C.D. and Moss, T.A.'],
    [
      ['Hay CD', 'Moss TA', '{Itch Group}'],
      'Hay CD, Moss TA; Itch Group',
      'Hay, C. D., Moss, T. A., & Itch Group',
      'Hay, C.D., Moss, T.A. and Itch Group',
    ],
    [['{Farm Health Office}'], 'Farm Health Office', 'Farm Health Office', 'Farm Health Office'],
  ])('%j', (written, inNlm, inApa, inHarvard) => {
    const list = names(...written);
    expect(formatNames(list, false, nlm.authors)).toBe(inNlm);
    expect(formatNames(list, false, apa.authors)).toBe(inApa);
    expect(formatNames(list, false, harvard.authors)).toBe(inHarvard);
  });

  it('known to be cut, they are printed as far as they are known', () => {
    const four = names('Moss TA', 'Fenn OA', 'Reed BB', 'Hay CD');
    expect(formatNames(four, true, nlm.authors)).toBe('Moss TA, Fenn OA, Reed BB, Hay CD, et al.');
    expect(formatNames(four, true, bmj.authors)).toBe('Moss TA, Fenn OA, Reed BB, *et al.*');
    expect(formatNames(four.slice(0, 1), true, bmj.authors)).toBe('Moss TA, *et al.*');
    expect(formatNames(four, true, apa.authors)).toBe('Moss, T. A., Fenn, O. A., Reed, B. B., Hay, C. D., et al.');
  });

  it('a body behind persons left out stays', () => {
    const eight = names(...'ABCDEFGH'.split('').map((letter) => `Moss ${letter}`), '{Itch Group}');
    expect(formatNames(eight, false, ama.authors)).toBe('Moss A, Moss B, Moss C, et al.; Itch Group');
  });
});

it.each([
  ['2024 Mar 5', '2024 Mar 5', 'March 5, 2024', '5 March 2024'],
  ['5th March 2024', '2024 Mar 5', 'March 5, 2024', '5 March 2024'],
  ['2024-03-05', '2024 Mar 5', 'March 5, 2024', '5 March 2024'],
  ['05/03/2024', '05/03/2024', '05/03/2024', '05/03/2024'],
  ['in spring', 'in spring', 'in spring', 'in spring'],
])('the day "%s"', (written, inNlm, inApa, inHarvard) => {
  expect([nlm, apa, harvard].map((style) => formatDay(written, style))).toEqual([inNlm, inApa, inHarvard]);
});

it.each([
  ['Mar 5', 'Mar 5', 'March 5'],
  ['March', 'Mar', 'March'],
  ['Spring', 'Spring', 'Spring'],
])('the month "%s"', (written, short, long) => {
  expect([formatMonth(written, nlm), formatMonth(written, apa)]).toEqual([short, long]);
});

describe('an entry', () => {
  it.each([
    ['no pages', { pages: null }, 'Moss TA. Barley itch. J Farm Med. 2017;89.'],
    ['no volume', { volume: null }, 'Moss TA. Barley itch. J Farm Med. 2017:218-35.'],
    ['an issue alone', { volume: null, issue: '4' }, 'Moss TA. Barley itch. J Farm Med. 2017;(4):218-35.'],
    ['no authors', { authors: [] }, 'Barley itch. J Farm Med. 2017;89:218-35.'],
    ['no year', { year: null }, 'Moss TA. Barley itch. J Farm Med. 89:218-35.'],
    ['a month', { month: 'Mar' }, 'Moss TA. Barley itch. J Farm Med. 2017 Mar;89:218-35.'],
    ['a question', { title: 'Barley itch?' }, 'Moss TA. Barley itch? J Farm Med. 2017;89:218-35.'],
    ['a PMC number alone', { pmcid: 'PMC99' }, 'Moss TA. Barley itch. J Farm Med. 2017;89:218-35. PMCID: PMC99.'],
    ['a stop in the journal', { container: 'J. Farm Med.' }, 'Moss TA. Barley itch. J Farm Med. 2017;89:218-35.'],
    ['an unknown journal', { container: 'Barn and Byre' }, 'Moss TA. Barley itch. Barn and Byre. 2017;89:218-35.'],
    ['a full name', { container: 'The Lancet' }, 'Moss TA. Barley itch. Lancet. 2017;89:218-35.'],
  ])('with %s', (_, fields, expected) => {
    expect(formatWork({ ...itch, ...fields }, nlm)).toBe(expected);
  });

  it('begins with the label of its style', () => {
    expect(formatWork(itch, nlm, 12)).toMatch(/^12\. Moss/);
    expect(formatWork(itch, referenceStyles['elsevier-vancouver'], 12)).toMatch(/^\[12\] Moss/);
    expect(formatWork(itch, apa, 12)).toMatch(/^Moss/);
  });

  it('sets italics within italics upright', () => {
    const book: Work = { ...itch, type: 'book', title: 'The barley *Hordeum vulgare* and us' };
    expect(formatWork(book, apa)).toContain('*The barley* Hordeum vulgare *and us*');
    expect(formatWorkPlain(book, apa)).toContain('The barley Hordeum vulgare and us');
  });

  it('keeps a star of a name from becoming italics', () => {
    expect(formatWork({ ...itch, container: 'Farm*Med' }, nlm)).toContain('Farm\\*Med.');
    expect(formatWorkPlain({ ...itch, container: 'Farm*Med' }, nlm)).toContain('Farm*Med.');
  });
});

it('styles go by several names', () => {
  expect(referenceStyleNamed('Vancouver')).toBe(nlm);
  expect(referenceStyleNamed('icmje')).toBe(nlm);
  expect(referenceStyleNamed('chicago')).toBeUndefined();
});
