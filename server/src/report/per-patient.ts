import { caseViews, patientShown } from './cases.ts';
import { isOfOnePatient } from './consistency-sentences.ts';
import { perReport, type Report } from './report.ts';

/** Of more patients a series is told, whose many readings would cost an editor too much. */
const mostPatients = 8;

/**
 * Makes a judgement over what is told of one patient into one over a report: of a report that numbers its patients, each
 * is judged alone, in source order; where several are told of without numbers, none is.
 */
export function perPatient<T>(judge: (report: Report) => readonly T[]): (report: Report) => readonly T[] {
  return perReport((report) => {
    if (patientShown(report) || isOfOnePatient(report)) return judge(report);
    const views = caseViews(report);
    return views.length > mostPatients ? [] : views.flatMap(({ view }) => judge(view));
  });
}
