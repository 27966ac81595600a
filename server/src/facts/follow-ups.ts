import { sureForms, unsureForms } from '../data/follow-up-forms.ts';
import { readNumber } from '../data/number-words.ts';
import type { Block } from '../markdown/block.ts';
import { overlaps, type Span } from '../text/span.ts';
import { cueSentencesOf } from './item-cues.ts';
import { perBlock } from './per-block.ts';

/** A statement of when, or for how long, the patient was seen after treatment. */
export interface FollowUp {
  readonly span: Span;
  /** ISO 8601 duration since treatment (or presentation), such as `P6M`; null where the text names no time. */
  readonly time: string | null;
  /** Words such as "follow-up" or "after surgery" say it; else only a time and an outcome stand together. */
  readonly isSure: boolean;
  readonly namesOutcome: boolean;
}

const letters: Readonly<Record<string, string>> = { h: 'H', d: 'D', w: 'W', m: 'M', y: 'Y' };

/** The statements of follow-up in a block, in source order. */
export const followUpsOf = perBlock((block: Block): readonly FollowUp[] => {
  if (!/\d|follow|later|after|seen|post|day|week|month|year/i.test(block.prose)) return [];
  return cueSentencesOf(block).flatMap(({ span, voice, cues }) => {
    if (voice === 'plan' || voice === 'advice') return [];
    const namesOutcome = cues.has('state-outcome') || cues.has('test-change');
    const text = block.prose.slice(span.start, span.end);
    const found: FollowUp[] = [];
    for (const [forms, isSure] of [
      [sureForms, true],
      [unsureForms, false],
    ] as const) {
      if (!isSure && !namesOutcome) break;
      for (const { pattern } of forms.filter(({ needs }) => needs.test(text))) {
        for (const match of text.matchAll(pattern)) {
          const start = span.start + match.index + (/^\s/.test(match[0]) ? 1 : 0);
          const place = { start, end: span.start + match.index + match[0].length };
          if (found.some((known) => overlaps(known.span, place))) continue;
          found.push({ span: place, time: timeOf(match), isSure, namesOutcome });
        }
      }
    }
    return found.sort((a, b) => a.span.start - b.span.start);
  });
});

/** The time of a match as an ISO 8601 duration. */
function timeOf(match: RegExpMatchArray): string | null {
  const written = match
    .slice(1)
    .find(
      (group) => group !== undefined && !/^(?:hours?|hrs?|days?|weeks?|wks?|months?|mons?|years?|yrs?)$/i.test(group),
    );
  if (!written || /^(?:following|next|same)$/i.test(written)) return null;
  const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
  const value = ordinals.includes(written.toLowerCase())
    ? ordinals.indexOf(written.toLowerCase()) + 1
    : readNumber(written);
  const unit =
    /(hour|hr|day|week|wk|mon|year|yr)(?!.*(?:hour|hr|day|week|wk|mon|year|yr))/i.exec(
      match.slice(1).find((group) => group !== undefined && /^(?:h|d|w|m|y)/i.test(group) && group !== written) ??
        match[0],
    )?.[1] ?? 'day';
  const letter = letters[unit.charAt(0).toLowerCase()] ?? 'D';
  return letter === 'H' ? `PT${value}H` : `P${value}${letter}`;
}
