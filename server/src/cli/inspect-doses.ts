import { patientDoses } from '../report/patient-doses.ts';
import type { Report } from '../report/report.ts';
import type { Span } from '../text/span.ts';
import type { Range } from './range.ts';

/** The doses of this patient with the fields of the contract. */
export function inspectDoses(report: Report, shown: (span: Span) => { text: string; range: Range }): object[] {
  return patientDoses(report).map(({ fact, span }) => {
    const { drug, generic, amount, amountHigh, unit, ucum, route, frequency, duration } = fact;
    const high = amountHigh === undefined ? {} : { amountHigh };
    return { drug, generic, amount, ...high, unit, ucum, route, frequency, duration, ...shown(span) };
  });
}
