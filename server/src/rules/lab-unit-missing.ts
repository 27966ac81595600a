import type { PlacedBlock } from '../markdown/block.ts';
import { labResults } from '../report/lab-results.ts';
import { hasUnitOfList } from '../report/list-unit.ts';
import type { Report } from '../report/report.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'lab/unit-missing',
  title: 'Laboratory value without a unit',
  why: 'A calcium of 2.9 is normal in one unit and life-threatening in another. Laboratories and countries differ, so a value can be read only with its unit.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:8a', 'ama:units'],
  options: {},
  examples: [
    { flagged: 'Calcium was ⟦2.9⟧.' },
    { flagged: 'His serum creatinine level had risen to ⟦3.4⟧ on day 2.' },
    { flagged: 'The CRP was ⟦118⟧ and sodium was 131 mmol/L.' },
    { flagged: 'The D-dimer was ⟦645⟧; the pH was 7.31 and the INR 1.4.' },
    { clean: 'Calcium was 2.9 mmol/L.' },
    { clean: 'Sodium and potassium were 135 and 4.2 mmol/L, respectively.' },
    { clean: 'IgG 1200, IgA 310 and IgM 150 mg/dL.' },
    { flagged: 'Calcium ⟦9.1⟧, albumin 3.9 g/dL.' },
    { clean: 'CRP was 39 (normal range: 0–5 mg/L).' },
    { clean: 'Creatinine: 0.95 (normal 0.5-1.1) mg/dL.' },
    { clean: 'Arterial pH was 7.21, INR 1.3 and the haematocrit 41.' },
    { clean: 'He took calcium 500 mg daily and was given potassium chloride 20 mEq.' },
    { flagged: '| Test | Day 1 | Day 2 |\n| --- | --- | --- |\n| Calcium | ⟦2.9⟧ | 2.7 |\n| pH | 7.31 | 7.40 |' },
    { clean: 'Table 1. Results in mmol/L.\n\n| Test | Day 1 |\n| --- | --- |\n| Calcium | 2.9 |' },
    { clean: '| Test | Result | Reference |\n| --- | --- | --- |\n| Calcium (mmol/L) | 2.9 | 2.2–2.6 |' },
  ],
  *check(report) {
    const told = new Set<number>();
    const { values } = labResults(report);
    for (const [i, found] of values.entries()) {
      const { fact, placed } = found;
      if (fact.unit !== null || fact.mayLackUnit || placed.block.kind === 'heading') continue;
      if (placed.block.kind === 'table') {
        const row = found.at(fact.nameSpan ?? fact.span).start;
        if (told.has(row) || hasUnitNearby(report, placed)) continue;
        told.add(row);
      }
      const span = found.at(fact.valueSpan);
      if (hasUnitOfList(report, values, i)) continue;
      if (unitBehindRange.test(report.text.slice(span.end, span.end + 100))) continue;
      yield {
        span,
        message: `\`${textOf(report.text, span)}\` is given for ${fact.analyte} without a unit; expected one behind it`,
      };
    }
  },
});

/** "0.95 (normal 0.5-1.1) mg/dL": the unit stands behind the range and is that of both. */
const unitBehindRange =
  /^\s{0,2}\([^()\n]{1,70}\)\s{0,2}(?:%|(?:[mµμunpfk]?(?:mol|g|l|eq|iu|u)|gr|mm|10)(?![\p{L}]))/iu;

const anyUnit =
  /%|\/\s{0,3}(?:d?l|ml|μl|ul|mm|cumm|h|day|g|kg)\b|\b(?:mmol|mg|IU|SI units?|conventional units?|units?)\b/i;

/** Does the table, or what stands before or after it, tell a unit? Then a caption or a note may tell it for all. */
function hasUnitNearby(report: Report, table: PlacedBlock): boolean {
  const at = report.blocks.indexOf(table);
  return report.blocks.slice(Math.max(0, at - 2), at + 3).some(({ block }) => anyUnit.test(block.prose));
}
