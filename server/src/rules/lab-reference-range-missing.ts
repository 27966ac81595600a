import type { LabValue } from '../facts/lab-values.ts';
import { labResults } from '../report/lab-results.ts';
import type { Found } from '../report/report.ts';
import { defineRule } from '../rule/define-rule.ts';
import { groupedBy } from '../text/grouped-by.ts';
import { shift, textOf } from '../text/span.ts';

/** So many values in a table, or in the text of a report without any range, call for ranges. */
const fewest = { table: 4, text: 8 };

export default defineRule({
  id: 'lab/reference-range-missing',
  title: 'Laboratory values without reference ranges',
  why: 'What is normal differs between laboratories and methods. A table of results is read with the ranges of the laboratory beside it.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:8a'],
  options: {},
  absence: true,
  examples: [
    {
      flagged:
        '| ⟦Test⟧ | Day 1 |\n| --- | --- |\n| Calcium (mmol/L) | 2.9 |\n| Sodium (mmol/L) | 139 |\n| Potassium (mmol/L) | 4.1 |\n| CRP (mg/L) | 12 |',
    },
    {
      clean:
        '| Test | Day 1 | Reference |\n| --- | --- | --- |\n| Calcium (mmol/L) | 2.9 | 2.2–2.6 |\n| Sodium (mmol/L) | 139 | 135–145 |\n| Potassium (mmol/L) | 4.1 | 3.5–5 |\n| CRP (mg/L) | 12 | <5 |',
    },
    { clean: 'Calcium was 2.9 mmol/L and sodium 139 mmol/L.' },
  ],
  *check(report) {
    const { values } = labResults(report);
    const inTables = groupedBy(
      values.filter(({ placed }) => placed.block.kind === 'table'),
      ({ placed }) => placed,
    );
    let told = false;
    for (const [table, own] of inTables) {
      if (own.length < fewest.table || own.some(hasRange) || rangeWords.test(table.block.prose)) continue;
      const header = table.block.rows[0]?.[0];
      const words = /[^\s|*]+(?:[ \t]+[^\s|*]+)*/.exec(header ? textOf(table.block.source, header) : '')?.[0];
      const start = words && header ? table.block.source.indexOf(words, header.start) : 0;
      const length = words?.length ?? table.block.source.length;
      told = true;
      yield {
        span: shift({ start, end: start + length }, table.start),
        message: `No reference range was found for the ${own.length} laboratory values of this table; expected a column with them`,
      };
    }
    if (told) return;
    const inText = values.filter(({ placed }) => placed.block.kind !== 'table');
    const [first] = inText;
    if (!first || inText.length < fewest.text || values.some(hasRange)) return;
    yield {
      span: first.at(first.fact.valueSpan),
      message: `No reference range was found for any of ${inText.length} laboratory values; expected those of abnormal values, or a table with them`,
    };
  },
});

const rangeWords = /\b(?:reference|normal|range|ref\.)|\d\s?-\s?\d/i;

function hasRange({ fact }: Found<LabValue>): boolean {
  return fact.referenceRange !== null;
}
