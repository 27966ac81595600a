import { numberPattern, readNumber } from '../data/number-words.ts';
import type { Block } from '../markdown/block.ts';
import type { Span } from '../text/span.ts';
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

const times = '(hours?|hrs?|days?|weeks?|wks?|months?|mons?|years?|yrs?)';
const number = `(${numberPattern})`;
const ordinal =
  '(?:(\\d{1,3})\\s?(?:st|nd|rd|th)|(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|following|next|same))';
const event =
  '(?:surgery|operation|discharge|treatment|therapy|procedure|transplant(?:ation)?|intervention|chemotherapy|radiotherapy|resection|delivery|administration|starting|initiation|completion|admission|hospitali[sz]ation|repair|reconstruction|withdrawal|antibiotics?|exposure|transfusion|[a-z]{3,20}(?:ectomy|plasty|otomy|ostomy))';
const after = `(?:after|post|following|from)[\\s-]{1,2}(?:the\\s|her\\s|his\\s|this\\s|of\\s)?(?:[a-z-]+\\s){0,2}${event}`;

/** Forms that speak of follow-up by themselves. The first number and unit in a form are its time. */
const sure: readonly RegExp[] = [
  new RegExp(
    `\\b(?:at|on|in|during|after|over|for|with|to|through)?\\s?(?:the\\s|his\\s|her\\s|a\\s|an\\s|our\\s)?${number}[\\s-]{0,2}${times}(?:'s?)?[\\s-]{0,2}(?:of\\s)?(?:post[\\s-]?(?:operative(?:ly)?|op|surgery|discharge|treatment|transplant)\\s)?(?:follow[\\s-]?up|check-?up|review|visit|mark)\\b`,
    'giu',
  ),
  new RegExp(
    `\\bfollow(?:ed|ing)?[\\s-]?up\\b[^.;]{0,30}?\\b(?:for|of|at|until|after|over|period of|visit at|by)\\s(?:about\\s|approximately\\s|nearly\\s|more than\\s|over\\s|the\\s(?:last|first|next|past)\\s|up to\\s)?${number}(?:[\\s-]{0,2}(?:and|to|-|,)[\\s-]{0,2}\\d{1,3})?[\\s-]{0,2}${times}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:(?:at|after|until|in)\\s)?(?:the\\s|his\\s|her\\s)?(?:last|latest|final|most recent|recent)\\s(?:follow[\\s-]?up|visit|review|check-?up|re-?examination|assessment)(?:[^.;]{0,20}?${number}\\s?${times})?`,
    'giu',
  ),
  new RegExp(`\\b(?:was\\s)?(?:last|when)\\s(?:last\\s)?seen\\b[^.;]{0,20}?${number}[\\s-]?${times}`, 'giu'),
  new RegExp(`${number}[\\s-]{0,2}${times}\\s?(?:'\\s)?${after}`, 'giu'),
  new RegExp(
    `\\b(?:at|after|within|by|for)?\\s?${number}[\\s-]{0,2}${times}[\\s-]{0,2}(?:post[\\s-]?(?:operative(?:ly)?|op|surgery|discharge|treatment|transplant))`,
    'giu',
  ),
  new RegExp(
    `\\b(?:on|by|until|at)\\s(?:the\\s)?(?:post[\\s-]?operative|POD|hospital|post-?op)\\s?day\\s?#?${number}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:on|by|until|at)\\s(?:the\\s)?${ordinal}\\s(?:post[\\s-]?operative|POD|hospital|post-?op|inpatient)\\s?(?:day|week|month|year)?`,
    'giu',
  ),
  /\b(?:on|at|during|in)\s(?:the\s|his\s|her\s|a\s|this\s)?(?:subsequent\s|regular\s|further\s|long-term\s|short-term\s)?follow[\s-]?up(?:\s(?:visits?|period|year|examinations?|appointments?))?/giu,
];

/** A time that is one of follow-up only where the sentence tells an outcome. */
const unsure: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${number}[\\s-]{0,2}${times}\\slater`, 'giu'),
  new RegExp(
    `\\b(?:after|within|at|by|over|during)\\s(?:the\\s(?:first|next|following|subsequent)\\s|about\\s|approximately\\s|only\\s|another\\s|a\\sfurther\\s)?${number}[\\s-]{0,2}${times}(?!\\s(?:history|before|prior|ago|old|of\\sage|earlier))`,
    'giu',
  ),
  new RegExp(`\\b(?:on|by|at|until)\\s(?:day|week|month)\\s${number}`, 'giu'),
  new RegExp(`\\b(?:on|by|the)\\s${ordinal}\\s(?:day|week|month)\\b`, 'giu'),
];

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
      [sure, true],
      [unsure, false],
    ] as const) {
      if (!isSure && !namesOutcome) break;
      for (const form of forms) {
        for (const match of text.matchAll(form)) {
          const start = span.start + match.index + (/^\s/.test(match[0]) ? 1 : 0);
          const place = { start, end: span.start + match.index + match[0].length };
          if (found.some((known) => known.span.start < place.end && place.start < known.span.end)) continue;
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
