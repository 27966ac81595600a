/** A unit of time, as ISO 8601 writes it; minutes and hours stand behind the `T` of a duration. */
export type TimeUnit = 'min' | 'H' | 'D' | 'W' | 'M' | 'Y';

/** Words that lead to a month or a year: "in March", "since 2012". */
export const dateLeads: ReadonlySet<string> = new Set(
  'in since until till by during of from before after mid early late end beginning start through to between around on and im seit bis en depuis desde em nel dal dans a fin'.split(
    ' ',
  ),
);

/** A year after these is no count: "in 2019". */
export const yearLeads: ReadonlySet<string> = new Set(
  'in since until till during before after by early late mid seit im depuis desde nel dal'.split(' '),
);

/** Words and marks between the first and the last day or month: "3-5 May", "June to August", "3. bis 5. Mai". */
export const rangeMarks: ReadonlySet<string> = new Set('- to and through / bis y et und e al au a'.split(' '));

/** Words of other languages that lead to a month that stands alone: "en enero", "nel mese di maggio", "im März". */
export const otherMonthLeads: ReadonlySet<string> = new Set(
  'en em im nel dès depuis desde seit début fin finales principios mediados mese mes mois mês anfang mitte ende'.split(
    ' ',
  ),
);

/** The words between a day and its month, or a month and its year: "5 de mayo de 2020", "the 3rd of March". */
export const dateLinks: ReadonlySet<string> = new Set(['of', 'de', 'del', 'do', 'di']);

/** The parts of a month that are told beside it: "mid-March", "the end of April". */
export const monthParts: ReadonlySet<string> = new Set(['mid', 'early', 'late', 'end', 'beginning', 'middle', 'start']);

/** Units as they are written after a number. */
export const timeUnits: ReadonlyMap<string, TimeUnit> = new Map(
  (
    [
      ['min', 'minute minutes min mins'],
      ['H', 'hour hours hr hrs h'],
      ['D', 'day days d'],
      ['W', 'week weeks wk wks'],
      ['M', 'month months mo mos mons'],
      ['Y', 'year years yr yrs y'],
    ] as const
  ).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

/** Nouns behind a number that it counts, so that it is no year and no day: "in 2019 patients", "on day 3, 5 mg". */
export const countedNouns =
  /^(?:patients|cases|cells|people|persons|individuals|births|children|men|women|subjects|ml|mg|mcg|g|kg|iu|units?|m|km|kcal|cal|cc|mmol|copies|ng|pg|rpm|hz|steps|meters|metres|feet|cm|mm|doses?|tablets?|cycles?)$/;

/** Units of one or two letters, which only a figure can have before it: "5 d", "12 h". */
export const shortUnits: ReadonlySet<string> = new Set(['h', 'd', 'y', 'mo']);

/** Before these an amount of time is a rate: "every 8 hours", "once a day". */
export const rateWords: ReadonlySet<string> = new Set('every per each once twice thrice times q time pack'.split(' '));

/** Behind these an amount of time is part of a name: "24-hour urine", "5-year survival", "6-minute walk test". */
export const namedAmounts: ReadonlySet<string> = new Set(
  'urine urinary holter ambulatory ecg electrocardiogram survival mortality risk collection walk walking proteinuria rate probability incidence prevalence apgar'.split(
    ' ',
  ),
);

/** Ordinals in words, from the first. */
export const ordinalWords: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** What a relative time counts from. */
export type TimeAnchor = 'operation' | 'presentation' | 'discharge' | 'onset' | 'treatment' | 'birth' | 'previous';

const anchorWords: Readonly<Record<Exclude<TimeAnchor, 'previous'>, string>> = {
  operation:
    'surgery operation resection procedure transplant transplantation postoperative postoperatively preoperative repair intervention excision implantation reconstruction postop op craniotomy',
  presentation:
    'admission admitted hospitalization hospitalisation hospital presentation arrival referral visit consultation',
  discharge: 'discharge discharged',
  onset: 'onset symptoms symptom illness injury trauma accident fall exposure ingestion bite infection',
  treatment:
    'treatment therapy chemotherapy radiotherapy initiation starting start commencement completion administration vaccination infusion dose injection medication',
  birth: 'birth delivery partum postpartum postnatal life cesarean caesarean',
};

/** The event that each word names. */
export const anchors: ReadonlyMap<string, TimeAnchor> = new Map(
  Object.entries(anchorWords).flatMap(([anchor, words]) =>
    words.split(' ').map((word) => [word, anchor as TimeAnchor] as const),
  ),
);

/** The ends of words for operations: "nephrectomy", "rhinoplasty". */
export const operationEnding = /(?:ectomy|plasty|otomy|ostomy|desis|rrhaphy)$/;

/** Behind an amount of time: it counts from something that was before. */
export const afterWords: ReadonlySet<string> = new Set(
  'later after afterwards afterward thereafter subsequently following post postoperatively postoperative postop postpartum postnatally from since into'.split(
    ' ',
  ),
);

/** Behind an amount of time: it counts back. */
export const beforeWords: ReadonlySet<string> = new Set(
  'ago earlier before prior previously preceding beforehand preoperatively preoperative preceded'.split(' '),
);

/** Behind an amount of time: a visit at that distance ("3-month follow-up"). */
export const visitWords: ReadonlySet<string> = new Set('follow followup visit check checkup review mark'.split(' '));

/** Behind an amount of time: it is the age of a pregnancy or of a newborn. */
export const ageWords: ReadonlySet<string> = new Set(
  'gestation gestational pregnancy amenorrhea amenorrhoea postmenstrual life age'.split(' '),
);

/** Before an amount of time: something went on for so long. */
export const lastingWords: ReadonlySet<string> = new Set(
  'for over during lasting lasted lasts of throughout continued another further additional total about approximately almost nearly x'.split(
    ' ',
  ),
);

/** Before an amount of time: something happened at that distance. */
export const pointWords: ReadonlySet<string> = new Set('after at by within in on until to following since'.split(' '));

/** Before an amount of time: it lies behind ("the past 3 months"). */
export const pastWords: ReadonlySet<string> = new Set('past last previous preceding prior'.split(' '));

/** Words for the distance to the next or the same day, in units of what follows. */
export const nextWords: ReadonlyMap<string, number> = new Map([
  ['next', 1],
  ['following', 1],
  ['subsequent', 1],
  ['same', 0],
  ['previous', -1],
  ['preceding', -1],
]);

/** Parts of a day that stand for it: "the next morning". */
export const dayParts: ReadonlySet<string> = new Set('day morning afternoon evening night'.split(' '));
