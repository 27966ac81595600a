import type { Lines } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** A place as the contract shows it: line and column from 1 (columns in UTF-16 units), offset from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A half-open range as the contract shows it. */
export interface Range {
  readonly start: Place;
  readonly end: Place;
}

/** A span with lines and columns. */
export function toRange(lines: Lines, span: Span): Range {
  return { start: toPlace(lines, span.start), end: toPlace(lines, span.end) };
}

/** Offsets count a byte order mark; columns do not, because editors do not show it. */
function toPlace(lines: Lines, offset: number): Place {
  const { line, column } = lines.positionAt(offset);
  const hidden = line === 0 ? Math.min(lines.byteOrderMark, column) : 0;
  return { line: line + 1, column: column - hidden + 1, offset };
}
