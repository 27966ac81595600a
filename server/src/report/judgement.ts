import type { Span } from '../text/span.ts';

/** Is the item told, told in part, not found, or does it not apply to this case? */
export type ItemStatus = 'reported' | 'partial' | 'missing' | 'not-applicable';

/** What speaks for a status: the places where the item is told, the strongest first; none where it was not found. */
export interface Judgement {
  readonly status: ItemStatus;
  readonly evidence: readonly Span[];
  /** Of a missing item that not every report needs: the places that call for it. */
  readonly calls?: readonly Span[];
}

/** Nothing was found that tells the item. */
export const missing: Judgement = { status: 'missing', evidence: [] };
