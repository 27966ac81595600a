import { dosesOf } from '../facts/doses.ts';
import { vitalSignsOf } from '../facts/vital-signs.ts';
import type { Span } from '../text/span.ts';
import { childhood } from './childhood.ts';
import { patientDoses } from './patient-doses.ts';
import { perReport, type Report } from './report.ts';

/** Words that tell a weight which no extractor read as one: "he weighed eleven kilograms". */
const weightInWords =
  /\bweigh(?:s|ed|ing|t)\b[^.;]{0,60}(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\p{L}{2,9}teen|twenty|thirty|centile|percentile|z-score)\b)|\d\s?(?:kg|kilograms?|kilos?)\b(?!\s?\/|\s?per)/iu;

/** The first dose per kilogram that a child was given whose weight the report tells nowhere; absolute. */
export const doseWithoutWeight = perReport((report: Report): Span | undefined => {
  if (!childhood(report) || report.find(dosesOf).length === 0) return undefined;
  const perKilogram = patientDoses(report).find(
    ({ fact, sentence }) => sentence.zone === 'case' && /\/kg\b/.test(fact.ucum),
  );
  if (!perKilogram) return undefined;
  const isTold = report.find(vitalSignsOf).some(({ fact }) => fact.name === 'weight' || fact.name === 'bmi');
  if (isTold || weightInWords.test(report.text)) return undefined;
  return {
    start: perKilogram.at(perKilogram.fact.amountSpan).start,
    end: perKilogram.at(perKilogram.fact.unitSpan).end,
  };
});
