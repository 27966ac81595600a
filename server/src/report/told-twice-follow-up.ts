import { type FollowUp, followUpsOf } from '../facts/follow-ups.ts';
import { timesOf } from '../facts/times.ts';
import type { Span } from '../text/span.ts';
import { patientShown } from './cases.ts';
import { type PatientSentence, patientSentenceAt } from './consistency-sentences.ts';
import { perPatient } from './per-patient.ts';
import { type Found, perReport, type Report } from './report.ts';
import { toldSentences } from './told-sentences.ts';
import type { ToldTwice } from './told-twice.ts';

interface OwnFollowUp {
  readonly found: Found<FollowUp>;
  readonly sentence: PatientSentence;
  readonly months: number;
}

/** The length of the whole follow-up told in abstract or discussion, where the case tells another and never that one. */
export const followUpsToldTwice = perPatient((report: Report): readonly ToldTwice[] => {
  const all = ownFollowUps(report);
  const told = all.filter(({ sentence }) => sentence.zone === 'case' && !sentence.inExhibit);
  const last = longest(told);
  if (!last) return [];
  const summaries = all.filter(({ sentence }) => sentence.zone !== 'case' && !sentence.inExhibit);
  if (!isWhole(last)) return [];
  const row = presentCaseRow(report);
  if (row && !isAlike(row.months, last.months) && !isTold(row.months, report)) {
    return [{ of: 'follow-up', span: row.span, other: last.found.span }];
  }
  const odd = summaries.find(
    (one) => isWhole(one) && !isAlike(one.months, last.months) && !isTold(one.months, report, one),
  );
  return odd ? [{ of: 'follow-up', span: odd.found.span, other: last.found.span }] : [];
});

const ownFollowUps = perReport((report: Report): readonly OwnFollowUp[] => {
  return report.find(followUpsOf).flatMap((found): OwnFollowUp[] => {
    const months = found.fact.time === null ? undefined : monthsOf(found.fact.time);
    const sentence = patientSentenceAt(report, found.span);
    return sentence && found.fact.isSure && months !== undefined ? [{ found, sentence, months }] : [];
  });
});

function longest(all: readonly OwnFollowUp[]): OwnFollowUp | undefined {
  return all.reduce<OwnFollowUp | undefined>(
    (best, one) => (best && best.months >= one.months ? best : one),
    undefined,
  );
}

function isWhole({ sentence }: OwnFollowUp): boolean {
  return /\bfollow/i.test(sentence.text) && !/\b(?:within|at least|more than|over|up to)\b/i.test(sentence.text);
}

/** Does a sentence of the case that speaks of follow-up or is one tell the same time? */
function isTold(months: number, report: Report, own?: OwnFollowUp): boolean {
  return (
    ownFollowUps(report).some(
      (one) => one.found !== own?.found && one.sentence.zone === 'case' && isAlike(one.months, months),
    ) || lengthsBesideFollowUp(report).some((length) => isAlike(length, months))
  );
}

/** All lengths of time in sentences of the case that speak of follow-up: "at the visits after six weeks and after one year". */
const lengthsBesideFollowUp = perReport((report: Report): readonly number[] =>
  report.find(timesOf).flatMap(({ fact, span }) => {
    const months = fact.iso === null ? undefined : monthsOf(fact.iso);
    const sentence = months === undefined ? undefined : patientSentenceAt(report, span);
    return months !== undefined && sentence?.zone === 'case' && /\bfollow/i.test(sentence.text) ? [months] : [];
  }),
);

/** "1 year" and "12 months", "6 weeks" and "a month and a half" are alike. */
function isAlike(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.08 * Math.max(a, b);
}

/** The row of this case in a table of the literature, where it says how the patient fared after how long. */
const presentCase = /\b(?:(?:the )?(?:present|current|our|this) (?:case|patient|study|report))\b/i;
const fared =
  /\b(?:alive|dead|died|NED|AWD|DOD|no (?:evidence of disease|recurrence)|recur(?:red|rence)|remission|survived)\b[^|]{0,20}?\b(\d{1,3})\s?(days?|weeks?|wks?|months?|mons?|mos?|years?|yrs?)\b/i;

interface TableFollowUp {
  readonly months: number;
  readonly span: Span;
}

function presentCaseRow(report: Report): TableFollowUp | undefined {
  if (patientShown(report)) return undefined;
  for (const { span, inExhibit } of toldSentences(report)) {
    const text = report.text.slice(span.start, span.end);
    const match = inExhibit && text.includes('|') && presentCase.test(text) ? fared.exec(text) : null;
    const months = match && monthsOf(`P${match[1]}${(match[2] ?? '').charAt(0).toUpperCase()}`);
    if (!match || !months) continue;
    const start = span.start + match.index;
    return { months, span: { start, end: start + match[0].length } };
  }
  return undefined;
}

const perMonth: Readonly<Record<string, number>> = { D: 30.4, W: 4.35, M: 1, Y: 1 / 12 };

function monthsOf(iso: string): number | undefined {
  const match = /^P(\d+(?:\.\d+)?)([DWMY])$/.exec(iso);
  const unit = perMonth[match?.[2] ?? ''];
  return match && unit !== undefined ? Number(match[1]) / unit : undefined;
}
