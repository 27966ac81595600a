import type { Feature, GuidelineItem, Together } from '../data/guideline.ts';
import { contains, type Span } from '../text/span.ts';
import { type Judgement, missing } from './judgement.ts';
import type { Report } from './report.ts';
import { isWithin } from './section.ts';
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
  const all = sentencesFor(item, report);
  const from = item.afterTreatment ? (firstTreatment(report) ?? 0) : 0;
  const sentences = all.filter(
    ({ span, zone, isCited, voice }) =>
      (zone !== 'case' || span.end > from) &&
      !(item.uncited && isCited) &&
      !(item.ofThisPatient && voice === 'general'),
  );
  const told = sentences.filter(({ voice }) => voice !== 'plan');
  const strong = placesOf(report, told, item.reported);
  const parts = partsOf(item, told);
  const weak = placesOf(report, sentences, [...(item.partial ?? []), ...(item.reported ?? [])]);
  const elsewhere = placesOf(report, generalSentences(report), item.elsewhere);
  const evidence = distinct([...strong, ...parts.places, ...weak, ...inOwnSection(item, report), ...elsewhere]);
  if (strong.length > 0 || parts.found >= (item.parts?.enough ?? Number.POSITIVE_INFINITY))
    return { status: 'reported', evidence };
  if (evidence.length > 0) return { status: 'partial', evidence };
  if (!item.expectedWith) return missing;
  const calls = callsFor(item.expectedWith, report, sentences);
  return calls.length > 0 ? { ...missing, calls } : { status: 'not-applicable', evidence };
}

/** Each place once, in the order given. */
function distinct(places: readonly Span[]): Span[] {
  return [...new Map(places.map((span) => [span.start, span])).values()];
}

function sentencesFor(item: GuidelineItem, report: Report): readonly ToldSentence[] {
  if (item.place === 'abstract') return sentencesIn(report, 'abstract');
  if (item.place === 'discussion') return discussing(report);
  if (item.place === 'statements') return toldSentences(report).filter(({ zone }) => zone !== 'references');
  return caseSentences(report);
}

/** The first sentence of the case in each section that is headed for the item. */
function inOwnSection({ role, hasOwnSection }: GuidelineItem, report: Report): readonly Span[] {
  if (!hasOwnSection) return [];
  const own = report.sections.filter((section) => section.role === role && !section.inherited);
  const told = caseSentences(report);
  return own.flatMap(({ body }) => told.find(({ span }) => contains(body, span))?.span ?? []);
}

function generalSentences(report: Report): readonly ToldSentence[] {
  return [...sentencesIn(report, 'introduction'), ...discussing(report)];
}

/** The sentences that hold all the cues of one of the combinations. */
function placesOf(
  report: Report,
  sentences: readonly ToldSentence[],
  combinations: readonly Together[] | undefined,
): Span[] {
  const fits = (sentence: ToldSentence): boolean =>
    combinations?.some((together) => together.every((feature) => holds(report, sentence, feature))) ?? false;
  return sentences.filter(fits).map(({ span }) => span);
}

function holds(report: Report, sentence: ToldSentence, feature: Together[number]): boolean {
  if (feature.startsWith('!')) return !has(report, sentence, feature.slice(1) as Feature);
  return has(report, sentence, feature as Feature);
}

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
): { readonly found: number; readonly places: readonly Span[] } {
  const told = (parts?.of ?? []).map((cue) => sentences.filter(({ cues }) => cues.has(cue)).map(({ span }) => span));
  const first = told.flatMap(([span]) => span ?? []).sort((a, b) => a.start - b.start);
  return { found: first.length, places: [...first, ...told.flatMap((spans) => spans.slice(1))] };
}

/** What calls for a conditional item; a mere possibility does not. */
function callsFor(conditions: readonly Together[], report: Report, sentences: readonly ToldSentence[]): Span[] {
  return placesOf(
    report,
    sentences.filter(({ cues }) => !cues.has('differential')),
    conditions,
  );
}
