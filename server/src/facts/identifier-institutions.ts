import { careWords, facilityLeads, facilityNouns, plainFacilityWords } from '../data/identifier-words.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { around, type Identifier, spanOf } from './identifier.ts';

const part = "(?:\\p{Lu}[\\p{L}'-]{1,30}|\\p{Lu}{1,2}\\.?|St\\.)";
const joint = '(?:of|the|for|and|de|di|la|del|der|du|des|&)';
const named = new RegExp(
  `(?<![\\p{L}\\d-])((?:${part},? (?:${joint} ){0,2}){1,8}${facilityNouns})(?![\\p{L}-])`,
  'dgu',
);
const leading = new RegExp(
  `(?<![\\p{L}\\d-])(${facilityLeads} (?:(?:of|de|di|del|della|da|do|the|la|le|du|des|General|Clínico|Universitario|Universitaire|Civile|Regional|Municipal|Nacional) ){0,4}${part}(?: (?:${joint} ){0,2}${part}){0,4})(?![\\p{L}])`,
  'dgu',
);
const facility = new RegExp(`${facilityNouns}$`, 'u');
const leadWord = new RegExp(`^${facilityLeads}`, 'u');
/** A cheap look: `named` would be tried at each capital letter of a text that names none. */
const anyFacility = new RegExp(facilityNouns);
/** "Hospital Anxiety and Depression Scale", "the Mayo Clinic criteria". */
const noPlace =
  /^(?:-acquired|'s)?[ -](?:Anxiety|score|scores|criteria|classification|scale|protocol|guidelines?|experience|series|stay|course|staging|risk|model|equation|ethic|Ethic|Institutional|Research Ethic|Review|Human Research|Medical Ethic)/u;

/** The hospitals and clinics that a sentence of somebody's care names. */
export function institutionsIn(prose: string): readonly Identifier[] {
  return (anyFacility.test(prose) ? [named, leading] : [leading]).flatMap((pattern) =>
    allMatches(prose, pattern).flatMap((match): Identifier[] => {
      const span = withoutLead(prose, spanOf(match, 1));
      const isOne = isNamed(prose.slice(span.start, span.end)) && isOfCare(prose, span);
      return isOne ? [{ kind: 'institution', span, weight: 'quasi' }] : [];
    }),
  );
}

/** Words that only begin the sentence or name a part of it: "The", "Emergency Department of the". */
function withoutLead(prose: string, { start, end }: Span): Span {
  const name = prose.slice(start, end);
  const part =
    /^.{0,160}\b(?:of the|(?:Unit|Department|Division|Director|Service|Ward|Head|Chief) of) (?=\p{Lu}.{3})/u.exec(name);
  const isWhole = part && facility.test(name.slice(part[0].length));
  const lead = isWhole ? part : /^(?:(?:The|At|In|To|From|On|Our|A|An|She|He|After|When|Before)\s)+/u.exec(name);
  return { start: start + (lead?.[0].length ?? 0), end };
}

/** Has it a word that not every hospital bears? */
function isNamed(name: string): boolean {
  return name
    .split(/[\s,-]+/)
    .some((word) => word.length > 1 && /^\p{Lu}/u.test(word) && !plainFacilityWords.has(word.toLowerCase()));
}

function isOfCare(prose: string, span: Span): boolean {
  const { before, after } = around(prose, span, 160);
  const name = prose.slice(span.start, span.end);
  if (noPlace.test(after) || noPlace.test(name.replace(leadWord, ''))) return false;
  const clause = `${before.split(/(?<=[.;])\s+(?=\p{Lu})/u).at(-1) ?? ''} ${after.split(/\.\s/)[0] ?? ''}`;
  const isOfficial =
    /\b(?:ethic|committee|review board|IRB|approv|study (?:from|at|of)|reported|published|series|authors?|registry|fund|grant|protocol)/i.test(
      clause,
    );
  return careWords.test(clause) && !isOfficial;
}
