import type { CueName } from '../data/care-cues.ts';
import { captionsOf } from '../facts/captions.ts';
import { type CueSentence, cueSentencesOf } from '../facts/item-cues.ts';
import { blankAt } from '../facts/placeholders.ts';
import { type Span, shift } from '../text/span.ts';
import { frontMatterAbstract } from './front-matter-abstract.ts';
import { type Found, perReport, type Report } from './report.ts';
import { type Zone, zonesOf } from './zones.ts';

/** A sentence of the report with its cues, and where it stands. */
export interface ToldSentence extends Omit<CueSentence, 'span'> {
  /** The sentence itself, the same object in all versions of the report: what its words say is remembered with it. */
  readonly fact: CueSentence;
  /** Absolute. */
  readonly span: Span;
  readonly zone: Zone;
  /** Is it part of a table, of a figure or of a caption? */
  readonly inExhibit: boolean;
  /** Where a cue of the sentence stands; absolute. */
  placeOf(cue: CueName): Span;
}

/** All sentences of a report but its headings, its references and those that hold a blank to be filled, in source order. */
export const toldSentences = perReport((report: Report): readonly ToldSentence[] => {
  const zoneOf = zonesOf(report);
  const abstract = report.sections.find(({ role }) => role === 'abstract')?.span.start ?? 0;
  const body = report
    .find(cueSentencesOf, (section) => zoneOf(section) !== 'references')
    .filter(({ placed: { block }, fact }) => block.kind !== 'heading' && !blankAt(block)(fact.span))
    .map((found) => told(found, isByline(found) ? 'title' : zoneOf(found.section)))
    .filter(({ zone }) => zone !== 'references');
  return [...inFrontMatter(report), ...body];

  /** Between the title and the abstract stand authors and addresses. */
  function isByline({ section, span }: Found<CueSentence>): boolean {
    return section?.role === 'title' && span.end <= abstract;
  }
});

/** The sentences of an abstract that stands in the front matter. */
function inFrontMatter(report: Report): readonly ToldSentence[] {
  return frontMatterAbstract(report).flatMap((placed) =>
    cueSentencesOf(placed.block)
      .filter(({ span }) => !blankAt(placed.block)(span))
      .map((fact) => {
        const at = (span: Span): Span => shift(span, placed.start);
        return told({ fact, span: at(fact.span), placed, section: undefined, at }, 'abstract');
      }),
  );
}

function told(found: Found<CueSentence>, zone: Zone): ToldSentence {
  const { fact, span, placed } = found;
  return {
    fact,
    text: fact.text,
    voice: fact.voice,
    namesPatient: fact.namesPatient,
    isCited: fact.isCited,
    cues: fact.cues,
    span,
    zone,
    inExhibit: placed.block.kind === 'table' || captionsOf(placed.block).length > 0,
    placeOf: (cue) => found.at(fact.cues.get(cue) ?? fact.span),
  };
}

/**
 * The sentences in which the case is told: those of the case part that do not speak of other patients, those of the
 * introduction and the discussion that name this patient, and every table and caption of the body.
 */
export const caseSentences = perReport((report: Report): readonly ToldSentence[] =>
  toldSentences(report).filter((sentence) => {
    if (sentence.inExhibit) return sentence.zone !== 'abstract' && sentence.zone !== 'references';
    if (sentence.zone === 'case')
      return sentence.voice !== 'advice' && !(sentence.voice === 'general' && sentence.isCited);
    const mayName = sentence.zone === 'discussion' || sentence.zone === 'introduction';
    return mayName && sentence.namesPatient && sentence.voice === 'own';
  }),
);

/** Cues of sentences that tell what was before. */
const pastCues: readonly CueName[] = [
  'past-time',
  'past-treatment',
  'history-none',
  'history-drugs',
  'history-medical',
  'history-family',
];

/** Where the first treatment of this case is told; undefined where none is: what says of itself that it came after may still count. */
export const firstTreatment = perReport((report: Report): number | undefined => {
  const isTreated = ({ cues, zone }: ToldSentence): boolean =>
    zone === 'case' && cues.has('treatment') && !pastCues.some((cue) => cues.has(cue));
  return caseSentences(report).find(isTreated)?.span.start;
});

/** Where it is told last that the patient came to the authors; what was done before is a past intervention. */
export const lastArrival = perReport((report: Report): number => {
  const arrivals = caseSentences(report).filter(({ cues, zone }) => zone === 'case' && cues.has('arrival'));
  return arrivals.at(-1)?.span.start ?? 0;
});

/** The sentences of running text by their zone. */
const byZone = perReport((report: Report): ReadonlyMap<Zone, readonly ToldSentence[]> => {
  const zones = new Map<Zone, ToldSentence[]>();
  for (const sentence of toldSentences(report)) {
    if (sentence.inExhibit) continue;
    const known = zones.get(sentence.zone);
    if (known) known.push(sentence);
    else zones.set(sentence.zone, [sentence]);
  }
  return zones;
});

/** The sentences of one zone. */
export function sentencesIn(report: Report, zone: Zone): readonly ToldSentence[] {
  return byZone(report).get(zone) ?? [];
}

/** The sentences of the discussion and the conclusion; where neither has a heading, those of the whole body. */
export function discussing(report: Report): readonly ToldSentence[] {
  const zoneOf = zonesOf(report);
  const isHeaded = report.sections.some((section) => zoneOf(section) === 'discussion');
  return sentencesIn(report, isHeaded ? 'discussion' : 'case');
}
