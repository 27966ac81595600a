import type { Role } from '../data/roles.ts';
import { roleByHeading } from '../data/section-headings.ts';
import { isOneSlipApart } from '../text/distance.ts';
import { groupedBy } from '../text/grouped-by.ts';
import { normalForm } from '../text/normal-form.ts';
import { once } from '../text/once.ts';

/** What the words of a heading say of its role, and how sure that is. */
export interface HeadingRole {
  readonly role: Role;
  /** `exact`: a known heading; `near`: a known one with a slip; `holds`: a known one among other words. */
  readonly match: 'exact' | 'near' | 'holds';
}

const ordinal = '(?:\\d{1,2}|[ivx]{1,4}|one|two|three|four|five|six|[a-f])';
const numberedCase = new RegExp(
  `^(?:(?:case(?: report| presentation| no| number)?|patient(?: no)?|presentation of case|caso|cas(?!e)|fall) ?[#n°]* ?${ordinal}|(?:1st|2nd|3rd|first|second|third|fourth) (?:case|patient))\\b`,
);

const withoutSpaces = once((): ReadonlyMap<string, Role> => {
  const roles = new Map<string, Role>();
  for (const [phrase, role] of roleByHeading()) if (phrase.length >= 8) roles.set(phrase.replaceAll(' ', ''), role);
  return roles;
});

/** Known headings that are too common a word to mean anything among others. */
const vague =
  /^(?:case|cases|casos?|cas|report|patient|patients|presentation|course|history|summary|observation|context|comments?|results|reference|imaging|literature|surgery|operation|evolution|notes|limitations?|examination|rationale|diagnos[ie]s|intervention|management|treatment|therapy)$/;

/** The role of a heading by its words; undefined where they say nothing. */
export function roleOfHeading(heading: string): HeadingRole | undefined {
  const words = normalForm(heading);
  if (!words) return undefined;
  const plain = plainRole(words);
  if (plain) return plain;
  const near = nearRole(words);
  if (near) return { role: near, match: 'near' };
  const held = heldRole(words);
  return held && { role: held, match: 'holds' };
}

/**
 * Are the words a known heading, with no other words among them, and if not even `near` with no slip? Quicker than
 * `roleOfHeading`, for the beginning of any sentence may be asked this.
 */
export function isKnownHeading(heading: string, least: 'exact' | 'near' = 'exact'): boolean {
  const words = normalForm(heading);
  if (!words) return false;
  const plain = plainRole(words);
  return plain ? plain.match === 'exact' : least === 'near' && nearRole(words) !== undefined;
}

/** The role of words that are known as they are, or that number a case. */
function plainRole(words: string): HeadingRole | undefined {
  const known = roleByHeading().get(words) ?? withoutSpaces().get(words.replaceAll(' ', ''));
  if (known) return { role: known, match: 'exact' };
  return numberedCase.test(words) ? { role: 'case', match: words.length <= 24 ? 'exact' : 'holds' } : undefined;
}

/** A known heading, its role, and its place among the known headings: of two that fit alike the first counts. */
interface KnownHeading {
  readonly phrase: string;
  readonly role: Role;
  readonly order: number;
}

const knownHeadings = once((): ReadonlyMap<string, KnownHeading> => {
  const known = new Map<string, KnownHeading>();
  for (const [phrase, role] of roleByHeading()) known.set(phrase, { phrase, role, order: known.size });
  return known;
});

const mostWords = once(() => Math.max(...[...roleByHeading().keys()].map((phrase) => phrase.split(' ').length)));

const byLength = once(() => {
  const long = [...knownHeadings().values()].filter(({ phrase }) => phrase.length >= 6);
  return groupedBy(long, ({ phrase }) => phrase.length);
});

function nearRole(words: string): Role | undefined {
  if (words.length < 6 || words.length > 60) return undefined;
  let best: KnownHeading | undefined;
  for (let length = words.length - 1; length <= words.length + 1; length++) {
    for (const known of byLength().get(length) ?? []) {
      if ((!best || known.order < best.order) && isOneSlipApart(words, known.phrase)) best = known;
    }
  }
  return best?.role;
}

/** The role of the longest known heading among the words; a vague one counts only at the beginning or the end. */
function heldRole(words: string): Role | undefined {
  const all = words.split(' ');
  let best: KnownHeading | undefined;
  for (let from = 0; from < all.length; from++) {
    for (let to = from + 1; to <= Math.min(all.length, from + mostWords()); to++) {
      const known = knownHeadings().get(all.slice(from, to).join(' '));
      if (!known || known.phrase.length <= 3 || (best && !goesBefore(known, best))) continue;
      const atEdge = from === 0 || to === all.length;
      if (!vague.test(known.phrase) || (atEdge && all.length <= 4)) best = known;
    }
  }
  return best?.role;
}

function goesBefore({ phrase, order }: KnownHeading, other: KnownHeading): boolean {
  return phrase.length > other.phrase.length || (phrase.length === other.phrase.length && order < other.order);
}
