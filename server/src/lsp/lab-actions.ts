import { convertedValues } from '../report/converted-values.ts';
import type { Report } from '../report/report.ts';
import type { Fix } from '../rule/finding.ts';
import { overlaps, type Span, textOf } from '../text/span.ts';

/** The values in a range, each set in the other system of units with what was printed behind it in brackets. */
export function conversionsIn(report: Report, range: Span): readonly Fix[] {
  return convertedValues(report)
    .filter(({ hasUnit, span }) => hasUnit && (overlaps(span, range) || isAt(span, range.start)))
    .map(({ span, text, system }) => ({
      title: `Give it in ${system === 'SI' ? 'SI' : 'conventional'} units: ${text.replace(/\^/g, '')}`,
      safety: 'suggestion',
      edits: [{ span, newText: `${text} (${textOf(report.text, span)})` }],
    }));
}

function isAt({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
