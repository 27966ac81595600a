import type { InlayHint } from 'vscode-languageserver';
import { convertedValues } from '../report/converted-values.ts';
import type { Report } from '../report/report.ts';
import type { Encoding } from '../text/lines.ts';
import { overlaps, type Span } from '../text/span.ts';
import { toRange } from './documents.ts';
import { asShown } from './shown-unit.ts';

/** Behind each laboratory value that another system of units would give otherwise, what it is there: "= 97 µmol/L". */
export function conversionHints(report: Report, within: Span, encoding: Encoding): InlayHint[] {
  return convertedValues(report)
    .filter(({ span }) => overlaps(span, within))
    .map(({ span, text }) => ({
      position: toRange(report.lines, { start: span.end, end: span.end }, encoding).start,
      label: `= ${asShown(text)}`,
      paddingLeft: true,
    }));
}
