import { describe, expect, it } from 'vitest';
import uncited from '../../server/src/rules/reference-uncited.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';
import { expectFlags, findingsOf, readMarks } from '../harness/flags.ts';
import { toldBy, toldRows } from '../harness/told.ts';

const moss = 'Moss TA. Barley itch. J Farm Med. 2011;4:12-5.';
const fenn = 'Fenn OA. Straw and skin. J Farm Med. 2012;5:1-3.';
const reed = 'Reed BB. Chaff. J Farm Med. 2013;6:7-9.';

/** A report with a discussion and a list whose lines are numbered unless they bring what stands before them. */
function reportOf(discussion: string, ...entries: readonly string[]): string {
  const list = entries.map((entry, index) => (/^[-\d]/.test(entry) ? entry : `${index + 1}. ${entry}`)).join('\n');
  return `# A case of barley itch\n\n## Discussion\n\n${discussion}\n\n## References\n\n${list}\n`;
}

describe('reference/uncited', () => {
  it.each([
    ['of three, two', reportOf('It heals [1].', moss, `⟦${fenn}⟧`, `⟦${reed}⟧`)],
    ['the last', reportOf('It heals [1,2].', moss, fenn, `⟦${reed}⟧`)],
    ['cited by a range behind a percentage', reportOf('It heals in 2% [1-3] of men [1].', moss, fenn, reed)],
    [
      'an interval behind a percentage, of works that are cited',
      reportOf('It is 9% (range [1-2]) and heals [1].', moss, `⟦${fenn}⟧`),
    ],
    ['all cited', reportOf('It heals [1-3].', moss, fenn, reed)],
    ['without a list', '# A case of barley itch\n\n## Discussion\n\nIt heals.\n'],
    ['an introduction that is yet to be written', `${reportOf('It heals.', moss)}\n## Introduction\n\n[Tell why]\n`],
    ['up to a number that is repeated', reportOf('It heals [1].', `1. ${moss}`, `2. ⟦${fenn}⟧`, `2. ${reed}`)],
    [
      'before a repeated number',
      reportOf('It heals [1].', `1. ${moss}`, `2. ⟦${fenn}⟧`, `3. ⟦${reed}⟧`, `3. ${moss.replace('12', '30')}`),
    ],
    ['behind a gap in the numbers', reportOf('It heals [1].', `1. ${moss}`, `3. ⟦${fenn}⟧`)],
    ['by authors and years', reportOf('It heals (Moss, 2011).', `- ${moss}`, `- ⟦${fenn}⟧`)],
    [
      'by authors and years, an entry whose authors are not read',
      reportOf('It heals (Moss, 2011).', `- ${moss}`, '- 2012 report on straw, 5 pages.'),
    ],
    ['by a key that leads nowhere', reportOf('It heals [1], or not [@tarn2020].', moss, fenn)],
    ['a number that leads nowhere', reportOf('It heals [1] and [7].', moss, `⟦${fenn}⟧`)],
  ])('%s', (_, marked) => {
    expectFlags(uncited, marked, { bare: true });
  });

  it.each([
    [
      'one',
      reportOf('It heals.', moss).replace('## References', '⟦## References⟧'),
      'the one reference of this list; expected it to be cited',
    ],
    [
      'two',
      reportOf('It heals.', moss, fenn).replace('## References', '⟦## References⟧'),
      'any of the 2 references of this list; expected each to be cited',
    ],
  ])('a whole list of %s is told once, at its heading', (_, marked, words) => {
    expectFlags(uncited, marked, { bare: true });
    const [finding] = findingsOf(uncited, readMarks(marked).text);
    expect(finding?.message).toBe(`No citation was found that leads to ${words} where it supports the text`);
    expect(finding?.fixes).toEqual([]);
  });

  it('removes one, or from the first of them all', () => {
    const text = reportOf('It heals [2].', moss, fenn, reed);
    const findings = findingsOf(uncited, text);
    expect(findings.map(({ fixes }) => fixes.map(({ title, safety }) => `${safety}: ${title}`))).toEqual([
      ['suggestion: Remove the entry', 'suggestion: Remove all 2 uncited entries'],
      ['suggestion: Remove the entry'],
    ]);
    const [one, all] = findings[0]?.fixes ?? [];
    expect(applyEdits(text, one?.edits ?? [])).toBe(reportOf('It heals [1].', fenn, reed));
    expect(applyEdits(text, all?.edits ?? [])).toBe(reportOf('It heals [1].', fenn));
  });

  it('offers to remove the only one once', () => {
    const [finding] = findingsOf(uncited, reportOf('It heals [1].', moss, fenn));
    expect(finding?.fixes.map(({ title }) => title)).toEqual(['Remove the entry']);
  });

  it.each([
    [20, 'Remove the entry'],
    [21, 'Remove all 21 uncited entries'],
  ])('of %i entries offers first: %s', (count, title) => {
    const many = Array.from(
      { length: count },
      (_, index) => `Fenn OA. Straw of kind ${index}. J Farm Med. 2012;5:${index + 1}.`,
    );
    const findings = findingsOf(uncited, reportOf('It heals [1].', moss, ...many));
    expect(findings.length).toBe(count);
    expect(findings[0]?.fixes[0]?.title).toBe(title);
  });
});

it.each(toldRows('reference-uncited'))('tells of %s', (_, report, told, settings) => {
  expect(toldBy(uncited, report, settings)).toEqual(told);
});

it.each([
  [20, 21],
  [21, 1],
])('of %i uncited entries, fixes are offered: %i', (count, fixes) => {
  const entries = Array.from(
    { length: count + 1 },
    (_, i) => `${i + 1}. Moss TA. Itch ${i}. J Farm Med. 2011;4:${i + 1}.`,
  );
  const text = `# A case of barley itch\n\n## Discussion\n\nIt heals [1].\n\n## References\n\n${entries.join('\n')}\n`;
  const found = findingsOf(uncited, text);
  expect(found).toHaveLength(count);
  const titles = found.flatMap((finding) => finding.fixes.map(({ title }) => title));
  expect(titles).toHaveLength(fixes);
  expect(titles).toContain(`Remove all ${count} uncited entries`);
});
