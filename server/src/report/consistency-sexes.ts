import { otherPersons } from '../data/persons.ts';
import { perSentence } from '../facts/item-cues.ts';
import { birthWordsOf, tellsOfSexItself } from '../facts/sex-and-birth.ts';
import { type SexWord, sexesOf } from '../facts/sexes.ts';
import { contains } from '../text/span.ts';
import { patientShown } from './cases.ts';
import { type PatientSentence, patientSentenceIndex, patientSentences } from './consistency-sentences.ts';
import { demographicsOf } from './demographics.ts';
import { perPatient } from './per-patient.ts';
import type { Found, Report } from './report.ts';

/** A word of the other sex than that of the patient, and where the patient's is told. */
export interface StraySex {
  readonly stray: Found<SexWord>;
  readonly stated: Found<SexWord>;
}

/** Beside a child these speak of the mother. */
const pregnancy =
  /\b(?:pregnan\p{L}{1,5}|antenatal|prenatal|perinatal|labou?r|gravid\p{L}{1,3}|deliver(?:ed|y)|born)\b/iu;

/** Words of the other sex that are few against those of the patient's own, in sentences that name nobody else. */
export const straySexes = perPatient((report: Report): readonly StraySex[] => {
  const [stated, second] = demographicsOf(report).sexes;
  if (!stated || second || !stated.fact.isNoun) return [];
  const patient = patientShown(report);
  if (patient && !patient.parts.some((part) => contains(part, stated.span))) return [];
  const isOwn = ({ span }: Found<unknown>): boolean => patientSentenceIndex(report, span) >= 0;
  const stray = report.find(sexesOf).filter((word) => word.fact.value !== stated.fact.value && isOwn(word));
  const sure = stray.filter((word) => isOfPatient(word, patientSentences(report), report));
  if (sure.length === 0 || report.blocks.some(({ block }) => tellsOfSexItself(block))) return [];
  if (!isChild(report) && report.find(birthWordsOf).some(isOwn)) return [];
  return sure.map((word) => ({ stray: word, stated }));
});

/** A child's report may speak of its birth; in a grown patient's, birth words mean that there is a child too. */
function isChild(report: Report): boolean {
  const age = demographicsOf(report).ages[0]?.fact;
  return age !== undefined && (age.unit !== 'year' || age.value < 12);
}

/** Does a sentence speak of anyone else, or of a birth? A newborn may be the patient. */
const namesOthers = perSentence((text) => {
  const rest = text.replace(/\b(?:the|this|our) (?:newborn|neonate|baby)\b/gi, 'the patient');
  return otherPersons.test(rest) || pregnancy.test(text);
});

function isOfPatient({ span, fact }: Found<SexWord>, sentences: readonly PatientSentence[], report: Report): boolean {
  const at = patientSentenceIndex(report, span);
  const around = [sentences[at - 1], sentences[at]].filter((one) => one !== undefined);
  if (around.some(({ fact }) => namesOthers(fact))) return false;
  const before = report.text.slice(Math.max(0, span.start - 12), span.start);
  const after = report.text.slice(span.end, span.end + 12);
  const written = report.text.slice(span.start, span.end);
  // Haematoxylin and eosin, the receptor HER2, the bundle and the angle of His.
  if (written === written.toUpperCase() || /\bof\s$/.test(before) || /^(?:\s?-|\s?bundle|\d)/i.test(after))
    return false;
  if (/\b(?:or|and)\s$|\/$|\($/.test(before) || /^\s?(?:\/|or\b|and\b|\))/.test(after)) return false;
  return !fact.isNoun || /\b(?:this|the|our|old)[\s-](?:\p{L}{1,20}\s)?$/iu.test(before);
}
