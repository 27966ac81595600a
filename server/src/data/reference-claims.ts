/** One way in which a sentence states what only the literature can know. */
export interface ClaimCue {
  /** What is stated, as a message names it. */
  readonly what: string;
  readonly pattern: RegExp;
}

const found =
  '(?:described?|reported?|show(?:ed|n|s)?|demonstrated?|observed?|found|coined|introduced?|published|proposed?|suggest(?:ed|s)?|recommend(?:ed|s)?|advis(?:ed|es?)|advocated?|identified|noted|stated?|conclud(?:ed|es?)|document(?:ed)?|estimated?)';
const number = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|various|different|\\d{1,2})';

/** Cues of a statement from the literature; each asks for a source by itself. */
export const claimCues: readonly ClaimCue[] = [
  {
    what: 'what someone found in a given year',
    pattern: new RegExp(
      `(?:^|[\\s(])(?!In |Since |The |It |This |He |She |We )\\p{Lu}[\\p{Ll}'-]{2,20}(?:\\s(?:and|&)\\s\\p{Lu}[\\p{Ll}'-]{2,20}|\\set\\sal\\.?)?\\s(?:first\\s|originally\\s|initially\\s|also\\s)?${found}\\b[^.]{0,160}\\b(?:in|of)\\s(?:1[6-9]|20)\\d\\d\\b|\\b(?:first|originally|initially)\\s${found}\\b[^.]{0,60}\\b(?:by|in)\\s(?:\\p{Lu}|1[6-9]\\d\\d|20\\d\\d)`,
      'u',
    ),
  },
  {
    what: 'a classification',
    pattern: new RegExp(
      `\\b(?:there (?:are|exist)|(?:is|are|was|were|has been|have been|can be|may be) (?:\\w{1,14} )?(?:classified|divided|categori[sz]ed|subdivided|grouped) (?:into|in|as)) (?:mainly |currently |at least )?${number} (?:[\\w-]{1,20} ){0,3}(?:types?|subtypes?|forms?|stages?|variants?|categories|classes|groups?|grades?|mechanisms?|theories|hypotheses|patterns?)\\b`,
      'i',
    ),
  },
  {
    what: 'a figure from earlier reports',
    pattern:
      /\b(?:mean|average|median)\s(?:[\w-]{1,20}\s){0,3}(?:reported|described|published)\b|\b(?:reported|published|described)\s(?:mean|average|median|incidence|prevalence|rates?|mortality|survival|frequency)\b/i,
  },
  {
    what: 'what the literature says',
    pattern: new RegExp(
      `\\b(?:some|several|many|most|few|other|previous|prior|recent|various|numerous|different|multiple|earlier)\\s(?:[\\w-]{1,16}\\s){0,2}(?:literatures?|authors|stud(?:y|ies)|reports|articles|researchers|series|investigators|papers|publications|trials|meta-analys[ei]s|guidelines|surgeons|experts)\\s(?:(?:have|has|had|also|even|previously)\\s){0,2}${found}\\b`,
      'i',
    ),
  },
  {
    what: 'how common it is',
    pattern:
      /\b(?:incidence|prevalence|frequency|mortality|mortality rate|survival rate|fatality rate|recurrence rate)\b[^.]{0,80}?\s(?:is|was|are|of|ranges?|varies|reaches|approximates|between|at|to be)\s[^.]{0,40}?\d[\d.,]{0,9}\s?(?:%|per\s|in\s(?:every\s)?\d|\/\s?\d|cases|out of)|\baccount(?:s|ed|ing)?\sfor\s(?:[\w-]{1,16}\s){0,3}\d[\d.,]{0,6}(?:\s?-\s?\d[\d.,]{0,6})?\s?%/i,
  },
  {
    what: 'what has been reported',
    pattern:
      /\b(?:has|have)\s(?:(?:already|also|only|been|never|rarely|previously|recently|frequently|commonly|often|occasionally|widely|so far)\s){1,4}(?:reported|described|documented|published|shown to|demonstrated|linked (?:to|with)|associated with|implicated|proposed|suggested)\b/i,
  },
];
