import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { patientDoses } from './patient-doses.ts';
import { perReport, type Report } from './report.ts';

/**
 * Every number of the doses of this patient, of ranges and combinations both, as spans of the report. Strengths in per
 * cent and amounts in a volume are concentrations and left out.
 */
export const doseNumbers = perReport((report: Report): readonly Span[] => {
  const starts = new Set<number>();
  return patientDoses(report).flatMap(({ fact, at }) => {
    if (fact.ucum === '%' || /\/m?L$/.test(fact.ucum)) return [];
    const from = at(fact.amountSpan).start;
    const text = report.text.slice(from, at(fact.unitSpan).start);
    return allMatches(text, /(?:\d[\d,.]{0,12})?\d|\.\d{1,4}/g).flatMap(({ 0: written, index }) => {
      const start = from + index;
      // ".5" matches as "5" behind the point where a digit class comes first.
      const isNaked = report.text.charAt(start - 1) === '.' && !/\d/.test(report.text.charAt(start - 2));
      const span = { start: isNaked ? start - 1 : start, end: start + written.length };
      if (starts.has(span.start)) return [];
      starts.add(span.start);
      return [span];
    });
  });
});
