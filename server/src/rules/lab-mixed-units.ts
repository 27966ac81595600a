import type { LabValue } from '../facts/lab-values.ts';
import { unitScale } from '../facts/unit-scale.ts';
import { labResults } from '../report/lab-results.ts';
import type { Found } from '../report/report.ts';
import { defineRule } from '../rule/define-rule.ts';
import { groupedBy } from '../text/grouped-by.ts';

export default defineRule({
  id: 'lab/mixed-units',
  title: 'One analyte in two units',
  why: 'The course of a value can be followed only in one unit. A CRP of 12 mg/dL that fell to 40 mg/L reads like a rise.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['ama:units', 'care:8a'],
  options: {},
  examples: [
    { flagged: 'The CRP was 12 mg/dL. After a week the CRP was ⟦40⟧ mg/L.' },
    { flagged: 'Glucose was 110 mg/dL. The next day glucose was ⟦6.4⟧ mmol/L.' },
    { clean: 'The CRP was 120 mg/L. After a week the CRP was 40 mg/L.' },
    { clean: 'Glucose was 110 mg/dL (6.1 mmol/L). The next day glucose was 6.4 mmol/L.' },
    { clean: 'The ALT was 40 U/L and later the ALT was 52 IU/L.' },
    { clean: 'Neutrophils were 82%. The neutrophils were 9.1 × 10^9/L.' },
  ],
  *check(report) {
    const byAnalyte = groupedBy(
      labResults(report).values.filter(({ fact }) => fact.ucum !== null),
      ({ fact }) => fact.analyte,
    );
    for (const [analyte, values] of byAnalyte) {
      const [first] = values;
      const other = first && values.find((value) => differs(first.fact, value.fact));
      if (!first || !other || isGivenInBoth(values)) continue;
      yield {
        span: other.at(other.fact.valueSpan),
        message: `${capitalised(analyte)} is given in \`${other.fact.unit}\` here and in \`${first.fact.unit}\` before; expected one unit`,
        related: [{ span: first.at(first.fact.valueSpan), message: `It is in \`${first.fact.unit}\` here` }],
      };
    }
  },
});

/** Do two values stand in units of other size, or of other quantities that are one analyte's in two systems? */
function differs(a: LabValue, b: LabValue): boolean {
  const [first, second] = [unitScale(a.ucum ?? ''), unitScale(b.ucum ?? '')];
  if (!first || !second) return false;
  const systems = new Set(['mass/volume', 'amount/volume', 'charge/volume', 'pressure']);
  if (first.quantity !== second.quantity) {
    const isCharge = [first, second].some(({ quantity }) => quantity === 'charge/volume');
    return !isCharge && systems.has(first.quantity) && systems.has(second.quantity);
  }
  return systems.has(first.quantity) && Math.abs(first.size / second.size - 1) > 1e-6;
}

/** "110 mg/dL (6.1 mmol/L)": who gives both systems once may give either later. */
function isGivenInBoth(values: readonly Found<LabValue>[]): boolean {
  return values.some((value, i) => {
    const next = values[i + 1];
    return next !== undefined && next.span.start - value.span.end < 12 && differs(value.fact, next.fact);
  });
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
