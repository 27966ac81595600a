import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';

const boundary = /[,;:|]|\b(?:and|but|with|while|which|whereas|then)\b/g;

/** A clause is no longer than so many letters to either side. */
const reach = 400;

/**
 * The clause of a sentence that a place lies in. Commas and linking words end it; brackets do where the place stands
 * in them, else what is in them is passed over: "survival (PFS) has lasted for two years".
 */
export function clauseOf(prose: string, within: Span, place: Span): Span {
  const sentence = {
    start: Math.max(within.start, place.start - reach),
    end: Math.min(within.end, place.end + reach),
  };
  const around = {
    start: openBefore(prose, sentence.start, place.start),
    end: closeBehind(prose, place.end, sentence.end),
  };
  let { start, end } = around;
  for (const { index, 0: mark } of allMatches(prose.slice(around.start, around.end), boundary)) {
    const at = around.start + index;
    if (at + mark.length <= place.start && !isBracketed(prose, around.start, at)) start = at + mark.length;
    if (at >= place.end && !isBracketed(prose, place.end, at)) {
      end = at;
      break;
    }
  }
  return { start, end };
}

/** Behind the bracket that is open where a place begins, else the beginning of the sentence. */
function openBefore(prose: string, from: number, to: number): number {
  const before = prose.slice(from, to);
  const open = before.lastIndexOf('(');
  return open > before.lastIndexOf(')') ? from + open + 1 : from;
}

function closeBehind(prose: string, from: number, to: number): number {
  const behind = prose.slice(from, to);
  const close = behind.indexOf(')');
  const open = behind.indexOf('(');
  return close >= 0 && (open < 0 || close < open) ? from + close : to;
}

function isBracketed(prose: string, from: number, at: number): boolean {
  const before = prose.slice(from, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
