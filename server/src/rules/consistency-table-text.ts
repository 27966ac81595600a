import { againstTables } from '../report/table-against-text.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

const table =
  '| | 6 weeks after surgery | 12 weeks after surgery |\n| --- | --- | --- |\n| Creatinine (mg/dL) | 2.7 | 2.1 |\n';

export default defineRule({
  id: 'consistency/table-text',
  title: 'Value of the text that a table gives otherwise',
  why: 'The text gives a value at one time, the table at another, or another value at that time. The table is what readers copy, so the two must agree.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:7', 'care:8a'],
  options: {},
  examples: [
    {
      flagged: `${table}\nShe came again 12 weeks after surgery. Her creatinine was ⟦2.4⟧ mg/dL 12 weeks after surgery.`,
    },
    { flagged: `${table}\nShe came again ⟦10 weeks after surgery⟧ for a visit. Her creatinine was 2.1 mg/dL.` },
    { clean: `${table}\nShe came again 12 weeks after surgery for a visit. Her creatinine was 2.1 mg/dL.` },
  ],
  *check(report) {
    if (report.language !== 'en') return; // English words tell the time
    for (const { kind, analyte, inText, inTable } of againstTables(report)) {
      const said = `\`${textOf(report.text, inText)}\``;
      yield {
        span: inText,
        message:
          kind === 'time'
            ? `The ${analyte} is told at ${said}, but a table gives it at another time; expected one time`
            : `The ${analyte} is told as ${said}, but otherwise in a table for that time; expected one value`,
        related: [{ span: inTable, message: 'The table has it here' }],
      };
    }
  },
});
