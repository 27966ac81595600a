import { printUnit } from '../facts/print-unit.ts';
import { implausible } from '../report/lab-plausibility.ts';
import { labResults } from '../report/lab-results.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'lab/implausible-value',
  title: 'Laboratory value that does not fit its unit',
  why: 'A value that no patient has, or that is usual only in the other system of units, was mistyped or has the wrong unit, and a reader may act on it.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:8a', 'ama:units'],
  options: {},
  examples: [
    { flagged: 'The haemoglobin was ⟦110⟧ g/dL.' },
    { flagged: 'Creatinine was ⟦1.1⟧ µmol/L on admission.' },
    { flagged: 'The glucose was ⟦6.2⟧ mg/dL, and sodium 139 mmol/L.' },
    { flagged: 'The calcium was ⟦2.4⟧ mg/dL.' },
    { flagged: 'Sodium was ⟦1390⟧ mmol/L.' },
    { clean: 'The haemoglobin was 3.1 g/dL, the glucose 900 mg/dL and the calcium 3.9 mmol/L.' },
    { clean: 'She had severe hypoglycaemia, with a low glucose of 6 mg/dL.' },
    { flagged: 'The lactate was ⟦1.2⟧ mg/dL, and cholesterol 210 mg/dL.' },
    { clean: 'Sodium fell by 10 mmol/L.' },
    { clean: 'Lactate was 8.2 mmol/L, urea 30 mmol/L and triglycerides 22 mmol/L.' },
    { clean: 'Bilirubin was 12.4 mg/dL, serum iron 12 µg/dL and phosphate 0.7 mg/dL.' },
    { clean: 'Vitamin D was 4 nmol/L (reference range 50–125 nmol/L), and cortisol 25 nmol/L.' },
    { clean: 'Urine osmolarity was 821 mOsm/kg.' },
    { clean: 'Creatinine was 97 µmol/L (1.1 mg/dL).' },
    { clean: 'Ferritin was 45,000 ng/mL and CRP 312 mg/L.' },
    { clean: 'CRP was 12.4 mg/dL, and a week later 3.2 mg/dL.' },
  ],
  *check(report) {
    for (const found of labResults(report).values) {
      const against = implausible(found.fact);
      if (!against) continue;
      const span = found.at(found.fact.valueSpan);
      const value = `\`${textOf(report.text, span)} ${found.fact.unit}\` of ${found.fact.analyte}`;
      const says =
        against.kind === 'impossible' ? 'is outside of what patients have' : 'is far from usual in this unit';
      const fits = against.fits ? `; it would be likely in ${printUnit(against.fits).replace(/\^/g, '')}` : '';
      yield { span, message: `${value} ${says}${fits}; expected value and unit to be checked` };
    }
  },
});
