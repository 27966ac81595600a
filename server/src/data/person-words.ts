/** Words about people that a style manual advises against, and what it would have instead. */
export interface PersonWords {
  /** One wording: its finding stands once in a report. Several rows may share it. */
  readonly name: string;
  /** Searched in prose; the group `word`, where there is one, is what is meant, and `age` the age in years beside it. */
  readonly find: RegExp;
  /** What is wrong with it, to go on from the words. */
  readonly because: string;
  /** What to write, as words for a person. */
  readonly expected: string;
  /** Words that can take the place of what was found, in lower case, without a change of the sentence around. */
  readonly instead?: Readonly<Record<string, string>>;
  /** The same where the age decides. */
  readonly byAge?: Readonly<Record<string, { readonly adult: string; readonly child: string }>>;
  readonly severity?: 'warning';
}

const byDisease = 'names people by their disease';
const suffering = 'tells of suffering that may not be felt';

/**
 * After the AMA Manual of Style, 11th edition, 11.12 (inclusive language), as far as it can be told by words alone. Not here:
 * what is common and accepted ("complained of", "denied", "a case of a 45-year-old"), and what needs a reader.
 */
export const personWords: readonly PersonWords[] = [
  {
    name: 'suicide',
    find: /\bcommit(?:s|ted|ting)? suicide\b/gi,
    because: 'speaks of suicide as of a crime',
    expected: '"died by suicide"',
    instead: { 'committed suicide': 'died by suicide', 'commits suicide': 'dies by suicide' },
    severity: 'warning',
  },
  {
    name: 'handicapped',
    find: /\b(?:physically |mentally )?handicapped\b/gi,
    because: 'is felt as a slight',
    expected: '"with a disability"',
    severity: 'warning',
  },
  {
    name: 'wheelchair',
    find: /\b(?:(?:is|was) )?(?:wheelchair[- ]bound|(?:bound|confined) to (?:a|the|his|her) wheelchair)\b/gi,
    because: 'is felt as a slight: a wheelchair sets free',
    expected: '"uses a wheelchair"',
    instead: {
      'was wheelchair-bound': 'used a wheelchair',
      'is wheelchair-bound': 'uses a wheelchair',
      'was wheelchair bound': 'used a wheelchair',
      'was confined to a wheelchair': 'used a wheelchair',
      'is wheelchair bound': 'uses a wheelchair',
    },
    severity: 'warning',
  },
  {
    name: 'retardation',
    find: /(?<!\bx-linked )\bmental(?:ly)? retard(?:ation|ed)\b(?!,? (?:syndrome|protein|gene|locus|type|\d))/gi,
    because: 'is no longer used',
    expected: '"intellectual disability"',
    instead: { 'mental retardation': 'intellectual disability' },
    severity: 'warning',
  },
  {
    name: 'disease',
    find: /(?<![\w-])(?:diabetics|epileptics|asthmatics|schizophrenics|ha?emophiliacs|paraplegics|alcoholics(?! anonymous)|(?:drug )?addicts|drug abusers)\b/gi,
    because: byDisease,
    expected: 'people with the disease',
    instead: {
      diabetics: 'people with diabetes',
      epileptics: 'people with epilepsy',
      asthmatics: 'people with asthma',
      schizophrenics: 'people with schizophrenia',
      haemophiliacs: 'people with haemophilia',
      hemophiliacs: 'people with hemophilia',
      paraplegics: 'people with paraplegia',
      alcoholics: 'people with alcohol use disorder',
      'drug addicts': 'people with a substance use disorder',
      addicts: 'people with a substance use disorder',
    },
  },
  {
    name: 'disease',
    find: /(?<![\w-])(?:an?|the) (?:(?:known|chronic|heavy|former) )?(?:diabetic|epileptic|asthmatic|schizophrenic|ha?emophiliac|alcoholic|drug addict|drug abuser)(?= ?[.;)]| (?:who|with|on|since|under|whose)\b)/gi,
    because: byDisease,
    expected: 'a person with the disease',
    instead: {
      'a diabetic': 'a person with diabetes',
      'an epileptic': 'a person with epilepsy',
      'an asthmatic': 'a person with asthma',
      'a schizophrenic': 'a person with schizophrenia',
      'a haemophiliac': 'a person with haemophilia',
      'a hemophiliac': 'a person with hemophilia',
      'an alcoholic': 'a person with alcohol use disorder',
      'a drug addict': 'a person with a substance use disorder',
    },
  },
  {
    name: 'suffering',
    find: /(?<=\b(?:patients?|people|persons?|individuals?|those|women|woman|men|man|children|child|adults?|boys?|girls?) )(?:suffering from|afflicted (?:with|by))(?! [\w-]+ing\b)\b/gi,
    because: suffering,
    expected: '"with"',
    instead: { 'suffering from': 'with', 'afflicted with': 'with', 'afflicted by': 'with' },
  },
  {
    name: 'suffering',
    find: /(?<!\b(?:study|studies|report|reports|series|literature|method|methods|technique|techniques|data|analysis|which|that|it|been|patients?|people|persons?|individuals?|those|women|woman|men|man|children|child|adults?|boys?|girls?) )\b(?:(?:is|was|are|were) )?(?:suffering from|afflicted (?:with|by))(?! (?:[a-z]+ ){0,2}(?:bias|limitations?|lack|drawbacks?)\b)/gi,
    because: suffering,
    expected: '"has" or "had"',
    instead: {
      'is suffering from': 'has',
      'was suffering from': 'had',
      'are suffering from': 'have',
      'were suffering from': 'had',
      'is afflicted with': 'has',
      'was afflicted with': 'had',
    },
  },
  {
    name: 'suffering',
    find: /(?<!\b(?:study|studies|report|reports|series|literature|method|methods|technique|techniques|data|analysis|which|that|it) )\b(?:had )?suffer(?:s|ed)? from\b(?! (?:it|this|that|them|these)\b)(?! (?:[a-z]+ ){0,2}(?:bias|limitations?|lack|drawbacks?)\b)/gi,
    because: suffering,
    expected: '"has" or "had"',
    instead: { 'suffers from': 'has', 'suffered from': 'had', 'suffer from': 'have' },
  },
  {
    name: 'victim',
    find: /\b(?:stroke|cancer|aids|polio|leprosy|tuberculosis) victims?\b|\bvictims? of (?:a )?(?:stroke|cancer|aids|polio|leprosy|tuberculosis)\b/gi,
    because: suffering,
    expected: 'a person with the disease',
  },
  {
    name: 'failed',
    find: /\b(?:patients?|he|she|who|they)(?: had| has| have)? failed (?!to\b)(?:[a-z-]+ ){0,3}(?:treatment|therapy|chemotherapy|management|antibiotics|medication|medications)\b/gi,
    because: 'says that the patient failed, and not the treatment',
    expected: 'that the treatment failed, or that the patient did not respond to it',
  },
  {
    name: 'compliance',
    find: /\bnon-?complian(?:t|ce)(?= with (?:(?:his|her|their|the|oral|medical|prescribed) )?(?:medications?|treatment|therapy|drugs?|advice|follow-up|diet|instructions))\b|\bnon-?compliant(?= patients?\b)/gi,
    because: 'blames the patient',
    expected: 'that drugs were not taken, and why',
    instead: {
      'non-compliant': 'non-adherent',
      noncompliant: 'nonadherent',
      'non-compliance': 'non-adherence',
      noncompliance: 'nonadherence',
    },
  },
  {
    name: 'sex',
    find: /(?<![\w-])(?<age>\d{1,3})(?:-| )?years?(?:-| )old,? (?:[a-z-]{2,20},? ){0,3}?(?<word>(?:fe)?males?)(?=[,.;:)]|$| (?:who|with|without|was|is|presented|presenting|presents|had|has|having|complaining|came|referred|admitted|diagnosed|weighing|born|suffering|undergoing|visited|reported|sustained|in|on|from)\b)/gi,
    because: 'is no noun for a person',
    expected: 'woman, man, girl or boy',
    byAge: { male: { adult: 'man', child: 'boy' }, female: { adult: 'woman', child: 'girl' } },
  },
  {
    name: 'sex',
    find: /\b(?:an?|the|this|our|young|adult|aged) (?<word>(?:fe)?male)(?=[,.;)] | (?:who|with|aged|presented|presenting|was|had|came)\b)/gi,
    because: 'is no noun for a person',
    expected: 'woman, man, girl or boy',
  },
  {
    name: 'elderly',
    find: /\belderly(?= (?:patients?|adults?|people|persons?|m[ae]n|wom[ae]n|individuals?|populations?|subjects?|males?|females?)\b)/g,
    because: 'tells no age and makes old people a kind of their own',
    expected: 'older, or the age',
    instead: { elderly: 'older' },
  },
  {
    name: 'elderly',
    find: /\bthe elderly(?=[.,;)]| (?:who|with|and|is|are|have|in|may|often)\b)/g,
    because: 'tells no age and makes old people a kind of their own',
    expected: 'older adults, or the age',
    instead: { 'the elderly': 'older adults' },
  },
  {
    name: 'ancestry',
    find: /\bcaucasians?\b(?! (?:mountains?|region|viper))/gi,
    because: 'is a word of an old doctrine of races',
    expected: 'White, where it matters at all',
    instead: { caucasian: 'White', caucasians: 'White people' },
  },
  {
    name: 'ancestry',
    find: /\b(?:oriental|colou?red)(?= (?:patients?|m[ae]n|wom[ae]n|people|persons?|populations?|race|descent|origin)\b)/gi,
    because: 'is felt as a slight',
    expected: 'the country or region that is meant, where it matters at all',
  },
  {
    name: 'address',
    find: /\b(?:gentle(?:man|men)|lady|ladies)\b/g,
    because: 'is a form of address',
    expected: 'man or woman',
    instead: { gentleman: 'man', gentlemen: 'men', lady: 'woman', ladies: 'women' },
  },
  {
    name: 'died',
    find: /\bpassed away\b/gi,
    because: 'stands for a plain word',
    expected: '"died"',
    instead: { 'passed away': 'died' },
  },
  {
    name: 'died',
    find: /\b(?:patient|infant|baby|neonate|newborn|child|boy|girl|man|woman|he|she|who)(?: (?:had|has|unfortunately|later|subsequently|eventually|sadly|soon))? (?<word>expired)\b(?! (?:air|volume|gas|\d))/gi,
    because: 'stands for a plain word',
    expected: '"died"',
    instead: { expired: 'died' },
  },
  {
    name: 'terminal',
    find: /\b(?:terminal|inoperable) patients?\b/gi,
    because: 'says of the patient what is true of the disease',
    expected: 'a patient with advanced or unresectable disease',
  },
];

/** In text without any of these nothing of the table is found. */
export const personStems =
  /suicide|handicap|wheelchair|retard|diabetic|epileptic|asthmatic|phrenic|philiac|plegic|alcoholic|addict|abuser|suffer|afflict|victim|failed|complian|male|elderly|caucasian|oriental|colou?red|gentlem|\blad(?:y|ies)\b|passed away|expired|terminal|inoperable/i;
