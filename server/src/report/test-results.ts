import { clinicalTests, type TestName } from '../data/tests.ts';
import { type TestMention, type TestSentence, testSentencesOf } from '../facts/test-mentions.ts';
import { type Span, textOf } from '../text/span.ts';
import { type Found, perReport, type Report } from './report.ts';
import { caseSentences, type ToldSentence, toldSentences } from './told-sentences.ts';

/** A test of this patient that the report names and leaves open. Spans are absolute. */
export interface OpenTest {
  readonly test: TestName;
  /** The name of the test, or the words that it told nothing. */
  readonly span: Span;
}

/** A told sentence with what it tells of tests. */
interface Told {
  readonly told: ToldSentence;
  readonly of: Found<TestSentence>;
  readonly isOwn: boolean;
}

/** Cues of sentences that tell what was before this illness. */
const pastCues = [
  'past-time',
  'past-surgery',
  'past-treatment',
  'history-medical',
  'history-none',
  'history-family',
] as const;

/** All sentences of the text that tell of the case, of its summary, or that name the patient, in source order. */
const told = perReport((report: Report): readonly Told[] => {
  const own = new Set(caseSentences(report));
  const byStart = new Map(report.find(testSentencesOf).map((found) => [found.span.start, found]));
  return toldSentences(report).flatMap((sentence) => {
    const of = byStart.get(sentence.span.start);
    const isSummary = sentence.zone === 'abstract' || sentence.zone === 'title' || sentence.namesPatient;
    return of && (own.has(sentence) || isSummary) ? [{ told: sentence, of, isOwn: own.has(sentence) }] : [];
  });
});

/** How many sentences behind that of a test may tell its result without naming it. */
const reach = 2;

/** How many characters may lie between the name of a test and "was performed". */
const nearest = 60;

/** The tests named as done in the case of which no sentence of the report tells a result; each test once. */
export const testsWithoutResult = perReport((report: Report): readonly OpenTest[] => {
  const sentences = told(report);
  const open = new Map<TestName, OpenTest>();
  sentences.forEach((sentence, index) => {
    if (!isToldAsDone(sentence)) return;
    const behind = sentences.slice(index + 1, index + 1 + reach);
    if (behind.some(({ of }) => of.fact.hasFinding)) return;
    for (const mention of doneIn(sentence, report)) {
      if (open.has(mention.test) || isAnswered(mention.test, sentences)) continue;
      open.set(mention.test, { test: mention.test, span: sentence.of.at(mention.span) });
    }
  });
  return [...open.values()];
});

function isToldAsDone({ told: { zone, inExhibit, voice, cues }, of, isOwn }: Told): boolean {
  const isNow = !pastCues.some((cue) => cues.has(cue));
  return isOwn && zone === 'case' && !inExhibit && voice !== 'plan' && isNow && !of.fact.isUndone && !of.fact.hasResult;
}

/** The tests whose names stand beside the words that they were done. */
function doneIn({ of }: Told, { text }: Report): readonly TestMention[] {
  const { mentions, done } = of.fact;
  const isBeside = (test: Span, verb: Span): boolean => {
    const [first, last] = test.start < verb.start ? [test, verb] : [verb, test];
    const between = textOf(text, { start: of.at(first).end, end: of.at(last).start });
    return between.length <= nearest && !/[;:]/.test(between);
  };
  return mentions.filter(({ span }) => done.some((verb) => isBeside(span, verb)));
}

/** Is the test, or what is looked at in it, spoken of with a result anywhere? */
function isAnswered(test: TestName, sentences: readonly Told[]): boolean {
  return sentences.some(
    ({ told: { inExhibit }, of }) => of.fact.speaksOf.has(test) && (of.fact.hasResult || inExhibit),
  );
}

/** The tests called inconclusive in the case that no later test of their kind answers. */
export const testsLeftInconclusive = perReport((report: Report): readonly OpenTest[] => {
  const sentences = told(report);
  return sentences.flatMap(({ told: { zone, inExhibit }, of, isOwn }, index) => {
    const { mentions, inconclusive } = of.fact;
    const [mention] = mentions;
    if (!isOwn || zone !== 'case' || inExhibit || !inconclusive || !mention) return [];
    const { group } = clinicalTests[mention.test];
    const isOfGroup = (test: TestName): boolean => clinicalTests[test].group === group;
    const later = sentences
      .slice(index + 1)
      .filter(({ told: { zone: where } }) => where === 'case' || where === 'discussion');
    const isResolved =
      (mention.span.end <= inconclusive.start && mentions.some(({ span }) => span.start > inconclusive.end)) ||
      later.some(({ of: { fact } }) => fact.hasResult && [...fact.speaksOf].some(isOfGroup));
    return isResolved ? [] : [{ test: mention.test, span: of.at(inconclusive) }];
  });
});
