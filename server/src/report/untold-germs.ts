import { type GermCue, type GermSentence, germSentencesOf } from '../facts/germ-sentences.ts';
import type { Span } from '../text/span.ts';
import { type Found, perReport, type Report } from './report.ts';
import { caseSentences, type ToldSentence } from './told-sentences.ts';
import { zonesOf } from './zones.ts';

/** What a report leaves open of an infection that it treats. Spans are absolute. */
export interface UntoldGerm {
  /**
   * `germ`: neither which one nor that none grew; `susceptibility`: which drugs the germ was tested against, where one
   * drug is changed for another; `culture`: the same, where a course is given once more.
   */
  readonly lacks: 'germ' | 'susceptibility' | 'culture';
  /** The antibiotic. */
  readonly span: Span;
}

/** A sentence of the case that speaks of an infection, with the words of its zone and voice. */
interface Told {
  readonly told: ToldSentence;
  readonly of: Found<GermSentence>;
}

/** Cues of sentences that tell what was before. */
const pastCues = ['past-time', 'past-treatment', 'history-medical', 'history-none', 'history-family'] as const;

/** How many sentences may lie between an infection and the antibiotic that it is treated with. */
const reach = 3;

/** An infection of this patient that is treated with an antibiotic, and of which the germ or its susceptibility is told nowhere. */
export const untoldGerm = perReport((report: Report): UntoldGerm | undefined => {
  const zoneOf = zonesOf(report);
  const elsewhere = report
    .find(germSentencesOf)
    .filter(({ section }) => /^(?:case|abstract|title)$/.test(zoneOf(section)));
  const told = toldOf(report);
  const isFound = (cue: GermCue): boolean => told.some(has(cue)) || elsewhere.some(({ fact }) => fact.cues.has(cue));
  const treated = treatedInfection(told);
  if (treated && !isFound('germ')) return { lacks: 'germ', span: treated };
  if (isFound('susceptibility')) return undefined;
  const changed = told.find((one) => one.of.fact.named > 1 && one.told.cues.has('change') && !has('preventive')(one));
  if (treated && changed && told.some(has('bacterium'))) return lacking('susceptibility', changed);
  const again = told.find((one) => isNow(one) && one.of.fact.named > 0 && has('again')(one) && !has('preventive')(one));
  return again && told.some(has('infection')) && isFound('bacterium') ? lacking('culture', again) : undefined;
});

function lacking(lacks: UntoldGerm['lacks'], one: Told): UntoldGerm | undefined {
  const span = placeOf(one, 'antibiotic');
  return span && { lacks, span };
}

function toldOf(report: Report): readonly Told[] {
  const byStart = new Map(report.find(germSentencesOf).map((found) => [found.span.start, found]));
  return caseSentences(report).flatMap((told) => {
    const of = byStart.get(told.span.start);
    return of ? [{ told, of }] : [];
  });
}

function has(cue: GermCue): (one: Told) => boolean {
  return ({ of }) => of.fact.cues.has(cue);
}

function placeOf({ of }: Told, cue: GermCue): Span | undefined {
  const span = of.fact.cues.get(cue);
  return span && of.at(span);
}

/** The first antibiotic that stands in the sentence of an infection or shortly behind it, unless it was to prevent one. */
function treatedInfection(told: readonly Told[]): Span | undefined {
  const now = told.filter(isNow);
  for (const [index, one] of now.entries()) {
    if (!has('antibiotic')(one) || has('preventive')(one)) continue;
    const near = now.slice(Math.max(0, index - reach), index + 1);
    if (near.some(has('infection'))) return placeOf(one, 'antibiotic');
  }
  return undefined;
}

function isNow({ told: { zone, inExhibit, voice, cues } }: Told): boolean {
  return zone === 'case' && !inExhibit && voice === 'own' && !pastCues.some((cue) => cues.has(cue));
}
