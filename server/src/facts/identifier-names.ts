import { eponymNouns, eponyms } from '../data/eponyms.ts';
import { givenNames } from '../data/given-names.ts';
import { personNouns, personTitles } from '../data/identifier-words.ts';
import { stateLevelPlaces } from '../data/regions.ts';
import { allMatches } from '../text/all-matches.ts';
import { gated } from '../text/gated.ts';
import { around, type Identifier, spanOf } from './identifier.ts';

const particle = '(?:de|da|dos|del|della|di|van|von|der|den|bin|ibn|al|el|la|le)';
/** One word of a name, and a name of up to four. */
const part = "\\p{Lu}(?:\\p{Ll}|['-]\\p{Lu}){1,30}";
const full = `(?:${part}|\\p{Lu}\\.)(?:[ -](?:${particle} ){0,2}(?:${part}|\\p{Lu}\\.(?=\\s))){0,3}`;
const age =
  '(?:(?:is|was) )?(?:aged \\d{1,3}\\b|(?:an? )?(?:\\d{1,3}|\\p{L}{3,9}(?:-\\p{L}{3,5})?)(?:[ -](?:year|month|week|day)s?[ -]old| years\\b|-year\\b)|\\d{1,3}[,)])';

/** Words that say of the name behind them that it is a person's; the name is the first group. */
const led: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\d])${personTitles}\\.? (${full})`, 'dgu'),
  new RegExp(
    `\\b(?:[Pp]atient(?:'s)?|[Ff]ull|[Ff]irst|[Ll]ast|[Ff]amily|[Ss]ur|[Gg]iven|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Ww]hose|[Mm]other's|[Ff]ather's) ?[Nn]ame ?(?:is|was|of|:|=|\\|) ?(${full})`,
    'dgu',
  ),
  new RegExp(`(?<=^|[\\n|] ?)(?:\\*\\*)?(?:Name|Patient)(?:\\*\\*)? ?[:|] {0,3}(${full})(?=[\\s,;|.]|$)`, 'dgu'),
  new RegExp(`\\b${personNouns}s?,? (?:is |was )?(?:named|called|by the name of|who is called) (${full})`, 'dgu'),
].map(gated);

/** A name behind the noun of a person, which is one where a given name begins it: "the patient Anna", "his wife, Maria". */
const beside = gated(new RegExp(`\\b${personNouns},? (${part}(?: ${part}){0,2})`, 'dgu'));
/** A name with an age behind it: "John Smith, a 45-year-old". */
const aged = new RegExp(
  `(?<![\\p{L}\\d] |[\\p{L}\\d-])(${part}(?: ${part}| \\p{Lu}\\.){1,2})(?:, | \\(| )(?=${age})`,
  'dgu',
);
/** A given name and what only people do. */
const acting = new RegExp(
  `(?<![\\p{L}\\d-])(${part}(?: ${part})?)(?='s (?:mother|father|parents|wife|husband|family|condition|symptoms|pain|case|doctor)| (?:was|is|had|has|presented|complained|underwent|reported|lives|lived|developed|received|suffered|came|told|felt|said|noticed|died|began|started|recovered)\\b)`,
  'dgu',
);
/** A given name with a family name behind it. */
const twofold = new RegExp(`(?<![\\p{L}\\d-])(${part} (?:\\p{Lu}\\. |${particle} )?${part})(?![\\p{L}-])`, 'dgu');

const roles = /\b(?:Dr|Drs|Prof|Professor|Doctor|Sir|St|Saint|Nurse)\.? (?:\p{Lu}\.? ){0,2}$/u;
const noNames =
  /^(?:Case|Patient|Report|Presentation|Clinical|Our|The|This|Here|Table|Figure|Introduction|Abstract|Discussion|Background|Methods?|Results?|Conclusions?|Keywords?|On|In|At|After|Then|Before|During|Following|Old|Saudi|Male|Female|Man|Woman|Health|Registry|Global|Blood|Days?|Weeks?|Initial|Past|Physical|Final|Medical|Family|Social)$/u;

/** Names of a patient or of somebody beside the patient. */
export function namesIn(prose: string): readonly Identifier[] {
  const found: Identifier[] = [];
  const add = (match: RegExpMatchArray, accepts: (name: string) => boolean): void => {
    const span = spanOf(match, 1);
    const name = prose.slice(span.start, span.end);
    if (!isFalse(prose, span) && accepts(name)) found.push({ kind: 'name', span, weight: 'direct' });
  };
  for (const pattern of led) for (const match of allMatches(prose, pattern)) add(match, isName);
  for (const match of allMatches(prose, beside)) add(match, isGiven);
  for (const match of allMatches(prose, aged))
    add(match, (name) => isName(name) && !stateLevelPlaces.has(name.toLowerCase()));
  for (const match of allMatches(prose, acting)) add(match, isGiven);
  for (const match of allMatches(prose, twofold))
    add(match, (name) => isGiven(name) && !inBrackets(prose, match.index));
  return found;
}

/** "Mrs. K" has initials, and "Mr. X" hides a name already. */
function isName(name: string): boolean {
  return /\p{Ll}/u.test(name) && !name.split(/\s/).some((word) => noNames.test(word));
}

function isGiven(name: string): boolean {
  return givenNames.has((name.split(/[\s-]/)[0] ?? '').toLowerCase());
}

/** Is it the name of a doctor, of a thing, of an author? */
function isFalse(prose: string, span: { start: number; end: number }): boolean {
  const { before, after } = around(prose, span, 60);
  if (roles.test(before) || /\bnamed after(?: \p{L}+)? ?$/u.test(before)) return true;
  if (/^(?:'s)?,? ?(?:et al|and (?:colleagues|co-?workers|associates)|\(?(?:19|20)\d\d|\[\d)/i.test(after)) return true;
  const words = prose.slice(span.start, span.end).split(/[\s-]/);
  const near = [
    ...words.slice(1),
    ...after
      .replace(/^'s/, '')
      .split(/[^\p{L}]+/u)
      .slice(0, 4),
  ].map((word) => word.toLowerCase());
  const isThing = near.some((word) => eponymNouns.has(word));
  return isThing && words.some((word) => eponyms.has(word.toLowerCase()) || near.indexOf(word.toLowerCase()) < 2);
}

/** In brackets stand makers of devices: "(Karl Storz, Tuttlingen, Germany)". */
function inBrackets(prose: string, at: number): boolean {
  const before = prose.slice(Math.max(0, at - 120), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
