/**
 * Of whom a sentence speaks: of this patient (`own`), of what is yet to be done (`plan`), of what one should do
 * (`advice`), or of patients in general, as the literature has it (`general`).
 */
export type Voice = 'own' | 'plan' | 'advice' | 'general';

const thisPatient =
  /\b(?:(?:our|this|the (?:present|current|index|reported)|present) (?:\p{L}+ ){0,3}(?:patients?|cases?|child|infant|neonate|boy|girl|woman|man|report)|the (?:patient|child|infant|neonate|newborn|boy|girl|woman|man|lady|gentleman|baby|mother|father)(?:'s)?|patients? [12]|cases? [12]|he|she|his|her|him|herself|himself)\b/iu;
/** "A young patient who presented" is this one where no literature is cited. */
const aPatientWho =
  /\ban? (?:[\p{L}\d-]{1,30} ){0,4}(?:patient|child|infant|neonate|newborn|boy|girl|woman|man|lady|gentleman) (?:who|was|had|presented|presenting|came)\b/iu;
/** "A 78-year-old woman is referred": drafts tell of the patient in the present too. */
const anAged =
  /\ban? (?:[\p{L}-]{1,30} ){0,3}\d{1,3}[ -](?:year|month|week|day)s?[ -]old(?!\p{L}| (?:prosthes|implant|graft|stent|scar|wound|fracture|lesion|injury|tattoo))/iu;
const weActed = /\b(?:we|us|our|was|were|had|did)\b/i;
/** A range behind a value with its unit, as in "88 µmol/L (45-84)", is that of reference. */
const cited =
  /\[\^?\d|\[@|(?<![\w.@\\])@(?!(?:fig|tbl|tab|sec|eq|lst|thm|app)[-:])[A-Za-z][\w:-]{0,40}\d{2}|(?<!\d)\^\[?\d|(?<!\d ?[^\s\d()/]{0,8}\/[a-zA-Zµμ][^\s()]{0,10} ?)\(\d{1,3}\s{0,40}-\s{0,40}\d{1,3}\)|\(\d{1,3}(?!\s{0,40}-\s{0,40}\d{1,3}\))(?:\s{0,40}[,-]\s{0,40}\d{1,3}){0,9}\)|\bet\s{1,40}al\b|\((?:19|20)\d\d\)|,\s{0,40}(?:19|20)\d\d[a-z]?\)/;
const manyPatients =
  /\b(?:most|many|some|several|few|all|other|these|those|of|in|\d+) (?:\p{L}+ ){0,2}(?:patients|cases|reports|studies|trials|series|authors)\b|^(?:patients|individuals|children|adults|women|men) (?:with|who|suffering from|in whom)\b|\b(?:has|have) been (?:\p{L}+ ){0,2}(?:reported|described|shown|proposed|suggested|used)\b/iu;
const planned =
  /\b(?:will be|will undergo|will continue|(?:is|are|was|were|has been|have been) (?:scheduled|planned|advised to (?:return|come|attend)|booked)|is awaiting|are awaiting|plans? (?:is|was|are) (?:to|for)|plan to|planned for)\b/i;
const advised =
  /\b(?:should|must|we (?:would )?(?:recommend|suggest|advise|propose)|(?:is|are) (?:strongly |highly |generally )?(?:recommended|advised|advisable|needed|required|indicated|warranted|suggested)|need(?:s|ed)? to be)\b/i;
const present =
  /\b(?:is|are|can|may|might|could|has|have|occurs?|includes?|remains?|shows?|presents?|causes?|requires?)\b/i;

/** Of whom a sentence speaks, by its own words. */
export function voiceOf(sentence: string): Voice {
  const own = thisPatient.test(sentence);
  if (planned.test(sentence)) return 'plan';
  if (advised.test(sentence) && !(own && /\b(?:was|were|had)\b/i.test(sentence))) return 'advice';
  if (own) return 'own';
  if (manyPatients.test(sentence)) return 'general';
  if (cited.test(sentence)) return 'general';
  if (aPatientWho.test(sentence) || anAged.test(sentence)) return 'own';
  return present.test(sentence) && !weActed.test(sentence) ? 'general' : 'own';
}

/** Does the sentence name this patient, so that it speaks of the case wherever it stands? */
export function namesPatient(sentence: string): boolean {
  return thisPatient.test(sentence);
}

/** Does the sentence cite literature? */
export function isCited(sentence: string): boolean {
  return cited.test(sentence);
}
