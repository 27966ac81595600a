import { type PatientDose, patientDoses } from '../report/patient-doses.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'dose/unit-factor',
  title: 'Same number of a drug in units a thousand apart',
  why: 'A drug that is told once as 100 mg and once as 100 µg was in one place written in the wrong unit, and one reading is a thousand times the other.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['ismp:error-prone-abbreviations'],
  options: {},
  examples: [
    { flagged: 'Levothyroxine 100 mcg daily was started. At discharge she took levothyroxine ⟦100 mg⟧ daily.' },
    { clean: 'Levothyroxine 100 mcg daily was started. At discharge she took levothyroxine 0.1 mg daily.' },
    { clean: 'She took digoxin 125 mcg and bisoprolol 125 mg.' },
    { clean: 'Methylprednisolone 1 g was given, then 1 mg/kg daily.' },
  ],
  *check(report) {
    const first = new Map<string, PatientDose>();
    for (const dose of patientDoses(report)) {
      const { fact, at } = dose;
      if (!massUnits.has(fact.ucum)) continue;
      const key = `${fact.generic} ${fact.amount}`;
      const before = first.get(key);
      if (!before) first.set(key, dose);
      else if (before.fact.ucum !== fact.ucum) {
        const span = { start: at(fact.amountSpan).start, end: at(fact.unitSpan).end };
        const earlier = { start: before.at(before.fact.amountSpan).start, end: before.at(before.fact.unitSpan).end };
        yield {
          span,
          message: `\`${textOf(report.text, span)}\` of ${fact.drug} is told elsewhere as \`${textOf(report.text, earlier)}\`; expected one unit`,
          related: [{ span: earlier, message: 'the other unit' }],
        };
      }
    }
  },
});

/** Units that differ by a thousand, alone or all for the kilogram: only like ones are compared. */
const massUnits: ReadonlySet<string> = new Set(['g', 'mg', 'ug', 'ng']);
