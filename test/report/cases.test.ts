import { describe, expect, it } from 'vitest';
import { careItems } from '../../server/src/report/care-items.ts';
import { casesOf } from '../../server/src/report/cases.ts';
import { readReport } from '../../server/src/report/report.ts';
import { textOf } from '../../server/src/text/span.ts';

const frame = (body: string): string =>
  `# Gout of the knee: two cases\n\n${body}\n\n## Discussion\n\nGout is common.\n`;

/** "1: Case 1 | 2: Case 2", the cases with the words that count them. */
function labels(text: string): string {
  const report = readReport(frame(text));
  return casesOf(report)
    .map(({ number, label }) => `${number}: ${textOf(report.text, label)}`)
    .join(' | ');
}

it.each([
  ['## Case 1\n\nA man.\n\n## Case 2\n\nA woman.', '1: Case 1 | 2: Case 2'],
  ['## Case presentation\n\n### Patient A\n\nA man.\n\n### Patient B\n\nA woman.', '1: Patient A | 2: Patient B'],
  ['## Case reports\n\n### First case\n\nA man.\n\n### Second case\n\nA woman.', '1: First case | 2: Second case'],
  ['## Case report I\n\nA man.\n\n## Case report II\n\nA woman.', '1: Case report I | 2: Case report II'],
  ['## Cases\n\n**Case 1.** A man came.\n\n**Case 2.** A woman came.', '1: Case 1 | 2: Case 2'],
  ['## Cases\n\nCase 1: a man came. Case 2: a woman came.', '1: Case 1 | 2: Case 2'],
  [
    '## Cases\n\nThe first patient was a man. The second patient was a woman.',
    '1: The first patient | 2: The second patient',
  ],
  ['## Case presentation\n\nA man came. He was the first case of the season.', ''],
  ['## Case 1\n\nA man.', ''],
  ['## Case 2\n\nA man.\n\n## Case 3\n\nA woman.', ''],
  ['## Case presentation\n\nCase 1 and case 2 were alike.', ''],
  ['## Case presentation\n\nA case a day was seen. Case A was not.', ''],
])('counts the cases of %j', (text, expected) => {
  expect(labels(text)).toBe(expected);
});

it('takes the parts of one patient together, wherever they stand', () => {
  const report = readReport(
    frame(
      '## Case presentation\n\n### Findings\n\nCase 1 had a lump. Case 2 had none.\n\n### Outcome\n\nCase 1 did well. Case 2 died.',
    ),
  );
  const told = casesOf(report).map(({ parts }) => parts.map((part) => textOf(report.text, part).trim()).join(' / '));
  expect(told[0]).toBe('Case 1 had a lump. / Case 1 did well.');
  expect(told[1]).toMatch(/^Case 2 had none\.\s+### Outcome \/ Case 2 died\.$|^Case 2 had none\. \/ Case 2 died\.$/);
});

describe('items of several patients', () => {
  const report = readReport(
    frame(
      '## Case 1\n\nA 58-year-old man was given allopurinol. At six-month follow-up he was free of symptoms.\n\n## Case 2\n\nA 61-year-old woman was given allopurinol.',
    ),
  );
  const followUp = careItems(report).find(({ item }) => item.name === 'follow-up');

  it('have the status of the more complete case, and that of each', () => {
    expect(followUp?.status).toBe('reported');
    expect(followUp?.cases?.map(({ number, status }) => [number, status])).toEqual([
      [1, 'reported'],
      [2, 'missing'],
    ]);
  });

  it('have the evidence of their own case', () => {
    const age = careItems(report).find(({ item }) => item.name === 'demographics');
    expect(age?.cases?.map(({ evidence }) => evidence.map((span) => textOf(report.text, span)).join(', '))).toEqual([
      expect.stringMatching(/58-year-old/),
      expect.stringMatching(/61-year-old/),
    ]);
  });

  it('are told of all where they do not belong to a case', () => {
    expect(careItems(report).find(({ item }) => item.name === 'title')?.cases).toBeUndefined();
  });
});
