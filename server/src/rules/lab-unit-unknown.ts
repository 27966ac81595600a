import { analytes } from '../data/analytes.ts';
import { labScaleOf } from '../facts/convert-lab.ts';
import type { LabValue } from '../facts/lab-values.ts';
import { type NearUnit, nearestUnits } from '../facts/quantity-unknown-unit.ts';
import { labResults } from '../report/lab-results.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'lab/unit-unknown',
  title: 'Laboratory value with a unit that is none',
  why: 'A slip in a unit leaves the reader to guess, and units differ by a letter: mg and µg by a factor of a thousand. A program that reads the value drops it.',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['care:8a', 'ama:units'],
  options: {},
  examples: [
    { flagged: 'Calcium was 9.1 ⟦mgg/dL⟧.' },
    { flagged: 'The creatinine was 3.1 ⟦mg/dK⟧ and sodium 140 mmol/L.' },
    { flagged: 'Potassium was 4.1 ⟦mmol/L/x⟧.' },
    { clean: 'Calcium was 9.1 mg/dL and the D-dimer 400 ng FEU/mL.' },
    { clean: 'The IgG was 12 XU/mL and the hemoglobin 12 g/dL/Hct 36%.' },
    { clean: 'Creatinine was measured in 3 men/women.' },
  ],
  *check(report) {
    for (const { fact, at } of labResults(report).values) {
      if (!fact.unknownUnit) continue;
      const span = at(fact.unknownUnit);
      const written = textOf(report.text, span);
      const near = nearestOf(fact, written);
      yield {
        span,
        message: `\`${written}\` is no unit that is known; expected ${near ? `\`${near.text}\`, if that is meant` : 'a unit of this test'}`,
        fixes: near
          ? [{ title: `Write "${near.text}"`, safety: 'suggestion', edits: [{ span, newText: near.text }] }]
          : [],
      };
    }
  },
});

/** The one known unit that may be meant: of several, that in which the test is usually given. */
function nearestOf({ analyte }: LabValue, written: string): NearUnit | undefined {
  const kinds = analytes.find(({ name }) => name === analyte)?.kinds ?? [];
  const near = nearestUnits(written).filter(({ kind }) => kinds.includes(kind));
  if (near.length === 1) return near[0];
  const scale = labScaleOf(analyte);
  const usual = near.filter(({ ucum }) => ucum === scale?.conventional || ucum === scale?.si);
  return usual.length === 1 ? usual[0] : undefined;
}
