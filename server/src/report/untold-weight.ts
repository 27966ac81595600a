import { dosesOf } from '../facts/doses.ts';
import { vitalSignsOf } from '../facts/vital-signs.ts';
import type { Span } from '../text/span.ts';
import { childhood } from './childhood.ts';
import { type PatientDose, patientDoses } from './patient-doses.ts';
import { perReport, type Report } from './report.ts';

/** Words that tell a weight which no extractor read as one: "he weighed eleven kilograms". */
const weightInWords =
  /\bweigh(?:s|ed|ing|t)\b[^.;]{0,60}(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\p{L}{2,9}teen|twenty|thirty|centile|percentile|z-score)\b)|\d\s?(?:kg|kilograms?|kilos?)\b(?!\s?\/|\s?per)/iu;

/** A dose that means little without a weight which the report tells nowhere. */
export interface DoseWithoutWeight {
  /** `child`: per kilogram, of a child; `anaesthetic`: one of a whole induction, of whomever. */
  readonly of: 'child' | 'anaesthetic';
  /** The amount with its unit; absolute. */
  readonly span: Span;
}

/** The first such dose of the case. */
export const doseWithoutWeight = perReport((report: Report): DoseWithoutWeight | undefined => {
  if (report.find(dosesOf).length === 0) return undefined;
  const doses = patientDoses(report).filter(({ sentence }) => sentence.zone === 'case');
  const found = perKilogram(report, doses) ?? induction(doses);
  if (!found) return undefined;
  const isTold = report.find(vitalSignsOf).some(({ fact }) => fact.name === 'weight' || fact.name === 'bmi');
  return isTold || weightInWords.test(report.text) ? undefined : found;
});

function perKilogram(report: Report, doses: readonly PatientDose[]): DoseWithoutWeight | undefined {
  if (!childhood(report)) return undefined;
  const dose = doses.find(({ fact }) => /\/kg\b/.test(fact.ucum));
  return dose && { of: 'child', span: amountOf(dose) };
}

/**
 * Anaesthesia that is induced with whole doses: a hypnotic and a relaxant near each other, both dosed by weight (their
 * product information tells milligrams per kilogram). A sedation by one drug alone asks for no weight.
 */
function induction(doses: readonly PatientDose[]): DoseWithoutWeight | undefined {
  const whole = doses.filter(({ fact }) => /^[mu]?g$/.test(fact.ucum));
  const relaxants = whole.filter(({ fact }) => relaxant.test(fact.generic));
  const dose = whole.find(
    (one) =>
      hypnotic.test(one.fact.generic) &&
      relaxants.some(({ span }) => Math.abs(span.start - one.span.start) < inductionReach),
  );
  return dose && { of: 'anaesthetic', span: amountOf(dose) };
}

/** An induction is told in a sentence or two; in characters. */
const inductionReach = 400;
const hypnotic = /^(?:propofol|etomidate|thiopental|thiopentone|ketamine|esketamine)$/i;
const relaxant = /^(?:\w{1,12}curonium|\w{0,8}atracurium|suxamethonium|succinylcholine)$/i;

function amountOf({ fact, at }: PatientDose): Span {
  return { start: at(fact.amountSpan).start, end: at(fact.unitSpan).end };
}
