import type { LabValue } from '../facts/lab-values.ts';
import { labResults } from '../report/lab-results.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'lab/flag-contradicted',
  title: 'Laboratory value that its printed range contradicts',
  why: 'A value called normal that lies outside the range printed beside it, or called high within it, is wrong in one of the three.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:8a'],
  options: {},
  examples: [
    { flagged: 'Calcium was normal at ⟦2.9⟧ mmol/L (reference range 2.2–2.6 mmol/L).' },
    { flagged: 'The ferritin was elevated at ⟦120⟧ ng/mL (normal range 30–400 ng/mL).' },
    { clean: 'Calcium was raised at 2.9 mmol/L (reference range 2.2–2.6 mmol/L).' },
    { clean: 'Calcium was normal at 2.4 mmol/L (reference range 2.2–2.6 mmol/L).' },
    { clean: 'The ferritin had risen to 120 ng/mL (normal range 30–400 ng/mL).' },
  ],
  *check(report) {
    for (const found of labResults(report).values) {
      const { fact } = found;
      const place = placeIn(fact);
      if (!place || fact.flag === null || fact.flag === place) continue;
      const span = found.at(fact.valueSpan);
      yield {
        span,
        message: `\`${textOf(report.text, span)}\` of ${fact.analyte} is called ${fact.flag}, but is ${words[place]} the range given with it; expected the two to agree`,
      };
    }
  },
});

const words = { high: 'above', low: 'below', normal: 'within' } as const;

/** Where a value lies in its own range; undefined where value or range leave it open. */
function placeIn({ value, valueHigh, comparator, referenceRange }: LabValue): 'high' | 'low' | 'normal' | undefined {
  if (!referenceRange || comparator !== null || valueHigh !== undefined) return undefined;
  const { low, high } = referenceRange;
  if (low !== null && high !== null && low >= high) return undefined;
  if (low !== null && value < low) return 'low';
  if (high !== null && value > high) return 'high';
  return low !== null && high !== null && value > low && value < high ? 'normal' : undefined;
}
