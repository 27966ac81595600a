import type { CueName } from '../data/care-cues.ts';
import type { Feature, GuidelineItem, Together } from '../data/guideline.ts';
import { perObject } from '../text/per-object.ts';
import { contains, type Span } from '../text/span.ts';
import { type Judgement, missing } from './judgement.ts';
import { ownFirst } from './own-first.ts';
import type { Report } from './report.ts';
import { isWithin } from './section.ts';
import { sentencesByCue } from './sentences-by-cue.ts';
import {
  caseSentences,
  discussing,
  firstTreatment,
  lastArrival,
  sentencesIn,
  type ToldSentence,
  toldSentences,
} from './told-sentences.ts';

/** Judges an item by the cues that its table row names: in which sentences, together with what, without what. */
export function judgeByCues(item: GuidelineItem, report: Report): Judgement {
  const sentences = sentencesFor(item, report);
  const from = item.afterTreatment ? (firstTreatment(report) ?? 0) : 0;
  const counts = ({ span, zone, isCited, voice }: ToldSentence): boolean =>
    (zone !== 'case' || span.end > from) && !(item.uncited && isCited) && !(item.ofThisPatient && voice === 'general');
  const tells = (sentence: ToldSentence): boolean => sentence.voice !== 'plan' && counts(sentence);
  const strong = placesOf(report, sentences, item.reported, tells);
  const parts = partsOf(item, sentences, tells);
  const weak = placesOf(report, sentences, [...(item.partial ?? []), ...(item.reported ?? [])], counts);
  const elsewhere = general(report).flatMap((list) => placesOf(report, list, item.elsewhere));
  const evidence = distinct([
    ...ownFirst(strong, item.role, report),
    ...parts.places,
    ...weak,
    ...inOwnSection(item, report),
    ...elsewhere,
  ]);
  if (strong.length > 0 || parts.found >= (item.parts?.enough ?? Number.POSITIVE_INFINITY))
    return { status: 'reported', evidence };
  if (evidence.length > 0) return { status: 'partial', evidence };
  if (!item.expectedWith) return missing;
  const calls = placesOf(report, sentences, item.expectedWith, (one) => counts(one) && !one.cues.has('differential'));
  return calls.length > 0 ? { ...missing, calls } : { status: 'not-applicable', evidence };
}

/** Each place once, in the order given. */
function distinct(places: readonly Span[]): Span[] {
  return [...new Map(places.map((span) => [span.start, span])).values()];
}

function sentencesFor(item: GuidelineItem, report: Report): readonly ToldSentence[] {
  if (item.place === 'abstract') return sentencesIn(report, 'abstract');
  if (item.place === 'discussion') return discussing(report);
  if (item.place === 'statements') return toldSentences(report);
  return caseSentences(report);
}

/** The first sentence of the case in each section that is headed for the item. */
function inOwnSection({ role, hasOwnSection }: GuidelineItem, report: Report): readonly Span[] {
  if (!hasOwnSection) return [];
  const own = report.sections.filter((section) => section.role === role && !section.inherited);
  const told = caseSentences(report);
  return own.flatMap(({ body }) => told.find(({ span }) => contains(body, span))?.span ?? []);
}

function general(report: Report): readonly (readonly ToldSentence[])[] {
  return [sentencesIn(report, 'introduction'), discussing(report)];
}

/** The sentences that hold all the cues of one of the combinations, and that `counts` allows. */
function placesOf(
  report: Report,
  sentences: readonly ToldSentence[],
  combinations: readonly Together[] | undefined,
  counts: (sentence: ToldSentence) => boolean = () => true,
): Span[] {
  if (!combinations) return [];
  const found = new Set<ToldSentence>();
  for (const together of combinations) {
    for (const sentence of candidates(sentences, together)) {
      const holds = asked(together).every(({ feature, isAsked }) => has(report, sentence, feature) === isAsked);
      if (holds && counts(sentence)) found.add(sentence);
    }
  }
  return [...found].map(({ span }) => span).sort((a, b) => a.start - b.start);
}

/** The sentences that hold the first cue which the combination asks for; all where it asks for none. */
function candidates(sentences: readonly ToldSentence[], together: Together): readonly ToldSentence[] {
  const cue = firstCue(together);
  return cue === undefined ? sentences : (sentencesByCue(sentences).get(cue) ?? []);
}

const firstCue = perObject((together: Together) =>
  together.find((feature): feature is CueName => !feature.startsWith('!') && !isNoCue(feature)),
);

function isNoCue(feature: Together[number]): boolean {
  return /^(?:general|exhibit|late|early|in-outcome|before-arrival)$/.test(feature);
}

/** The features of a combination, and which of them must not be there. */
const asked = perObject((together: Together) =>
  together.map((feature) => ({
    feature: feature.replace(/^!/, '') as Feature,
    isAsked: !feature.startsWith('!'),
  })),
);

function has(report: Report, { cues, voice, zone, inExhibit, span }: ToldSentence, feature: Feature): boolean {
  switch (feature) {
    case 'general':
      return voice === 'general';
    case 'exhibit':
      return inExhibit;
    case 'late':
      return span.start > (firstTreatment(report) ?? Number.POSITIVE_INFINITY);
    case 'early':
      return span.start <= (firstTreatment(report) ?? 0);
    case 'in-outcome':
      return isWithin(report.sectionAt(span.start), 'outcome');
    case 'before-arrival':
      return zone === 'case' && span.end <= lastArrival(report);
    default:
      return cues.has(feature);
  }
}

/** An item that has parts: how many of them are told, and where; the first place of each stands first. */
function partsOf(
  { parts }: GuidelineItem,
  sentences: readonly ToldSentence[],
  counts: (sentence: ToldSentence) => boolean,
): { readonly found: number; readonly places: readonly Span[] } {
  const told = (parts?.of ?? []).map((cue) =>
    (sentencesByCue(sentences).get(cue) ?? []).filter(counts).map(({ span }) => span),
  );
  const first = told.flatMap(([span]) => span ?? []).sort((a, b) => a.start - b.start);
  return { found: first.length, places: [...first, ...told.flatMap((spans) => spans.slice(1))] };
}
