import { patientDoses } from '../report/patient-doses.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'dose/unit-spacing',
  title: 'Number and unit of a dose run together',
  why: 'In "10mg" the m was read as a zero or two, and the dose as ten or a hundred times as much. A blank between number and unit prevents it, and SI asks for it.',
  severity: 'info',
  fix: 'safe',
  since: '0.1.0',
  cites: ['ismp:error-prone-abbreviations', 'ama:units'],
  options: {},
  examples: [
    { flagged: 'She took baclofen ⟦20mg⟧ daily.' },
    { flagged: 'He was given vancomycin (⟦15mg⟧/kg every 6 h).' },
    { clean: 'She took baclofen 20 mg daily.' },
    { clean: 'A single 5-mg dose of apixaban was given.' },
    { clean: 'Timolol 0.5% eye drops were given twice daily.' },
  ],
  *check(report) {
    const met = new Set<number>();
    for (const { fact, at } of patientDoses(report)) {
      if (fact.ucum === '%') continue;
      const amount = { start: at(fact.amountSpan).start, end: at(fact.unitSpan).end };
      for (const { 0: written, 1: number = '', index } of textOf(report.text, amount).matchAll(joined)) {
        const start = amount.start + index;
        if (met.has(start)) continue;
        met.add(start);
        const end = start + number.length;
        yield {
          span: { start, end: start + written.length },
          message: `\`${written}\` has no blank before its unit; expected \`${number} ${written.slice(number.length)}\``,
          fixes: [
            {
              title: 'Put a blank between number and unit',
              safety: 'safe',
              edits: [{ span: { start: end, end }, newText: ' ' }],
            },
          ],
        };
      }
    }
  },
});

/** A number, with blanks between its thousands or none, and the first word of the unit right behind it. */
const joined = /(\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,3}|[\d.,]{1,12})[\p{L}\u00b5][^/\s\d-]{0,15}/gu;
