import { describe, expect, it } from 'vitest';
import { references } from '../../server/src/report/references.ts';
import { readReport } from '../../server/src/report/report.ts';

const works = ['Straw', 'Oats', 'Rye', 'Barley', 'Wheat', 'Spelt'];

/** The numbers that entries count as, of those before which `written` stands. */
function numbersOf(written: readonly number[], mark: (number: number) => string): (number | null)[] {
  const entries = written.map((number, i) => `${mark(number)} Moss TA. ${works[i]} itch. J Farm Med. 2011;4:12-5.`);
  return references(readReport(`# Itch\n\n## References\n\n${entries.join('\n\n')}\n`)).map(({ number }) => number);
}

describe('the numbers of a list with a slip', () => {
  it.each<[readonly number[], readonly number[]]>([
    [
      [6, 8, 8],
      [6, 7, 8],
    ],
    [
      [6, 8, 8, 9],
      [6, 7, 8, 9],
    ],
    [
      [1, 2, 13, 4],
      [1, 2, 3, 4],
    ],
    [
      [1, 2, 2, 4],
      [1, 2, 3, 4],
    ],
    [
      [1, 2, 4, 5],
      [1, 2, 4, 5],
    ],
    [
      [1, 2, 3, 1, 2],
      [1, 2, 3, 4, 5],
    ],
  ])('%j count as %j', (written, numbers) => {
    expect(numbersOf(written, (number) => `[${number}]`)).toEqual(numbers);
  });
});
