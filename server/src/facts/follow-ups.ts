import type { Block } from '../markdown/block.ts';
import { overlaps, type Span } from '../text/span.ts';
import { anyTouches } from '../text/spans-from.ts';
import { dosesOf } from './doses.ts';
import { type FollowUpSentence, followUpSentence, standsBeside } from './follow-up-sentence.ts';
import { type ListedTime, listedTimesIn } from './follow-up-times.ts';
import { cueSentencesOf } from './item-cues.ts';
import { perToldBlock } from './per-block.ts';

/** A statement of when, or for how long, the patient was seen after treatment. */
export interface FollowUp {
  readonly span: Span;
  /** ISO 8601 duration since treatment (or presentation), such as `P6M`; null where the text names none, or a date. */
  readonly time: string | null;
  /** Words such as "follow-up" or "after surgery" say it; else only a time and what was then stand together. */
  readonly isSure: boolean;
  /** Does its sentence tell an outcome, not only that something happened? */
  readonly namesOutcome: boolean;
}

/** The statements of follow-up in a block, in source order. */
export const followUpsOf = perToldBlock((block: Block): readonly FollowUp[] => {
  if (!/\d|follow|later|after|seen|visit|post|day|week|month|year/i.test(block.prose)) return [];
  const courses = coursesOf(block);
  return cueSentencesOf(block).flatMap((cued) => {
    if (cued.voice === 'plan' || cued.voice === 'advice') return [];
    const sentence = followUpSentence(block, cued);
    const timed = listedTimesIn(block, cued.span)
      .filter(({ span }) => !anyTouches(courses, span))
      .flatMap((time) => timedFollowUp(sentence, time));
    const all = [...timed, ...untimed(sentence, timed)].sort((a, b) => a.span.start - b.span.start);
    return all.map((one) => ({ ...one, span: withItsWords(block.prose, one.span, cued.span) }));
  });
});

/** "At the 6-month follow-up" and not the time alone, so that who reads the list need not look it up. */
function withItsWords(prose: string, { start, end }: Span, within: Span): Span {
  const lead = /\b(?:at|after|by|for|in|on|until|within) (?:the |a |his |her )?$/i.exec(
    prose.slice(Math.max(within.start, start - 16), start),
  );
  const visit = /^'?[ -]{0,2}(?:post-?operative )?(?:follow[ -]?up|check-?up|review|visit)(?: visit)?\b/i.exec(
    prose.slice(end, Math.min(within.end, end + 40)),
  );
  return { start: start - (lead?.[0].length ?? 0), end: end + (visit?.[0].length ?? 0) };
}

/** How long and how often drugs were given; in source order. */
function coursesOf(block: Block): readonly Span[] {
  const spans = dosesOf(block).flatMap(({ durationSpan, frequencySpan }) =>
    [durationSpan ?? [], frequencySpan ?? []].flat(),
  );
  return spans.sort((a, b) => a.start - b.start);
}

/** A time is one of follow-up where it counts from a treatment, a visit stands beside it, or it tells what was then. */
function timedFollowUp(told: FollowUpSentence, time: ListedTime): readonly FollowUp[] {
  if (!mayFollow(told, time)) return [];
  const isSure = isSureOf(told, time);
  if (!isSure && !isLikely(told, time)) return [];
  const { kind, iso, span } = time;
  return [{ span, time: kind === 'date' ? null : iso, isSure, namesOutcome: told.namesOutcome }];
}

/** Minutes, "the same day" and weeks of pregnancy are none, nor is what lies before or belongs to a measurement. */
function mayFollow(told: FollowUpSentence, { direction, iso, span, list }: ListedTime): boolean {
  if (direction === 'before' || /^PT[\d.]+M$|^P0/.test(iso ?? '')) return false;
  const { prose } = told;
  if (/^\s?\+|^[^.;,]{0,12}\b(?:pregnan|gestation|amenorrh)/i.test(prose.slice(span.end, span.end + 30))) return false;
  return (
    !/pregnan|gestation|amenorrh/i.test(prose.slice(span.start, span.end)) && !standsBeside(told, 'unrelated', list)
  );
}

/** A visit stands in the clause, or the time counts from a treatment. */
function isSureOf(told: FollowUpSentence, { kind, anchor, list }: ListedTime): boolean {
  if (kind === 'date' || kind === 'age-at') return false;
  if (standsBeside(told, 'seen', list)) return true;
  if (kind !== 'relative') return false;
  if (anchor === 'operation' || anchor === 'treatment' || anchor === 'discharge') return true;
  const words = told.prose.slice(list.start, Math.min(list.end + 40, told.span.end));
  return countedFrom.test(words);
}

/** Events of a treatment that the grammar of times leaves open: "two months after delivery", "day 1 post surgery". */
const countedFrom =
  /^[^.;:(]{1,30}\b(?:after|post|following|from|of)[\s-](?:[\p{L}'-]{1,20} ){0,2}(?:delivery|birth of|c(?:a)?esarean|surgery|operation|transplant|treatment|therapy|thrombolysis|discharge)|postpartum/iu;

/** A bare time counts where the sentence tells what was then. */
function isLikely(told: FollowUpSentence, { kind, anchor, iso, list: span }: ListedTime): boolean {
  const { namesOutcome, namesResult, namesState, namesDeath } = told;
  switch (kind) {
    case 'date':
      return standsBeside(told, 'seen', span) || namesDeath || namesResult;
    case 'age-at':
      return anchor === 'birth' && standsBeside(told, 'seen', span);
    case 'duration':
      return lasted(told, span) && (namesOutcome || standsBeside(told, 'stay', span));
    case 'relative': {
      const isCourse = standsBeside(told, 'course', span) && !standsBeside(told, 'outcome', span);
      if (isCourse && !isPoint(told, span)) return false;
      const isWeak = anchor === 'onset' || iso === 'P1D';
      return isWeak ? namesOutcome || namesResult : namesState;
    }
  }
}

/** "At 12 months she took 5 mg" is no length of a course. */
function isPoint({ prose, span: { start: from } }: FollowUpSentence, { start, end }: Span): boolean {
  return (
    /\b(?:at|by)\s$/i.test(prose.slice(Math.max(from, start - 4), start)) &&
    /\b(?:weeks|months|years)$/i.test(prose.slice(start, end))
  );
}

/** A length of time that no course of a drug has: "remained well for 6 weeks", "for 6 weeks, the abscess regressed". */
function lasted(told: FollowUpSentence, { start, end }: Span): boolean {
  const { prose } = told;
  const before = prose.slice(Math.max(told.span.start, start - 60), start);
  if (!lasting.test(before)) return false;
  return prose.charAt(end) === ',' || !standsBeside(told, 'course', { start, end });
}

const lasting =
  /\b(?:after|for|over|within|during|until|lasted|first|next|following|post)\s(?:[\p{L}'~-]{1,20}\s){0,3}$/iu;

/** Visits, and rounds of a treatment, that no time stands near. */
function untimed({ words, namesOutcome }: FollowUpSentence, timed: readonly FollowUp[]): readonly FollowUp[] {
  const spans = timed.map(({ span }) => span);
  const found: FollowUp[] = [];
  for (const span of [...(words.get('visit') ?? []), ...(words.get('rounds') ?? [])].sort(
    (a, b) => a.start - b.start,
  )) {
    const near = { start: span.start - 40, end: span.end + 40 };
    const last = found.at(-1);
    if (anyTouches(spans, near) || (last && overlaps(last.span, near))) continue;
    found.push({ span, time: null, isSure: true, namesOutcome });
  }
  return found;
}
