import { patientsNamed } from '../facts/case-labels.ts';
import { perSentence } from '../facts/item-cues.ts';
import { gated } from '../text/gated.ts';
import { contains, type Span } from '../text/span.ts';
import { lastUpTo } from '../text/spans-from.ts';
import { casesOf, type PatientCase, patientShown } from './cases.ts';
import { perReport, type Report } from './report.ts';
import { type ToldSentence, toldSentences } from './told-sentences.ts';

/** A sentence that tells of the patient of the report. */
export type PatientSentence = ToldSentence;

/** "Moss et al. reported a patient who ..." names a patient, but not this one. */
const others = gated(
  /\bet\s+al\b|(?<!\b(?:we|here|herein|is|was|authors) )\b(?:reported|described|published) (?:on )?(?:a|an|the|one|two|three|another|by)\b|\b(?:in|from) (?:the )?(?:literature|previous|other|their)\b|\b(?:their|another|other) (?:patient|case)s?\b/i,
);

/** What a cited sentence of the case part holds that speaks of others; a laboratory value may look like a citation. */
const general = /\b(?:patients|studies|cases|literature|guidelines?|reported|is|are|has been|have been|can|may)\b/i;
const presentedCase = /^(?:[\p{L},]{1,20} ){0,3}(?:the|this|our) present(?:ed)? (?:case|patient)\b/iu;

const isOfOthers = perSentence((text) => others.test(text));
const isGeneral = perSentence((text) => general.test(text));
const presentsCase = perSentence((text) => presentedCase.test(text));
const numbersNamed = perSentence(patientsNamed);

/**
 * The sentences that tell of this patient, in source order: those of the abstract and of the case that are no advice, no
 * plan and nothing cited of others, and those of introduction and discussion that name the patient.
 */
export const patientSentences = perReport((report: Report): readonly PatientSentence[] => {
  const patient = patientShown(report);
  if (!patient) return toldSentences(report).filter(isOwn);
  return toldSentences(report).filter(
    (sentence, i, all) => isOf(patient, sentence) && (isOwn(sentence) || isDiscussed(sentence, all[i - 1])),
  );
});

/** "The second patient had ..." names a patient of the report where neither it nor the sentence before cites anyone. */
function isDiscussed({ zone, voice, isCited, fact }: ToldSentence, before: ToldSentence | undefined): boolean {
  return zone === 'discussion' && voice === 'own' && !isCited && !before?.isCited && !isOfOthers(fact);
}

/** Of several patients, is it this one's? What stands outside the cases names the one it tells of. */
function isOf({ number, parts }: PatientCase, { span, fact }: ToldSentence): boolean {
  const named = numbersNamed(fact);
  if (!named || named.some((one) => one !== number)) return false;
  return named.length > 0 || parts.some((part) => contains(part, span));
}

/** The sentence of the patient that holds a place; undefined where none does. */
export function patientSentenceAt(report: Report, place: Span): PatientSentence | undefined {
  return patientSentences(report)[patientSentenceIndex(report, place)];
}

/** Its index among `patientSentences`, or -1: they stand in source order. */
export function patientSentenceIndex(report: Report, place: Span): number {
  const sentences = patientSentences(report);
  const index = lastUpTo(sentences, place.start);
  const found = sentences[index];
  return found && contains(found.span, place) ? index : -1;
}

function isOwn({ zone, voice, isCited, namesPatient, inExhibit, fact }: ToldSentence): boolean {
  switch (zone) {
    case 'abstract':
    case 'case':
      if (inExhibit) return !isCited;
      return (
        voice !== 'advice' &&
        voice !== 'plan' &&
        !(voice === 'general' && isCited && isGeneral(fact)) &&
        !isOfOthers(fact)
      );
    case 'introduction':
    case 'discussion':
      return ((namesPatient && voice === 'own') || presentsCase(fact)) && !isOfOthers(fact);
    default:
      return false;
  }
}

const severalWords = gated(
  /\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|both|these|our|[2-9]|\d\d) (?:\p{L}{1,20} ){0,2}(?:patients|cases)|(?:both|these|our) (?:\p{L}{1,20} ){0,2}(?:siblings|brothers|sisters|twins|children|infants|women|men)|case series|(?:first|second|third) (?:patient|case)(?! (?:of|report|reported|described|in|to|with|worldwide)\b))(?![\p{L}])/iu,
);
const numbered = /\b(?:[Pp]atient|[Cc]ase) (?:[Nn]o\.? ?)?(?:[1-3]|A|B)(?![\p{L}\d.])|\b[Pp]atients [12A]\b/u;
const seriesInTitle = /\b(?:cases|series|patients|siblings|twins|brothers|sisters|family)\b/i;

/** Does the report tell of one patient only? Of several, what is told twice and different may be told of two. */
export const isOfOnePatient = perReport((report: Report): boolean => {
  if (casesOf(report).length > 0) return false;
  const title = report.title ? report.text.slice(report.title.span.start, report.title.span.end) : '';
  if (seriesInTitle.test(title)) return false;
  return !toldSentences(report).some(
    ({ zone, isCited, voice, fact }) =>
      (zone === 'case' || zone === 'abstract') && !isCited && voice === 'own' && isOfSeveral(fact),
  );
});

const isOfSeveral = perSentence((text) => severalWords.test(text) || numbered.test(text));
