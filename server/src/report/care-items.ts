import { care2013 } from '../data/care-2013.ts';
import type { Feature, GuidelineItem, Together } from '../data/guideline.ts';
import { contains, type Span } from '../text/span.ts';
import { judgedOtherwise } from './care-judges.ts';
import type { Judgement } from './judgement.ts';
import { perReport, type Report } from './report.ts';
import type { Section } from './section.ts';
import {
  caseSentences,
  discussing,
  firstTreatment,
  lastArrival,
  sentencesIn,
  type ToldSentence,
} from './told-sentences.ts';

/** A judged item of the checklist. */
export interface ItemVerdict extends Judgement {
  readonly item: GuidelineItem;
}

/** More places than this tell a reader nothing new. */
const enoughEvidence = 3;

/** All items of CARE 2013 in its order, judged by what the report tells. */
export const careItems = perReport((report: Report): readonly ItemVerdict[] =>
  care2013.map((item) => {
    const { status, evidence } = judgedOtherwise.get(item.name)?.(report) ?? judgeByCues(item, report);
    return { item, status, evidence: evidence.slice(0, enoughEvidence) };
  }),
);

function judgeByCues(item: GuidelineItem, report: Report): Judgement {
  const all = sentencesFor(item, report);
  const from = item.afterTreatment ? firstTreatment(report) : 0;
  const sentences = all.filter(
    ({ span, zone, isCited, voice }) =>
      (zone !== 'case' || span.end > from) &&
      !(item.uncited && isCited) &&
      !(item.ofThisPatient && voice === 'general'),
  );
  const told = sentences.filter(({ voice }) => voice !== 'plan');
  const reported = placesOf(report, told, item.reported);
  if (reported.length > 0) return { status: 'reported', evidence: reported };
  const parts = judgeParts(item, told);
  if (parts?.status === 'reported') return parts;
  const partial = placesOf(report, sentences, [...(item.partial ?? []), ...(item.reported ?? [])]);
  if (partial.length > 0) return { status: 'partial', evidence: partial };
  if (parts) return parts;
  const own = item.hasOwnSection ? ownSection(item, report) : undefined;
  if (own) return { status: 'partial', evidence: [own.headingSpan] };
  const elsewhere = placesOf(report, generalSentences(report), item.elsewhere);
  if (elsewhere.length > 0) return { status: 'partial', evidence: elsewhere };
  return { status: applies(item, report, sentences) ? 'missing' : 'not-applicable', evidence: [] };
}

function sentencesFor(item: GuidelineItem, report: Report): readonly ToldSentence[] {
  if (item.place === 'abstract') return sentencesIn(report, 'abstract');
  if (item.place === 'discussion') return discussing(report);
  return caseSentences(report);
}

/** A section headed for the item, with a sentence of the case in it. */
function ownSection({ role }: GuidelineItem, report: Report): Section | undefined {
  const told = caseSentences(report);
  return report.sections.find(
    (section) => section.role === role && !section.inherited && told.some(({ span }) => contains(section.body, span)),
  );
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
    case 'early':
      return span.start <= firstTreatment(report);
    case 'before-arrival':
      return zone === 'case' && span.end <= lastArrival(report);
    default:
      return cues.has(feature);
  }
}

/** An item that has parts: each is looked for on its own. */
function judgeParts(item: GuidelineItem, sentences: readonly ToldSentence[]): Judgement | undefined {
  if (!item.parts) return undefined;
  const places = item.parts.of.flatMap((cue) => sentences.find(({ cues }) => cues.has(cue))?.span ?? []);
  if (places.length === 0) return undefined;
  const evidence = [...new Set(places)].sort((a, b) => a.start - b.start);
  return { status: places.length >= item.parts.enough ? 'reported' : 'partial', evidence };
}

/** A conditional item applies only where the case holds what it depends on, and not as a mere possibility. */
function applies(item: GuidelineItem, report: Report, sentences: readonly ToldSentence[]): boolean {
  const certain = sentences.filter(({ cues }) => !cues.has('differential'));
  return item.expectedWith === undefined || placesOf(report, certain, item.expectedWith).length > 0;
}
