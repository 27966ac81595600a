import { diagnosesOf } from '../facts/diagnoses.ts';
import { testSentencesOf } from '../facts/test-mentions.ts';
import type { Span } from '../text/span.ts';
import { perReport, type Report } from './report.ts';
import { caseSentences, type ToldSentence } from './told-sentences.ts';

/** Cues of sentences that tell what was before, or tell a finding that a diagnosis may rest on. */
const otherCues = [
  'past-time',
  'past-treatment',
  'history-medical',
  'history-family',
  'history-none',
  'past-surgery',
] as const;
const findingCues = ['imaging', 'test', 'exam', 'sign', 'reasoning'] as const;

/** The first diagnosis of the case where no test and no examination was told up to the sentence behind it; absolute. */
export const unprovenDiagnosis = perReport((report: Report): Span | undefined => {
  const diagnoses = new Map(report.find(diagnosesOf).map((found) => [found.at(found.fact.sentence).start, found]));
  const tests = new Set(
    report.find(testSentencesOf).flatMap(({ fact, span }) => (fact.mentions.length > 0 ? [span.start] : [])),
  );
  const told = caseSentences(report).filter(({ zone, inExhibit }) => zone === 'case' && !inExhibit);
  const index = told.findIndex(({ span }) => diagnoses.has(span.start));
  const first = told[index];
  if (first?.voice !== 'own' || otherCues.some((cue) => first.cues.has(cue))) return undefined;
  const tellsWhy = ({ span, cues }: ToldSentence, at: number): boolean =>
    tests.has(span.start) || findingCues.some((cue) => cues.has(cue) && !(cue === 'reasoning' && at === index));
  return told.slice(0, index + 2).some(tellsWhy) ? undefined : diagnoses.get(first.span.start)?.span;
});
