/** Words that claim more than a case report can show. */
export interface OverclaimCue {
  readonly pattern: RegExp;
  /** What is wrong with it, as a message says it behind the words. */
  readonly why: string;
  /** Words that one case can bear. */
  readonly instead: string;
  /** Is it a claim of cause, which an instrument of causality bears out? */
  readonly isCause?: boolean;
  /** Does it name this case by itself? */
  readonly isOwn?: boolean;
  /** Is it what a test says of a diagnosis, where a test is its subject? */
  readonly byTests?: boolean;
}

const shown =
  '(?:demonstrat(?:es?|ed|ing)|confirm(?:s|ed|ing)?|establish(?:es|ed|ing)?|validat(?:es?|ed|ing)|prov(?:es?|ed|en|ing)|show(?:s|ed|n|ing)?)';
const effect = '(?:efficacy|effectiveness|safety|superiority|benefits?)';
const standard =
  '(?:first[\\s-]line|first[\\s-]choice|(?:gold\\s)?standard(?:\\s(?:treatment|therapy|practice|procedure|of\\scare))?|treatment\\sof\\schoice|therapy\\sof\\schoice|procedure\\sof\\schoice|preferred\\s(?:treatment|therapy|method|approach))';
const thisCase =
  '(?:(?:this|our|the\\spresent|the\\scurrent|present)\\s(?:[\\w-]{1,20}\\s){0,2}(?:case|report|patient|experience|observation|findings?|results?)|we)';

/** Claims of proof, of effect and safety, of cause and for a standard, the plainest first. */
export const overclaimCues: readonly OverclaimCue[] = [
  {
    pattern: new RegExp(
      `\\b(?:proves?|proved|(?:has|have)\\sproven)\\s(?:that\\b|the\\s(?:[\\w-]{1,20}\\s){0,2}(?:${effect}|role|value|usefulness|utility)\\b)`,
      'i',
    ),
    why: 'says more than one case can show',
    instead: 'suggests',
    byTests: true,
  },
  {
    pattern: new RegExp(
      `\\b${shown}\\s(?:the\\s)?(?:[\\w-]{1,20}\\s){0,2}${effect}(?:\\s(?:and|or)\\s${effect})?\\b`,
      'i',
    ),
    why: 'says more than one case can show',
    instead: 'suggests',
    byTests: true,
  },
  {
    pattern: new RegExp(
      `\\b${shown}\\sthat\\s[^.;]{3,120}?\\s(?:is|are|was|were)\\s(?:an?\\s)?(?:both\\s|highly\\s|very\\s|more\\s|most\\s|clearly\\s){0,2}(?:safe|effective|efficacious|curative|superior|beneficial)\\b`,
      'i',
    ),
    why: 'says more than one case can show',
    instead: 'suggests that',
    byTests: true,
  },
  {
    pattern: new RegExp(
      `\\b${effect}\\s(?:and\\s${effect}\\s)?(?:of\\s[^.;]{1,60}\\s)?(?:was|were|is|are|has\\sbeen|have\\sbeen)\\s(?:demonstrated|confirmed|proven|established)\\b`,
      'i',
    ),
    why: 'says more than one case can show',
    instead: 'was seen in this patient',
  },
  {
    pattern: /\b(?:safe(?:,|\sand|\sas\swell\sas)\s(?:highly\s|very\s)?effective|effective\sand\ssafe)\b/i,
    why: 'says more than one case can show',
    instead: 'was tolerated and helped in this patient',
  },
  {
    pattern: new RegExp(
      `\\b(?:should|must)\\s(?:be|become|remain|replace)\\s(?:(?:used|adopted|offered|given|recommended|regarded)\\sas\\s)?(?:the\\s|a\\s|an\\s)?(?:new\\s)?${standard}`,
      'i',
    ),
    why: 'asks more of practice than one case can bear out',
    instead: 'could be considered',
  },
  {
    pattern: new RegExp(
      `\\b${thisCase}\\s(?:clearly\\s|further\\s|also\\s)?(?:demonstrates?|confirms?|establish(?:es)?|proves?|shows?)\\sthat\\s[^.;]{3,120}?\\s(?:causes?|caused|induces?|leads?\\sto|led\\sto|(?:is|was)\\scaused\\sby|(?:is|was)\\sthe\\scause\\sof|prevents?|cures?)\\b`,
      'i',
    ),
    why: 'says more of the cause than one case can show',
    instead: 'suggests',
    isCause: true,
    isOwn: true,
  },
  {
    pattern:
      /\b(?:clearly|certainly|definitely|undoubtedly|unequivocally)\s(?:caused\sby|due\sto|attribut(?:ed|able)\sto|induced\sby|the\scause\sof)\b/i,
    why: 'says more of the cause than one case can show',
    instead: 'probably',
    isCause: true,
  },
];

/** Words that name this case or the authors of the report. */
export const ofThisCase = new RegExp(`\\b${thisCase}\\b`, 'i');

/** "In our patient" tells of one patient and claims nothing for others. */
export const inThisPatient =
  /\b(?:in|for|by)\s(?:this|our|the(?:\spresent|\scurrent)?|his|her)\s(?:\w{1,20}\s)?(?:patient|case|child|infant|woman|man|boy|girl)\b/i;

/** A test of this patient proves a diagnosis: "Biopsy proved that it was benign." */
export const byTest =
  /\b(?:biops\w{1,5}|histo\w{1,20}|patholog\w{1,10}|imaging|radiograph\w{0,5}|ct|mri|pet|scans?|cultures?|tests?|testing|analys[ei]s|examinations?|endoscop\w{1,5}|angiogra\w{1,5}|sequencing|pcr|surgery|exploration|autopsy|immuno\w{1,20}|ultraso\w{1,10})\b/i;

/** Words that take a claim back: not, may, it seems, whether, what trials are to show. */
export const takenBack =
  /\b(?:not|no|never|cannot|neither|nor|without|fail(?:s|ed)?|unable|may|might|could|can|would|seems?|seemed|appears?|appeared|suggest(?:s|ed|ing)?|possibl[ey]|possibility|potential(?:ly)?|probabl[ey]|likely|perhaps|whether|if|unless|until|to\s(?:prove|confirm|demonstrate|establish|show|validate|determine)|needed|required|necessary|warranted|further|future|larger?|trials?|hypothes\w{1,5}|promising|considered|studies|literature|(?:been|was|were)\sreported|et\sal)\b/i;

/** Instruments and observations by which the cause of one event is judged. */
export const causalityInstrument =
  /\b(?:naranjo|who-umc|umc\s(?:causality|scale|criteria)|rucam|bradford\shill|causality\s(?:assessment|scale|score|instrument|algorithm)|causality\swas\s(?:assessed|judged|rated)|(?:re|de)-?challenge)\b/i;

const kinds = '(?:cases?|reports?|descriptions?|instances?|documentation|occurrences?|observations?|examples?|account)';
const ofOurs = '\\b(?:this|our|here|herein|we|ours|it|which)\\b[^.;]{0,120}?';
const claimed =
  '\\b(?:is|was|are|represents?|be|reports?|reported|reporting|describes?|described|describing|presents?|presented|presenting|documents?)\\s(?:here\\s|herein\\s|probably\\s)?';

/** A claim to be the first, in words that can only mean this report; the group is what is quoted. */
export const priorityCues: readonly RegExp[] = [
  new RegExp(
    `${ofOurs}${claimed}(the\\s(?:very\\s)?first(?:-ever)?\\s(?:[\\w-]{1,20}\\s){0,4}?${kinds})\\b(?!\\sin\\s(?:our|this)\\s(?:cent|hospital|institut|unit|department|clinic|practice))`,
    'i',
  ),
  new RegExp(
    `${ofOurs}${claimed}(the\\sonly\\s(?:[\\w-]{1,20}\\s){0,2}?(?:case|report|patient)\\s(?:reported|described|known|published|documented|in\\sthe\\sliterature))\\b`,
    'i',
  ),
  /\b(?:this|our)\s(?:case\s)?(?:paper|article|report|study|case)\b[^.;]{0,60}?(\bfor\sthe\sfirst\stime)\b|\bwe\s(?:here\s|herein\s)?(?:report|describe|present|show|demonstrate)\b[^.;]{0,60}?(\bfor\sthe\sfirst\stime)\b|\b(?:this|which)\sis\s(the\sfirst\stime)\b/i,
  /(\b(?:has|have|had)\s(?:never|not(?:\s(?:yet|previously|before))?)\s(?:yet\s|previously\s|before\s)?been\s(?:previously\s|yet\s)?(?:reported|described|documented|published))\b/i,
  /(\bno\s(?:other\s|previous\s|prior\s|similar\s|such\s){0,2}(?:cases?|reports?))\s(?:of\s[^.;]{1,80}?\s|like\s[^.;]{1,40}?\s)?(?:(?:has|have|had)\sbeen\s(?:previously\s)?(?:reported|described|documented|published|found)|exists?\sin\sthe\sliterature|(?:was|were)\sfound\sin\sthe\sliterature)/i,
  /\b(?:this|our|a)\s((?:previously|hitherto)\s(?:unreported|undescribed|unpublished))\b/i,
  /(\bworld's\sfirst|\bwithout\sprecedent\sin\sthe\sliterature)\b/i,
];

/** A variant is looked up in a database of variants, which is named or goes without saying. */
export const ofVariant =
  /\b(?:mutations?|variants?|polymorphisms?|database\w{0,1}|clinvar|gnomad|hgmd|dbsnp|exac|lovd)\b/i;

/** A claim to be the first in a title, which speaks of nothing but this report. */
export const titlePriority = new RegExp(
  `\\b((?:the\\s|world's\\s)?first(?:-ever)?\\s(?:[\\w-]{1,20}\\s){0,3}?${kinds}|first(?:-ever)?\\s(?:reported|documented|described|known)|(?:previously|hitherto)\\s(?:unreported|undescribed)|never\\s(?:before\\s)?(?:reported|described))\\b(?!\\s(?:with|of)\\s(?:psychosis|seizure))`,
  'i',
);

/** A search of the literature that is told: a database, or the search itself. */
export const searchTold =
  /\b(?:pubmed|medline|embase|scopus|web\sof\s(?:science|knowledge)|google\sscholar|cochrane|cinahl|lilacs|scielo|psycinfo|ovid|vigibase|europe\spmc|ebsco\w{0,4}|(?:literature|systematic|bibliographic|database|electronic)\s(?:search(?:es)?|review)|review(?:ed|ing)?\s(?:of\s)?(?:the\s)?(?:\w{1,20}\s)?literature|search(?:ed|es|ing)?\s(?:of\s|in\s|through\s)?(?:the\s)?(?:\w{1,20}\s){0,2}(?:literature|databases?)|literature\s(?:was|were)\s(?:searched|reviewed)|we\s(?:have\s)?searched)\b/i;

/** Words that leave room for a case that the authors do not know. */
export const toOurKnowledge =
  /\b(?:(?:to|in)\s(?:the\s)?(?:best\s(?:of\s)?)?(?:our|the\sauthors?'?s?)\s(?:best\s)?knowledge|(?:as|so)\sfar\sas\s(?:we|is)\s(?:know|are\saware|known)|we\sare\s(?:not\saware|unaware)\sof|(?:to|of)\sour\sawareness)\b/i;
