import { consentWords } from '../data/consent-words.ts';
import type { Block } from '../markdown/block.ts';
import type { Span } from '../text/span.ts';
import { perBlock } from './per-block.ts';
import { blankAt } from './placeholders.ts';
import { sentencesOf } from './sentences.ts';

/**
 * What a statement on consent amounts to: `A` consent to publication; `D` by the relatives of a patient who died, or
 * a declared exception; `B` consent without its object, or spoken only; `E` waived or not required; `C` for treatment
 * or participation only; `F` "not applicable", or a blank.
 */
export type ConsentLevel = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** Strongest first. A waiver beside a consent that names something else counts more than that. */
export const consentOrder: readonly ConsentLevel[] = ['A', 'D', 'B', 'E', 'C', 'F'];

/** What a sentence says of consent, feature by feature. */
export interface ConsentWords {
  readonly level: ConsentLevel;
  /** Does it name publication, or must the heading above it do so? */
  readonly namesPublication: boolean;
  /** Does it say that consent was spoken, and not that it was written? */
  readonly isSpoken: boolean;
  /** "Obtained or waived": the words of a form between which nobody chose. */
  readonly isUndecided: boolean;
  readonly byPatient: boolean;
  /** By a relative, a guardian or another who speaks for the patient. */
  readonly byOther: boolean;
  /** Does it say that the patient gave it while alive? */
  readonly beforeDeath: boolean;
  /** Why it is no answer, of level `F`. */
  readonly unanswered: 'blank' | 'planned' | 'not-applicable' | undefined;
}

/** A sentence that speaks of consent. */
export interface ConsentStatement extends ConsentWords {
  readonly span: Span;
}

type Feature = keyof typeof consentWords;

/** The statements on consent in a block. */
export const consentOf = perBlock((block: Block): readonly ConsentStatement[] => {
  if (block.kind === 'heading' || block.kind === 'code') return [];
  return sentencesOf(block).flatMap((span) => {
    const words = readConsent(block.prose.slice(span.start, span.end));
    if (!words) return [];
    return [{ ...words, ...(blankAt(block)(span) ? ({ level: 'F', unanswered: 'blank' } as const) : {}), span }];
  });
});

/** A cheap look: a sentence without this speaks of none. */
const hint =
  /consen|assen[ts]|permi[st]|permissão|autho?ri|agree|allow|approv|objection|release form|accord|erlaubnis|genehmig|willig|einverst|zustimm|gestimm|stimmte|[eé]thi[ckq]|[eé]tic[ao]|review board|\birb\b|\biec\b|tcle/i;

/** What a sentence says of consent; undefined where it says nothing of it, or only what should be done. */
export function readConsent(sentence: string): ConsentWords | undefined {
  if (!hint.test(sentence)) return undefined;
  const words = sentence.replace(/\s+/g, ' ').toLowerCase();
  const has = (feature: Feature): boolean => consentWords[feature].test(words);
  if (!has('consent') && !has('leave') && !has('ethics')) return undefined;
  const unanswered = unansweredIn(has);
  const level = unanswered ? 'F' : levelOf(words, has);
  if (!level) return undefined;
  return {
    level,
    namesPublication: has('publication') || has('report'),
    isSpoken: has('spoken') && !has('written'),
    isUndecided: has('undecided'),
    byPatient: has('byPatient'),
    byOther: has('byOther'),
    beforeDeath: has('beforeDeath'),
    unanswered,
  };
}

const nothing =
  /^\W{0,5}(?:n\/?\.?a\.?|not applicable|none|nil|no aplica|no aplicable|no procede|sans objet|non applicable|não se aplica|não aplicável|entfällt|nicht zutreffend|non applicabile)\W{0,5}$/iu;

/** Is the text nothing but "not applicable"? Under a heading on consent that is no answer. */
export function saysNothing(text: string): boolean {
  return nothing.test(text);
}

/** A label for ethics or participation may well say "not applicable"; one for consent to a case report may not. */
function unansweredIn(has: (feature: Feature) => boolean): ConsentWords['unanswered'] {
  if (!has('consent')) return undefined;
  if (has('blank')) return 'blank';
  const isOfEthics = (has('ethics') || has('participation')) && !has('publication');
  if ((has('notApplicable') || has('none')) && !isOfEthics && !has('given')) return 'not-applicable';
  return has('planned') && !has('advice') ? 'planned' : undefined;
}

function levelOf(words: string, has: (feature: Feature) => boolean): ConsentLevel | undefined {
  const isConsent = has('consent');
  if (!isConsent && (!has('leave') || has('ethics'))) {
    return has('ethics') && (has('notNeeded') || has('notApplicable')) ? 'E' : undefined;
  }
  if (has('exception')) return 'D';
  if (has('advice') || (has('byAuthors') && !has('byPatient') && !has('byOther'))) return undefined;
  if (!isConsent) return isLeaveToPublish(words, has) ? publishing(has) : undefined;
  if (has('undecided')) return has('treatment') && !has('publication') ? 'C' : 'A';
  if (has('notNeeded') || has('notApplicable')) return strongestClause(words) ?? 'E';
  if (has('notGiven')) return has('anonymous') ? 'E' : undefined;
  if (has('publication') || has('report')) return has('given') || has('answered') ? publishing(has) : undefined;
  return withoutPublication(has);
}

function publishing(has: (feature: Feature) => boolean): ConsentLevel {
  if (has('spoken') && !has('written')) return 'B';
  return has('death') && !has('beforeDeath') ? 'D' : 'A';
}

/** For treatment or participation, or without an object. */
function withoutPublication(has: (feature: Feature) => boolean): ConsentLevel | undefined {
  if (has('narrative')) return 'C';
  if (!has('given') && !has('answered')) return undefined;
  return has('treatment') || has('participation') || has('otherObject') ? 'C' : 'B';
}

/** "Permission", "agreed", "allowed": consent only where a person gives it and it is to publish. */
function isLeaveToPublish(words: string, has: (feature: Feature) => boolean): boolean {
  const leave = consentWords.leave.exec(words);
  if (!leave || has('notGiven') || has('notNeeded') || !(has('byPatient') || has('byOther'))) return false;
  const behind = words.slice(leave.index, leave.index + leave[0].length + 110);
  return has('given') && (consentWords.publication.test(behind) || consentWords.report.test(behind));
}

/** Where one part of a sentence tells a waiver and another a consent, the parts are read each for itself. */
const clauseEnd =
  /;|,? (?:but|while|whereas|although|however|since|because|pero|mais|mas|aber|während|ma|mentre)(?= )|,? (?:and|y|et|e|und|ed)(?= (?:the (?:need|requirement|ethic|local|institutional|irb)|ethic|approval|institutional|irb|no |a waiver|written|informed|la |el |le |l'|o |die |das |il ))|, (?=(?:the (?:need|requirement|ethic|local|institutional|irb)|ethic|approval|institutional|irb|written|informed)(?!\p{L}))/iu;

function strongestClause(words: string): ConsentLevel | undefined {
  const clauses = words.split(clauseEnd).filter((clause) => clause !== undefined && clause !== words);
  const levels = clauses.map((clause) => readConsent(clause)?.level).filter((level) => level !== undefined);
  return levels.sort((a, b) => consentOrder.indexOf(a) - consentOrder.indexOf(b))[0];
}
