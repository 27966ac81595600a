import { labParts } from '../data/lab-parts.ts';
import { perSentence } from '../facts/item-cues.ts';
import { type LabValue, labLevelsOf } from '../facts/lab-values.ts';
import { unitScale } from '../facts/unit-scale.ts';
import type { Span } from '../text/span.ts';
import { patientSentenceAt } from './consistency-sentences.ts';
import { laterWords, otherFluid } from './lab-moments.ts';
import { perPatient } from './per-patient.ts';
import type { Report } from './report.ts';
import type { Zone } from './zones.ts';

/** A part that is told larger than the whole it is of. Spans are absolute, of the numbers. */
export interface PartOverWhole {
  /** Their canonical names. */
  readonly part: string;
  readonly whole: string;
  readonly span: Span;
  readonly wholeSpan: Span;
}

/** A value of the patient's blood in running text. */
interface Measured {
  readonly fact: LabValue;
  readonly span: Span;
  readonly zone: Zone;
  readonly sentence: Span;
}

/** So far may the two stand apart, in characters: what is told farther away may be of another day. */
const farthest = 1_000;
/** Rounding makes a part at most so much larger. */
const rounding = 1.05;
/** In a longer course of values it is not known which belong together. */
const mostMeasured = 200;

/** The parts that are told larger than their whole, each pair of analytes once, where no words of time stand between. */
export const partsOverWholes = perPatient((report: Report): readonly PartOverWhole[] => {
  const values = measuredIn(report);
  if (values.length > mostMeasured) return [];
  const of = (name: string): readonly Measured[] => values.filter(({ fact }) => fact.analyte === name);
  return labParts.flatMap(([whole, ...parts]) => {
    const wholes = of(whole);
    if (wholes.length === 0) return [];
    return parts.flatMap((part) => oddPair(of(part), wholes, report) ?? []);
  });
});

const isOfOtherFluid = perSentence((text) => otherFluid.test(text));

function measuredIn(report: Report): readonly Measured[] {
  return report.find(labLevelsOf).flatMap((found): Measured[] => {
    const span = found.at(found.fact.valueSpan);
    const sentence = patientSentenceAt(report, span);
    if (!sentence || sentence.inExhibit || isOfOtherFluid(sentence.fact)) return [];
    return [{ fact: found.fact, span, zone: sentence.zone, sentence: sentence.span }];
  });
}

/** Only the nearest whole is compared, and only where it has one value nearby. */
function oddPair(parts: readonly Measured[], wholes: readonly Measured[], report: Report): PartOverWhole | undefined {
  for (const part of parts) {
    const near = wholes.filter((whole) => whole.zone === part.zone && isOfOneMoment(part, whole, report.text));
    const [whole] = near;
    if (near.length !== 1 || !whole || !isLarger(part.fact, whole.fact)) continue;
    return { part: part.fact.analyte, whole: whole.fact.analyte, span: part.span, wholeSpan: whole.span };
  }
  return undefined;
}

function isOfOneMoment(a: Measured, b: Measured, text: string): boolean {
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
  if (second.span.start - first.span.end > farthest) return false;
  return (
    !laterWords.test(text.slice(first.span.start, second.span.end)) && !isLate(first, text) && !isLate(second, text)
  );
}

/** Do the words of its own sentence before the value say that it is of another day? */
function isLate({ span, sentence }: Measured, text: string): boolean {
  return laterWords.test(text.slice(sentence.start, span.start));
}

function isLarger(part: LabValue, whole: LabValue): boolean {
  const [least, most] = [leastOf(part), mostOf(whole)];
  const [ofPart, ofWhole] = [part.ucum, whole.ucum].map((ucum) => (ucum === null ? undefined : unitScale(ucum)));
  if (least === undefined || most === undefined || !ofPart || !ofWhole || ofPart.quantity !== ofWhole.quantity) {
    return false;
  }
  return least * ofPart.size > most * ofWhole.size * rounding;
}

function leastOf({ value, comparator }: LabValue): number | undefined {
  return comparator === null || /[>≥]/.test(comparator) ? value : undefined;
}

function mostOf({ value, valueHigh, comparator }: LabValue): number | undefined {
  return comparator === null || /[<≤]/.test(comparator) ? (valueHigh ?? value) : undefined;
}
