import { otherAges, personNouns, personTitles } from '../data/identifier-words.ts';
import { knownAbbreviations } from '../data/known-abbreviations.ts';
import { allMatches } from '../text/all-matches.ts';
import { type Identifier, spanOf } from './identifier.ts';

const dotted = '\\p{Lu}\\. ?\\p{Lu}\\.(?: ?\\p{Lu}\\.)?';
const doing =
  '(?:is|was|had|has|presented|complained|underwent|reported|developed|received|came|suffered|lives|died|recovered|began|started|noticed)';
const age =
  '(?:an? |aged? |is an? |was an? )?(?:\\d{1,3}\\b|\\p{L}{3,9}(?:-\\p{L}{3,5})?[ -](?:year|month|week|day)s?[ -]old)';

/** Behind a word for a person, or before an age, two letters are initials whatever else they may stand for. The first group. */
const sureForms: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\d])${personTitles}\\.? (\\p{Lu}\\.?(?: ?\\p{Lu}\\.?){0,2})(?![\\p{L}\\d])`, 'dgu'),
  new RegExp(`\\b${personNouns}s?,? \\(?(${dotted})(?![\\p{L}\\d])`, 'dgu'),
  /\binitials?(?: (?:are|were|is|was|of))?:? "?(\p{Lu}\.? ?\p{Lu}\.?(?: ?\p{Lu}\.?)?)(?![\p{L}\d])/dgu,
  new RegExp(`(?<![\\p{L}\\d.] |[\\p{L}\\d.-])(${dotted}),? \\(?(?=${age})`, 'dgu'),
  new RegExp(`(?<![\\p{L}\\d.-])(\\p{Lu}\\. ?\\p{Lu}\\.?),? \\(?(?=${otherAges})`, 'dgu'),
];
/** Letters that may be an abbreviation. */
const unsureForms: readonly RegExp[] = [
  new RegExp(`(?<=^|[.!?] |\\n|\\()(\\p{Lu}{2,3})(?:, | \\(|, aged | is )(?=${age})`, 'dgu'),
  new RegExp(`(?<=^|[.!?] |\\n|\\()(\\p{Lu}{2,3}), (?=${otherAges})`, 'dgu'),
  new RegExp(`(?<=^|[.!?] |\\n)(${dotted}),? (?=${doing}\\b)`, 'dgu'),
];
/** Dotted letters that are nobody's. */
const common =
  /^(?:U\.S|U\.K|E\.U|U\.N|I\.V|I\.M|S\.C|P\.O|B\.C|A\.D|P\.M|A\.M|D\.C|M\.D|O\.D|O\.S|O\.U|P\.R|C\.T|M\.R|E\.R|I\.D|B\.P|I\.Q)\.?(?:A\.)?$/;
/** One letter alone counts patients, and "Mr. X" hides a name already. */
const hidden = /^(?:X\.?[XY]?\.?|[YZABC]\.?|U\.S\.(?:A\.)?|U\.K\.)$/;

/** Initials of a patient. */
export function initialsIn(prose: string): readonly Identifier[] {
  const sure = sureForms.flatMap((form) => find(prose, form, (written) => hidden.test(written)));
  const unsure = unsureForms.flatMap((form) =>
    find(prose, form, (written) => common.test(written) || knownAbbreviations.has(written.replace(/\./g, ''))),
  );
  return [...sure, ...unsure];
}

function find(prose: string, form: RegExp, isOther: (written: string) => boolean): Identifier[] {
  return allMatches(prose, form).flatMap((match): Identifier[] => {
    const written = (match[1] ?? '').replace(/ /g, '');
    return isOther(written) ? [] : [{ kind: 'initials', span: spanOf(match, 1), weight: 'direct' }];
  });
}
