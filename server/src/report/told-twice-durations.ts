import type { TimeExpression } from '../facts/times.ts';
import { isOfOnePatient, type PatientSentence, patientSentences } from './consistency-sentences.ts';
import { loneTimes } from './consistency-times.ts';
import { type Found, perReport, type Report } from './report.ts';
import type { ToldTwice } from './told-twice.ts';

interface OwnDuration {
  readonly found: Found<TimeExpression>;
  readonly sentence: PatientSentence;
  readonly unit: string;
  readonly value: number;
  /** What the duration is of: the clinical words of its sentence that few sentences hold. */
  readonly subjects: readonly string[];
}

/** How an illness came on; what such a sentence times is told once in a report, and again in its abstract. */
const course =
  /\b(?:history of|evol(?:ved|ution)|develop(?:ed|ing)|progress(?:ed|ive(?:ly)?)|deteriorat(?:ed|ion)|worsen(?:ed|ing)|complain(?:ed|ing|ts)|present(?:ed|ing|ation)|suffer(?:ed|ing))\b/i;
const commonest = 4;

/** The length of the illness before treatment, told in the abstract as one time and in the case as another. */
export const durationsToldTwice = perReport((report: Report): readonly ToldTwice[] => {
  if (!isOfOnePatient(report)) return [];
  const all = ownDurations(report);
  const summaries = all.filter(({ sentence }) => sentence.zone === 'abstract');
  const told = all.filter(({ sentence }) => sentence.zone === 'case');
  return summaries.flatMap((summary) => {
    const same = told.filter((one) => isSameSubject(one, summary));
    if (same.some(({ unit, value }) => unit !== summary.unit || value === summary.value)) return [];
    const [other] = same;
    return other ? [{ of: 'length of the illness', span: summary.found.span, other: other.found.span }] : [];
  });
});

function ownDurations(report: Report): readonly OwnDuration[] {
  const counts = wordCounts(report);
  return loneTimes(report, 'duration').flatMap(({ found, sentence }): OwnDuration[] => {
    const match = /^P(\d+)([DWMY])$/.exec(found.fact.iso ?? '');
    if (!match || sentence.inExhibit || !course.test(sentence.text)) return [];
    const subjects = wordsOf(sentence.text).filter((word) => word.length > 7 && (counts.get(word) ?? 0) <= commonest);
    return [{ found, sentence, unit: match[2] ?? '', value: Number(match[1]), subjects }];
  });
}

function isSameSubject(a: OwnDuration, b: OwnDuration): boolean {
  return a.subjects.some((word) => b.subjects.includes(word));
}

/** In how many sentences of the patient each word stands. */
function wordCounts(report: Report): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of patientSentences(report))
    for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
