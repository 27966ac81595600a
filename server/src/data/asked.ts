import type { Asked } from './profile.ts';

/** What was read in a journal's guide. */
export function sourced<T>(value: T): Asked<T> {
  return { value, confidence: 'sourced' };
}

/** What was read in an old version of a journal's guide. */
export function old<T>(value: T): Asked<T> {
  return { value, confidence: 'old' };
}

/** What is known of a journal from its articles only. */
export function knowledge<T>(value: T): Asked<T> {
  return { value, confidence: 'knowledge' };
}
