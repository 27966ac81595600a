import { expect, it } from 'vitest';
import { captionsOf, mentionsOf } from '../../server/src/facts/captions.ts';
import { readReport } from '../../server/src/report/report.ts';
import { textOf } from '../../server/src/text/span.ts';
import { rowsOf } from '../harness/rows.ts';

it.each(rowsOf('captions.tsv'))('captions of %j', (text, expected) => {
  const found = readReport(`${text}\n`)
    .find(captionsOf)
    .map(({ fact: { kind, number, label, caption, isImage } }) =>
      [kind, number || '-', JSON.stringify(label), JSON.stringify(caption), ...(isImage ? ['image'] : [])].join(' '),
    );
  expect(found.join(' | ')).toBe(expected);
});

it.each(rowsOf('exhibit-mentions.tsv'))('places that send to figures and tables in %j', (text, expected) => {
  const found = readReport(`${text}\n`)
    .find(mentionsOf)
    .map(({ fact: { kind, numbers } }) => `${kind} ${numbers.join(',')}`);
  expect(found.join(' | ')).toBe(expected);
});

it.each([
  ['Figure 1. The knee.', 'Figure 1. The knee.', 'Figure 1'],
  ['**Figure 1**  The knee.', 'Figure 1**  The knee.', 'Figure 1'],
  ['![Knee](knee.png)\nFigure 1A. The knee.', 'Figure 1A. The knee.', 'Figure 1A'],
  ['Figure 1. The knee. ![Knee](knee.png)', 'Figure 1. The knee.', 'Figure 1'],
  ['See ![Figure 1: the knee](knee.png).', '![Figure 1: the knee](knee.png)', 'Figure 1'],
  ['See ![The knee](knee.png).', '![The knee](knee.png)', '![The knee](knee.png)'],
])('the caption and the label in %j stand where they are written', (text, caption, label) => {
  const report = readReport(`${text}\n`);
  const [found] = report.find(captionsOf).filter(({ fact }) => fact.number !== '' || !text.includes('Figure'));
  expect(found && textOf(report.text, found.span)).toBe(caption);
  expect(found && textOf(report.text, found.at(found.fact.labelSpan))).toBe(label);
});

it.each([
  ['Seen (Figures 1 and 2).', 'Figures 1 and 2'],
  ['Seen in Supplementary Figure 1 only.', 'Supplementary Figure 1'],
  ['Seen in Tables I-III only.', 'Tables I-III'],
  ['Seen in Fig. 1A only.', 'Fig. 1A'],
])('the words that send to a figure or table in %j stand where they are written', (text, words) => {
  const report = readReport(`${text}\n`);
  expect(report.find(mentionsOf).map(({ span }) => textOf(report.text, span))).toEqual([words]);
});
