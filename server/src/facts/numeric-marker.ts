import type { Span } from '../text/span.ts';

/** A numeric marker before the report as a whole has judged it. */
export interface NumericMarker {
  readonly style: 'numeric-bracket' | 'numeric-paren' | 'superscript';
  readonly targets: readonly string[];
  readonly span: Span;
  /** May it as well be a count or an interval: "in one patient (12)", "3 (1-5)"? */
  readonly doubtful: boolean;
}
