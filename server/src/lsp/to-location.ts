import type { Location } from 'vscode-languageserver';
import type { Encoding } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Analysis } from './analysis.ts';
import { toRange } from './documents.ts';

/** A place of the report as the protocol tells it. */
export function toLocation({ report, document }: Analysis, span: Span, encoding: Encoding): Location {
  return { uri: document.uri, range: toRange(report.lines, span, encoding) };
}
