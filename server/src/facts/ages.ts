import { numberPattern, readNumber } from '../data/number-words.ts';
import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import { gated } from '../text/gated.ts';
import type { Span } from '../text/span.ts';
import { anyTouches } from '../text/spans-from.ts';
import { perToldBlock } from './per-block.ts';

/** A unit of age, as the contract has it. */
export type AgeUnit = 'year' | 'month' | 'week' | 'day' | 'hour';

/** An age that a person is said to have. */
export interface Age {
  readonly value: number;
  readonly unit: AgeUnit;
  readonly span: Span;
  /** Does a word beside it say that it is a relative's, a donor's or a thing's? */
  readonly ofOther: boolean;
  /** Is it the age at some event ("at the age of 12") rather than that of a person who is introduced? */
  readonly atEvent: boolean;
}

const unit = '(years?|yrs?|y|months?|mos?|weeks?|wks?|days?|hours?|hrs?)';
const number = `(?<![\\p{L}\\d.,-])(${numberPattern})`;

/** Each form of words with the groups of its number and its unit. */
const forms = [
  {
    pattern: new RegExp(
      `${number}[\\s-]{0,3}${unit}(?:[\\s-]{1,3}\\d{1,2}[\\s-]{0,3}(?:months?|weeks?|days?))?[\\s,-]{0,3}old(?![\\p{L}])`,
      'giu',
    ),
    atEvent: false,
  },
  { pattern: new RegExp(`${number}\\s?()(?:y\\/o|y\\.o\\.|yo)(?![\\p{L}])`, 'giu'), atEvent: false },
  {
    pattern: new RegExp(`${number}[\\s-]{1,3}(years?|months?|weeks?|days?|hours?) of age(?![\\p{L}])`, 'giu'),
    atEvent: false,
  },
  {
    pattern: new RegExp(
      `\\baged? (?:of )?${number}(?:[\\s-]{1,3}(years?|months?|weeks?|days?|hours?))?(?![\\p{L}\\d-])`,
      'giu',
    ),
    atEvent: false,
  },
  {
    pattern: new RegExp(
      `${number}-(year|month|week|day)s? (?=(?:boy|girl|male|female|man|woman|infant|child|neonate)s?(?![\\p{L}]))`,
      'giu',
    ),
    atEvent: false,
  },
].map(({ pattern, atEvent }) => ({ pattern: gated(pattern), atEvent }));

const decade = gated(
  /\bin (?:his|her|their) (?:early |mid |mid-|late )?(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens|[2-9]0'?s)(?!\p{L})/giu,
);
const decades = ['teens', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** Who else may have an age, and what. */
const other =
  '(?:mother|father|parents?|brother|sister|siblings?|sons?|daughters?|uncle|aunt|cousin|wife|husband|spouse|partner|grand\\p{L}{1,40}|donor|twin|control|volunteers?|prosthes[ie]s|implant|graft|stent|fistula|scar|device|pacemaker|history|duration)';
const otherAfter = new RegExp(
  `^[\\s,-]{0,3}(?:(?!and\\b|who\\b|with\\b|by\\b)[\\p{L}-]{1,40}\\s){0,3}${other}\\b`,
  'iu',
);
const otherBefore = /\b(?:his|her|their|the patient's|whose|maternal|paternal)\s(?:\p{L}{1,40}\s){0,2}$/iu;
const otherSubject = new RegExp(`\\b${other},?\\s(?:who\\s)?(?:is|was|were|had been|of)?\\s?(?:an?\\s)?$`, 'iu');

/** A cheap look: a block without this tells no age. */
const speaksOfAge = /old\b|\bage\b|\baged\b|y\/o|y\.o|\d ?yo\b|-(?:year|month|week|day)s? |\bin (?:his|her|their) /i;

/** The ages in a block, in source order. */
export const agesOf = perToldBlock((block: Block): readonly Age[] => {
  const { prose } = block;
  if (!speaksOfAge.test(prose)) return [];
  const found: Age[] = [];
  for (const { pattern } of forms) {
    const known = found.map(({ span }) => span).sort((a, b) => a.start - b.start);
    for (const match of allMatches(prose, pattern)) {
      const span = { start: match.index, end: match.index + match[0].trimEnd().length };
      if (anyTouches(known, span)) continue;
      const value = readNumber(match[1] ?? '');
      const age = { value, unit: unitOf(match[2]), span };
      if (age.unit === 'year' && value > 125) continue;
      found.push({ ...age, ...around(prose, span) });
    }
  }
  for (const match of allMatches(prose, decade)) {
    const word = (match[1] ?? '').toLowerCase();
    const value = /^\d/.test(word) ? Number(word.slice(0, 2)) : 10 * (decades.indexOf(word) + 1);
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({ value, unit: 'year', span, ...around(prose, span) });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
});

function unitOf(word: string | undefined): AgeUnit {
  switch ((word ?? '').charAt(0).toLowerCase()) {
    case 'm':
      return 'month';
    case 'w':
      return 'week';
    case 'd':
      return 'day';
    case 'h':
      return 'hour';
    default:
      return 'year';
  }
}

function around(prose: string, span: Span): Pick<Age, 'ofOther' | 'atEvent'> {
  const before = prose.slice(Math.max(0, span.start - 50), span.start);
  const after = prose.slice(span.end, span.end + 60);
  return {
    ofOther: otherAfter.test(after) || otherBefore.test(before) || otherSubject.test(before),
    atEvent:
      /\b(?:at|from|since|until|by|before|after)\s(?:the\s|an\s)?(?:age\s(?:of\s)?)?$/i.test(before) ||
      /\b(?:when|since|while)\s(?:he|she|they)\s(?:was|were)\s(?:about\s|only\s)?$/i.test(before) ||
      (/^age/i.test(prose.slice(span.start, span.end)) && /\bat\s(?:the\s|an\s)?$/i.test(before)),
  };
}
