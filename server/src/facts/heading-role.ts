import type { Role } from '../data/roles.ts';
import { roleByHeading } from '../data/section-headings.ts';
import { isOneSlipApart } from '../text/distance.ts';
import { normalForm } from '../text/normal-form.ts';

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

const withoutSpaces: ReadonlyMap<string, Role> = new Map(
  [...roleByHeading]
    .filter(([phrase]) => phrase.length >= 8)
    .map(([phrase, role]) => [phrase.replaceAll(' ', ''), role]),
);

/** Known headings that are too common a word to mean anything among others. */
const vague =
  /^(?:case|cases|casos?|cas|report|patient|patients|presentation|course|history|summary|observation|context|comments?|results|reference|imaging|literature|surgery|operation|evolution|notes|limitations?|examination|rationale|diagnos[ie]s|intervention|management|treatment|therapy)$/;

/** The role of a heading by its words; undefined where they say nothing. */
export function roleOfHeading(heading: string): HeadingRole | undefined {
  const words = normalForm(heading);
  if (!words) return undefined;
  const known = roleByHeading.get(words) ?? withoutSpaces.get(words.replaceAll(' ', ''));
  if (known) return { role: known, match: 'exact' };
  if (numberedCase.test(words)) return { role: 'case', match: words.length <= 24 ? 'exact' : 'holds' };
  const near = nearRole(words);
  if (near) return { role: near, match: 'near' };
  const held = heldRole(words);
  return held && { role: held, match: 'holds' };
}

function nearRole(words: string): Role | undefined {
  if (words.length < 6 || words.length > 60) return undefined;
  for (const [phrase, role] of roleByHeading) {
    if (phrase.length >= 6 && isOneSlipApart(words, phrase)) return role;
  }
  return undefined;
}

/** The role of the longest known heading among the words; a vague one counts only at the beginning or the end. */
function heldRole(words: string): Role | undefined {
  const padded = ` ${words} `;
  let best: { phrase: string; role: Role } | undefined;
  for (const [phrase, role] of roleByHeading) {
    if (phrase.length <= (best?.phrase.length ?? 3) || !padded.includes(` ${phrase} `)) continue;
    const atEdge = padded.startsWith(` ${phrase} `) || padded.endsWith(` ${phrase} `);
    if (!vague.test(phrase) || (atEdge && words.split(' ').length <= 4)) best = { phrase, role };
  }
  return best?.role;
}
