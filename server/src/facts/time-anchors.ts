import { anchors, operationEnding, type TimeAnchor } from '../data/time-words.ts';
import { type TimeToken, textAt } from './time-tokens.ts';

/** The event that a time counts from, and where its words end. */
export interface AnchorRead {
  readonly anchor: TimeAnchor;
  /** Index of the token behind it. */
  readonly next: number;
}

/** So many words may stand before the word that names the event: "after the second uneventful operation". */
const reach = 5;
const ending = /^(?:and|but|or|with|when|while|he|she|they|we|was|were|had|which|who|that|which|[.,;:()])$/;

/** The event named within a few words behind an index: "3 days after (her emergency surgery)". */
export function anchorFrom(tokens: readonly TimeToken[], from: number): AnchorRead | undefined {
  for (let at = from; at < from + reach && at < tokens.length; at++) {
    const text = textAt(tokens, at);
    if (ending.test(text)) return undefined;
    const anchor = anchorOf(text);
    if (anchor) return { anchor, next: at + 1 };
  }
  return undefined;
}

/** The event that a word names. */
export function anchorOf(word: string): TimeAnchor | undefined {
  return anchors.get(word) ?? (operationEnding.test(word) ? 'operation' : undefined);
}
