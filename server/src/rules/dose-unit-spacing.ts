import { patientDoses } from '../report/patient-doses.ts';
import type { Report } from '../report/report.ts';
import { defineRule } from '../rule/define-rule.ts';
import { allMatches } from '../text/all-matches.ts';
import { type Span, textOf } from '../text/span.ts';

export default defineRule({
  id: 'dose/unit-spacing',
  title: 'Number and unit of a dose run together',
  why: 'In "10mg" the m was read as a zero or two, and the dose as ten or a hundred times as much. A blank between number and unit prevents it, and SI asks for it. It is told once in a report, at the first place, and mended at all.',
  severity: 'info',
  fix: 'safe',
  since: '0.1.0',
  cites: ['ismp:error-prone-abbreviations', 'ama:units'],
  options: {},
  examples: [
    { flagged: 'She took baclofen ⟦20mg⟧ daily.' },
    { flagged: 'He was given vancomycin (⟦15mg⟧/kg every 6 h), and later 500mg daily.' },
    { clean: 'She took baclofen 20 mg daily.' },
    { clean: 'A single 5-mg dose of apixaban was given.' },
    { clean: 'Timolol 0.5% eye drops were given twice daily.' },
  ],
  *check(report) {
    const all = joinedIn(report);
    const [first, ...others] = all;
    if (!first) return;
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    yield {
      span: spanOf(first),
      message: `\`${first.number}${first.unit}\`${more} without a blank before the unit; expected \`${first.number} ${first.unit}\``,
      related: others.slice(0, 10).map((other) => ({ span: spanOf(other), message: 'A blank is missing here too' })),
      fixes: [
        {
          title: 'Put a blank between number and unit',
          safety: 'safe',
          edits: all.map(({ start, number }) => {
            const end = start + number.length;
            return { span: { start: end, end }, newText: ' ' };
          }),
        },
      ],
    };
  },
});

/** A number with its unit right behind it, in a dose of this patient; where it starts is absolute. */
interface JoinedAmount {
  readonly start: number;
  readonly number: string;
  readonly unit: string;
}

function spanOf({ start, number, unit }: JoinedAmount): Span {
  return { start, end: start + number.length + unit.length };
}

/** Each once and in source order: doses that share an amount are several facts. */
function joinedIn(report: Report): readonly JoinedAmount[] {
  const byStart = new Map<number, JoinedAmount>();
  for (const { fact, at } of patientDoses(report)) {
    if (fact.ucum === '%') continue;
    const amount = { start: at(fact.amountSpan).start, end: at(fact.unitSpan).end };
    for (const { 0: written, 1: number = '', index } of allMatches(textOf(report.text, amount), joined)) {
      const start = amount.start + index;
      byStart.set(start, { start, number, unit: written.slice(number.length) });
    }
  }
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

/** A number, with blanks between its thousands or none, and the first word of the unit right behind it. */
const joined = /(\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,3}|[\d.,]{1,12})[\p{L}\u00b5][^/\s\d-]{0,15}/gu;
