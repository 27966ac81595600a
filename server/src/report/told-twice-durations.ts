import { sentenceWordsOf } from '../facts/sentence-words.ts';
import type { TimeExpression } from '../facts/times.ts';
import { type PatientSentence, patientSentenceAt } from './consistency-sentences.ts';
import { loneTimes } from './consistency-times.ts';
import { perPatient } from './per-patient.ts';
import type { Found, Report } from './report.ts';
import type { ToldTwice } from './told-twice.ts';

interface OwnDuration {
  readonly found: Found<TimeExpression>;
  readonly sentence: PatientSentence;
  readonly unit: string;
  readonly value: number;
  /** The clinical words of its sentence, in small letters. */
  readonly words: readonly string[];
}

/** How an illness came on; what such a sentence times is told once in a report, and again in its abstract. */
const course =
  /\b(?:history of|evol(?:ved|ution)|develop(?:ed|ing)|progress(?:ed|ive(?:ly)?)|deteriorat(?:ed|ion)|worsen(?:ed|ing)|complain(?:ed|ing|ts)|present(?:ed|ing|ation)|suffer(?:ed|ing))\b/i;
const commonest = 4;

/** The length of the illness before treatment, told in the abstract as one time and in the case as another. */
export const durationsToldTwice = perPatient((report: Report): readonly ToldTwice[] => {
  const all = ownDurations(report);
  const summaries = all.filter(({ sentence }) => sentence.zone === 'abstract');
  const told = all.filter(({ sentence }) => sentence.zone === 'case');
  if (summaries.length === 0 || told.length === 0) return [];
  const isSubject = rareWords(all, report);
  return summaries.flatMap((summary) => {
    const same = told.filter(({ words }) => words.some((word) => isSubject(word) && summary.words.includes(word)));
    if (same.some(({ unit, value }) => unit !== summary.unit || value === summary.value)) return [];
    const [other] = same;
    return other ? [{ of: 'length of the illness', span: summary.found.span, other: other.found.span }] : [];
  });
});

function ownDurations(report: Report): readonly OwnDuration[] {
  return loneTimes(report, 'duration').flatMap(({ found, sentence }): OwnDuration[] => {
    const match = /^P(\d+)([DWMY])$/.exec(found.fact.iso ?? '');
    if (!match || sentence.inExhibit || !course.test(sentence.text)) return [];
    const words = (sentence.text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 7);
    return [{ found, sentence, unit: match[2] ?? '', value: Number(match[1]), words }];
  });
}

/** What a duration is of: the clinical words that few sentences of the patient hold. */
function rareWords(all: readonly OwnDuration[], report: Report): (word: string) => boolean {
  const counts = new Map(all.flatMap(({ words }) => words.map((word) => [word, 0])));
  for (const { fact, span } of report.find(sentenceWordsOf)) {
    if (!patientSentenceAt(report, span)) continue;
    for (const [word, count] of counts) if (fact.words.has(word)) counts.set(word, count + 1);
  }
  return (word) => (counts.get(word) ?? 0) <= commonest;
}
