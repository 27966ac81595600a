import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/lint/lint.ts';
import { defaultSettings } from '../../server/src/lint/settings.ts';
import { readReport } from '../../server/src/report/report.ts';
import rule from '../../server/src/rules/reference-doi-missing.ts';

/** An article of the list: `with`, `without`, or the words behind its pages. */
function entry(kind: string, index: number): string {
  const behind = kind === 'with' ? ` doi: 10.1000/itch.${index}` : kind === 'without' ? '' : ` ${kind}`;
  return `${index}. Moss TA. Barley itch ${index}. J Farm Med. 2011;4:${index}.${behind}`;
}

function finding(entries: readonly string[]) {
  const text = `# A case of barley itch\n\n## References\n\n${entries.join('\n')}\n`;
  const [found] = lint(readReport(text), [rule], defaultSettings).findings;
  return found;
}

const listOf = (having: number, lacking: number): readonly string[] =>
  [...Array(having).fill('with'), ...Array(lacking).fill('without')].map((kind, i) => entry(kind, i + 1));

describe('articles without a DOI are told', () => {
  it.each<readonly [number, number, boolean]>([
    [1, 2, false],
    [2, 1, false],
    [2, 2, true],
    [3, 1, false],
    [1, 4, true],
    [1, 5, false],
    [18, 2, true],
    [19, 2, false],
    [0, 5, false],
    [5, 0, false],
  ])('where %i have one and %i none: %s', (having, lacking, isTold) => {
    expect(finding(listOf(having, lacking)) !== undefined).toBe(isTold);
  });

  it.each<readonly [number, string]>([
    [2, '3 of 5 articles since 2000 have a DOI, and `4` and `5` have none'],
    [3, '3 of 6 articles since 2000 have a DOI, and `4`, `5` and `6` have none'],
    [6, '3 of 9 articles since 2000 have a DOI, and `4`, `5`, `6`, `7`, `8` and `9` have none'],
    [7, '3 of 10 articles since 2000 have a DOI, and `4`, `5`, `6`, `7`, `8` and 2 others have none'],
  ])('%i by their numbers', (lacking, words) => {
    const found = finding(listOf(3, lacking));
    const asked = 'expected the DOI of each article that has got one, or no DOIs at all';
    expect(found?.message).toBe(`${words}; ${asked}`);
    expect(found?.related.map(({ message }) => message)).toEqual(Array(Math.min(lacking, 5)).fill('Without a DOI'));
  });

  it('by their places where the list has no numbers', () => {
    const bullets = listOf(3, 2).map((line) => line.replace(/^\d+\./, '-'));
    expect(finding(bullets)?.message).toContain('and `4` and `5` have none');
  });
});

describe('whether an entry counts', () => {
  const three = listOf(3, 1);

  it.each([
    ['from before 2000', '5. Fenn OA. Oat baths. J Farm Med. 1999;5:1-3.', false],
    ['from 2000', '5. Fenn OA. Oat baths. J Farm Med. 2000;5:1-3.', true],
    ['which is a book', '5. Fenn OA. Oat baths. Wimblewick: Fen Press; 2012.', false],
    ['ahead of print', '5. Fenn OA. Oat baths. J Farm Med. 2012 Mar 3. Epub ahead of print.', false],
    ['whose DOI is broken', '5. Fenn OA. Oat baths. J Farm Med. 2012;5:1-3. doi: 101000/itch', false],
    ['whose DOI has a gap', '5. Fenn OA. Oat baths. J Farm Med. 2012;5:1-3. 10. 1000/itch', false],
    ['that is an article', '5. Fenn OA. Oat baths. J Farm Med. 2012;5:1-3.', true],
  ])('%s', (_, text, isCounted) => {
    expect(finding([...three, text]) !== undefined).toBe(isCounted);
  });
});
