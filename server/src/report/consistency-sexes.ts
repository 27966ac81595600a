import { otherPersons } from '../data/persons.ts';
import { type SexWord, sexesOf } from '../facts/sexes.ts';
import {
  isOfOnePatient,
  type PatientSentence,
  patientSentenceIndex,
  patientSentences,
} from './consistency-sentences.ts';
import { demographicsOf } from './demographics.ts';
import { type Found, perReport, type Report } from './report.ts';

/** A word of the other sex than that of the patient, and where the patient's is told. */
export interface StraySex {
  readonly stray: Found<SexWord>;
  readonly stated: Found<SexWord>;
}

/** Where sex itself is the matter, two kinds of words are no slip; nor are they where a baby is born. */
const sexIsTheMatter =
  /\b(?:transgender|transsexual|transwoman|transman|gender (?:dysphoria|identity|affirm\p{L}{1,4}|reassign\p{L}{1,4})|intersex|hermaphrodit\p{L}{1,4}|ambiguous genitalia|sex (?:development|reversal)|46, ?X[XY] DSD|androgen insensitivity|raised as an? (?:girl|boy|female|male))/iu;
const birth =
  /\b(?:pregnan\p{L}{1,5}|gestation\p{L}{0,5}|f(?:o)?etus|f(?:o)?etal|newborn|neonat\p{L}{1,4}|deliver(?:ed|y) (?:of )?an?|cesarean|caesarean|labou?r|gravid\p{L}{1,3}|infant|baby)\b/iu;

/** Beside a child these speak of the mother. */
const pregnancy =
  /\b(?:pregnan\p{L}{1,5}|antenatal|prenatal|perinatal|labou?r|gravid\p{L}{1,3}|deliver(?:ed|y)|born)\b/iu;

/** Words of the other sex that are few against those of the patient's own, in sentences that name nobody else. */
export const straySexes = perReport((report: Report): readonly StraySex[] => {
  const [stated, second] = demographicsOf(report).sexes;
  if (!stated || second || !stated.fact.isNoun || !isOfOnePatient(report) || sexIsTheMatter.test(report.text))
    return [];
  const sentences = patientSentences(report);
  if (!isChild(report) && sentences.some(({ text }) => birth.test(text))) return [];
  const words = report.find(sexesOf).filter(({ span }) => patientSentenceIndex(report, span) >= 0);
  const stray = words.filter(({ fact }) => fact.value !== stated.fact.value);
  const sure = stray.filter((word) => isOfPatient(word, sentences, report));
  return sure.map((word) => ({ stray: word, stated }));
});

/** A child's report may speak of its birth; in a grown patient's, birth words mean that there is a child too. */
function isChild(report: Report): boolean {
  const age = demographicsOf(report).ages[0]?.fact;
  return age !== undefined && (age.unit !== 'year' || age.value < 12);
}

/** A newborn may be the patient. */
function withoutPatient(text: string): string {
  return text.replace(/\b(?:the|this|our) (?:newborn|neonate|baby)\b/gi, 'the patient');
}

function isOfPatient({ span, fact }: Found<SexWord>, sentences: readonly PatientSentence[], report: Report): boolean {
  const at = patientSentenceIndex(report, span);
  const around = [sentences[at - 1], sentences[at]].filter((one) => one !== undefined);
  if (around.some(({ text }) => otherPersons.test(withoutPatient(text)) || pregnancy.test(text))) return false;
  const before = report.text.slice(Math.max(0, span.start - 12), span.start);
  const after = report.text.slice(span.end, span.end + 12);
  const written = report.text.slice(span.start, span.end);
  // Haematoxylin and eosin, the receptor HER2, the bundle and the angle of His.
  if (written === written.toUpperCase() || /\bof\s$/.test(before) || /^(?:\s?-|\s?bundle|\d)/i.test(after))
    return false;
  if (/\b(?:or|and)\s$|\/$|\($/.test(before) || /^\s?(?:\/|or\b|and\b|\))/.test(after)) return false;
  return !fact.isNoun || /\b(?:this|the|our|old)[\s-](?:\p{L}{1,20}\s)?$/iu.test(before);
}
