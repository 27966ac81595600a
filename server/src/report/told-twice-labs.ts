import { labScaleOf, toConventional } from '../facts/convert-lab.ts';
import { perSentence } from '../facts/item-cues.ts';
import { type LabValue, labLevelsOf } from '../facts/lab-values.ts';
import { perObject } from '../text/per-object.ts';
import { type PatientSentence, patientSentenceAt } from './consistency-sentences.ts';
import { laterWords, otherFluid, wantedWords } from './lab-moments.ts';
import { perPatient } from './per-patient.ts';
import type { Found, Report } from './report.ts';
import { isNear, isSameRounded, type ToldTwice } from './told-twice.ts';

interface OwnValue {
  readonly found: Found<LabValue>;
  readonly sentence: PatientSentence;
}

/** So far may two values of one day lie apart that are the same one, mistold. */
const nearShare = 0.15;
/** What is measured more often is a course of values, in which two prove nothing. */
const mostMeasured = 30;

/**
 * Laboratory values that stand in abstract or discussion and nowhere else, beside one that is nearly the same; and the
 * start of a course ("from 54 to 112") that is nearly the value told before, but not quite.
 */
export const labsToldTwice = perPatient((report: Report): readonly ToldTwice[] => {
  const values = ownValues(report);
  const analytes = [...new Set(values.map(({ found }) => found.fact.analyte))];
  return analytes.flatMap((analyte) => {
    const own = values.filter(({ found }) => found.fact.analyte === analyte);
    if (own.length > mostMeasured) return [];
    const odd = own.flatMap((value) => oddOf(value, own, report));
    return odd.slice(0, 1);
  });
});

function ownValues(report: Report): readonly OwnValue[] {
  return report.find(labLevelsOf).flatMap((found): OwnValue[] => {
    const { comparator, unit, mayLackUnit } = found.fact;
    if (comparator !== null || (unit === null && !mayLackUnit)) return [];
    const sentence = patientSentenceAt(report, found.at(found.fact.valueSpan));
    return sentence && isOfBlood(sentence.fact) ? [{ found, sentence }] : [];
  });
}

const isOfBlood = perSentence((text) => !otherFluid.test(text) && !wantedWords.test(text));

function oddOf(value: OwnValue, all: readonly OwnValue[], report: Report): ToldTwice[] {
  const { found, sentence } = value;
  const others = isSummary(sentence)
    ? all.filter((one) => one.sentence.zone === 'case' || one.sentence.inExhibit)
    : startsCourse(value, report)
      ? all.filter((one) => one.found.span.start < sentence.span.start)
      : [];
  const texts = others.filter((one) => !one.sentence.inExhibit);
  if (texts.length === 0 || texts.length > 3) return [];
  const numbers = others.map((one) => numberOf(one.found.fact));
  const number = numberOf(found.fact);
  if (number === undefined || numbers.some((one) => one === undefined || isSameRounded(one, number))) return [];
  const other = texts.find((one) => isNear(numberOf(one.found.fact) ?? 0, number, nearShare));
  if (!other || isLater(other, report) || (isSummary(sentence) && laterWords.test(sentence.text))) return [];
  const span = found.at(found.fact.valueSpan);
  return [{ of: found.fact.analyte, span, other: other.found.at(other.found.fact.valueSpan) }];
}

/** Do the words before a value say that it is of another day than the first? */
function isLater({ found, sentence }: OwnValue, { text }: Report): boolean {
  const { start } = found.at(found.fact.valueSpan);
  return laterWords.test(text.slice(Math.max(sentence.span.start, start - 70), start));
}

function isSummary({ zone, inExhibit }: PatientSentence): boolean {
  return (zone === 'abstract' || zone === 'discussion') && !inExhibit;
}

/** "... increased from 54 to 112 g/L": the first of two. */
function startsCourse({ found, sentence }: OwnValue, { text }: Report): boolean {
  const at = found.at(found.fact.valueSpan);
  if (sentence.zone !== 'case' || sentence.inExhibit) return false;
  return /\bfrom\s$/i.test(text.slice(Math.max(0, at.start - 6), at.start));
}

/** The value in the conventional unit where that is known, so that both systems compare. */
const numberOf = perObject(({ analyte, value, ucum }: LabValue): number | undefined => {
  const scale = labScaleOf(analyte);
  return scale && ucum !== null ? (toConventional(scale, value, ucum) ?? value) : value;
});
