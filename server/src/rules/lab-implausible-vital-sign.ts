import { type VitalValue, vitalSignsOf } from '../facts/vital-signs.ts';
import { zonesOf } from '../report/zones.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'lab/implausible-vital-sign',
  title: 'Vital sign that no patient has',
  why: 'A temperature of 98.6 °C or a blood pressure of 80/120 is a slip of unit or order that readers stumble over.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:6', 'ama:units'],
  options: {},
  examples: [
    { flagged: 'The temperature was ⟦98.6⟧ °C.' },
    { flagged: 'The blood pressure was ⟦80/120⟧ mmHg.' },
    { flagged: 'Oxygen saturation was ⟦0.97⟧%.' },
    { clean: 'The temperature was 37.2 °C, the blood pressure 120/80 mmHg and oxygen saturation 97%.' },
    { clean: 'The temperature was 101.3 °F and the heart rate 142 beats/min.' },
  ],
  *check(report) {
    const zoneOf = zonesOf(report);
    for (const found of report.find(vitalSignsOf)) {
      const zone = zoneOf(found.section);
      if (zone !== 'case' && zone !== 'abstract') continue;
      const says = faultOf(found.fact);
      if (!says) continue;
      const span = found.at(found.fact.valueSpan);
      yield { span, message: `\`${textOf(report.text, span)}\` ${says}; expected value and unit to be checked` };
    }
  },
});

/** Wide limits of what patients survive, each with its UCUM unit. */
const limits: readonly (readonly [name: string, ucum: string, low: number, high: number])[] = [
  ['temperature', 'Cel', 10, 47],
  ['temperature', '[degF]', 50, 117],
  ['heart-rate', '{beats}/min', 5, 400],
  ['respiratory-rate', '{breaths}/min', 0, 120],
  ['oxygen-saturation', '%', 10, 100],
  ['gcs', '', 3, 15],
  ['bmi', 'kg/m2', 6, 220],
  ['height', 'cm', 15, 280],
  ['weight', 'kg', 0.2, 700],
];

function faultOf({ name, value, diastolic, ucum }: VitalValue): string | undefined {
  if (name === 'blood-pressure') {
    if (diastolic === undefined) return undefined;
    if (value < diastolic) return 'has the lower pressure first';
    return value > 370 || diastolic > 360 ? 'is higher than any blood pressure' : undefined;
  }
  const limit = limits.find(([of, unit]) => of === name && unit === (ucum ?? ''));
  if (!limit || (value >= limit[2] && value <= limit[3])) return undefined;
  return `is outside of what patients have for ${/^(?:gcs|bmi)$/.test(name) ? name.toUpperCase() : name.replace(/-/g, ' ')}`;
}
