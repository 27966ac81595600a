import { describe, expect, it } from 'vitest';
import { referenceStyles } from '../../server/src/data/reference-styles.ts';
import { unknownWork, type Work } from '../../server/src/facts/work.ts';
import { compareWorks } from '../../server/src/report/alphabetical.ts';
import { misplacedReferences } from '../../server/src/report/misplaced-references.ts';
import { references } from '../../server/src/report/references.ts';
import { listEdits } from '../../server/src/report/renumber-list.ts';
import { readReport } from '../../server/src/report/report.ts';
import { styledList } from '../../server/src/report/styled-list.ts';
import { withYearLetters } from '../../server/src/report/year-letters.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';
import { names } from '../reference-styles/works.ts';

function work(authors: readonly string[], year: number | null, title: string, fields: Partial<Work> = {}): Work {
  return {
    ...unknownWork,
    type: 'article',
    authors: names(...authors),
    year,
    title,
    container: 'J Farm Med',
    volume: '5',
    ...fields,
  };
}

it('works are ordered by authors, year and title', () => {
  const ordered = [
    work(['{A Barley Itch Group}'], 2019, 'Itch'),
    work(['Fenn OA'], 2015, 'Straw'),
    work(['Fenn OA', 'Moss TA'], 2001, 'Straw'),
    work(['Fenn OA', 'Moss TA', 'Reed BB'], 2001, 'Straw'),
    work(['Fenn OA', 'Reed BB'], 1999, 'Straw'),
    work(['Fenn PA'], 1990, 'Straw'),
    work([], 2003, 'The grain and the skin'),
    work(['Hay, Clara Dee'], 2010, 'Barley'),
    work(['Hay CD'], 2011, '*Hordeum* and skin'),
    work(['Hay CD'], 2011, 'The itch'),
    work(['Hay C. D.'], 2012, 'Barley'),
    work(['Ödland AB'], 2012, 'Barley'),
    work(['O’Oat AB'], 2012, 'Barley'),
    work(['van der Rye EF'], 2012, 'Barley'),
  ];
  const shuffled = [7, 2, 12, 0, 5, 13, 9, 3, 11, 1, 10, 6, 8, 4].flatMap((i) => ordered[i] ?? []);
  expect(shuffled.sort(compareWorks)).toEqual(ordered);
});

describe('works of the same authors and year', () => {
  it('get letters in the order of their titles', () => {
    const works = [
      work(['Moss TA', 'Fenn OA'], 2011, 'The straw'),
      work(['Moss TA'], 2011, 'Oats'),
      work(['Moss TA', 'Fenn OA'], 2011, 'A barn'),
      work(['Moss, Tilda A.', 'Fenn OA'], 2011, 'Barley'),
      work(['Moss TA', 'Fenn OA'], 2012, 'Barley'),
    ];
    expect(withYearLetters(works).map(({ yearLetter }) => yearLetter)).toEqual(['c', null, 'b', 'a', null]);
  });

  it('keep letters of their own, which the text cites', () => {
    const works = [
      work(['Moss TA'], 2011, 'Barley', { yearLetter: 'b' }),
      work(['Moss TA'], 2011, 'Oats', { yearLetter: 'a' }),
    ];
    expect(withYearLetters(works).map(({ yearLetter }) => yearLetter)).toEqual(['b', 'a']);
  });

  it('are without letters where year or authors are not known', () => {
    const works = [
      work([], 2011, 'Barley'),
      work([], 2011, 'Oats'),
      work(['Moss TA'], null, 'A'),
      work(['Moss TA'], null, 'B'),
    ];
    expect(withYearLetters(works).map(({ yearLetter }) => yearLetter)).toEqual([null, null, null, null]);
  });
});

it('a list in APA style is in order, with letters, and with capitals behind colons', () => {
  const works = [
    work(['Moss TA'], 2011, 'Straw: in vivo'),
    work(['Fenn OA'], 2015, 'Barley: mRNA and a p53 test'),
    work(['Moss TA'], 2011, 'Barley itch: a review of n-3 acids: n-3'),
  ].map((one) => ({ key: '', work: one, entry: undefined }));
  expect(styledList(works, referenceStyles.apa)).toEqual([
    'Fenn, O. A. (2015). Barley: mRNA and a p53 test. *J Farm Med*, *5*.',
    'Moss, T. A. (2011a). Barley itch: A review of n-3 acids: n-3. *J Farm Med*, *5*.',
    'Moss, T. A. (2011b). Straw: In vivo. *J Farm Med*, *5*.',
  ]);
  expect(styledList(works, referenceStyles.nlm)[0]).toBe('1. Moss TA. Straw: in vivo. J Farm Med. 2011;5.');
});

describe('a list out of alphabetical order', () => {
  const entry = (name: string): string => `${name} (2011). Barley itch. *J Farm Med*, *4*, 12–15.`;
  const listOf = (entries: readonly string[], text = 'Barley itches.'): ReturnType<typeof readReport> =>
    readReport(['# A case', '', text, '', '## References', '', ...entries.map((one) => `- ${one}`), ''].join('\n'));
  const moved = (people: readonly string[]): unknown => {
    const found = misplacedReferences(listOf(people.map(entry)));
    return found?.misplaced.map((one) => [
      one.entry.reference.authors[0]?.family,
      one.before?.reference.authors[0]?.family,
    ]);
  };

  it.each([
    ['at the end', ['Hay, C. D.', 'Moss, T. A.', 'Reed, B. B.', 'Fenn, O. A.'], [['Fenn', 'Hay']]],
    ['in front', ['Reed, B. B.', 'Fenn, O. A.', 'Hay, C. D.', 'Moss, T. A.'], [['Reed', undefined]]],
    ['within', ['Bean, I. J.', 'Fenn, O. A.', 'Rye, E. F.', 'Hay, C. D.', 'Moss, T. A.'], [['Rye', undefined]]],
  ])('with an entry %s is told', (_, people, expected) => {
    expect(moved(people)).toEqual(expected);
  });

  it.each([
    ['in order', ['Fenn, O. A.', 'Hay, C. D.', 'Moss, T. A.', 'Reed, B. B.']],
    ['with particles under the name', ['Fenn, O. A.', 'van der Hay, C. D.', 'Moss, T. A.', 'Reed, B. B.']],
    ['with particles under the particle', ['Fenn, O. A.', 'Moss, T. A.', 'van der Hay, C. D.', 'Wheat, B. B.']],
    ['with letters behind z', ['Fenn, O. A.', 'Moss, T. A.', 'Zea, C. D.', 'Ödland, B. B.']],
    ['with letters as two', ['Mück, O. A.', 'Mudd, T. A.', 'Oat, C. D.', 'Rye, B. B.']],
    ['with Mc as Mac', ['McRye, O. A.', 'Malt, T. A.', 'Oat, C. D.', 'Rye, B. B.']],
    ['of one name', ['Moss, T. A.', 'Moss, B. A.', 'Moss, C. D.', 'Rye, B. B.']],
    [
      'that was never in order',
      ['Rye, T. A.', 'Bean, B. A.', 'Oat, C. D.', 'Fenn, B. B.', 'Hay, C. D.', 'Dill, O. P.'],
    ],
  ])('%s is not told', (_, people) => {
    expect(moved(people)).toBeUndefined();
  });

  it('is not told where the text cites by number, or the list has numbers', () => {
    const wrong = ['Hay, C. D.', 'Moss, T. A.', 'Reed, B. B.', 'Fenn, O. A.'].map(entry);
    expect(misplacedReferences(listOf(wrong, 'Barley itches [1]. It heals [2,3].'))).toBeUndefined();
    const numbered = wrong.map((one, i) => `${i + 1}. ${one}`).join('\n');
    expect(misplacedReferences(readReport(`# A case\n\n## References\n\n${numbered}\n`))).toBeUndefined();
  });

  it('is put in order with nothing else changed', () => {
    const people = [
      'Bean, I. J.',
      'Reed, B. B.',
      'Fenn, O. A.',
      'Hay, C. D.',
      'Moss, T. A.',
      'Dill, O. P.',
      'Wheat, A.',
    ];
    const report = listOf(people.map(entry));
    const order = misplacedReferences(report)?.order ?? [];
    const done = applyEdits(report.text, listEdits(report, references(report), order));
    const sorted = [
      'Bean, I. J.',
      'Dill, O. P.',
      'Fenn, O. A.',
      'Hay, C. D.',
      'Moss, T. A.',
      'Reed, B. B.',
      'Wheat, A.',
    ];
    expect(done).toBe(listOf(sorted.map(entry)).text);
  });
});
