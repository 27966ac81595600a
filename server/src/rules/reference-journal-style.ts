import type { ReferenceStyleData, ReferenceStyleName } from '../data/reference-style.ts';
import { referenceStyleNamed, referenceStyles } from '../data/reference-styles.ts';
import { listStyleOf } from '../report/list-style.ts';
import { references } from '../report/references.ts';
import { reformatEntries, reformatTitle } from '../report/reformat.ts';
import type { Report } from '../report/report.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';
import { weigh } from './limit.ts';
import { placeOfAbsence } from './place-of-absence.ts';

const list = '# A case of barley itch\n\n';
const years = [2011, 2012, 2013];
const apa = years
  .map(
    (year) =>
      `- Moss, T. A., & Fenn, O. A. (${year}). Barley itch. *Journal of Farm Medicine*, *4*(1), 12–15. https://doi.org/10.1000/itch.${year}\n`,
  )
  .join('');
const nlm = years
  .map(
    (year, i) => `${i + 1}. Moss TA, Fenn OA. Barley itch. J Farm Med. ${year};4(1):12-5. doi: 10.1000/itch.${year}.\n`,
  )
  .join('');

export default defineRule({
  id: 'reference/journal-style',
  title: 'Reference list in another style than the journal prints',
  why: 'A list in the style of the journal needs no work before it is printed; some journals send back a report whose list is in another.',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['icmje:references'],
  options: {},
  examples: [
    { bare: true, profile: 'bmj-case-reports', flagged: `${list}⟦## References⟧\n\n${apa}` },
    { bare: true, profile: 'bmj-case-reports', clean: `${list}## References\n\n${nlm}` },
    { bare: true, clean: `${list}## References\n\n${apa}` },
  ],
  *check(report, { profile }) {
    const asked = profile.references?.style;
    const wanted = asked && referenceStyleNamed(asked.value);
    if (!asked || !wanted || references(report).length < least) return;
    const { style } = listStyleOf(report);
    if (style === undefined || familyOf(style) === familyOf(wanted.name)) return;
    yield {
      span: placeOfAbsence(report, ['references']),
      fixes: reformatted(report, wanted),
      ...weigh(
        asked,
        `The list is in the style \`${referenceStyles[style].title}\`; \`${profile.name}\` wants \`${asked.value}\``,
      ),
    };
  },
});

/** The whole list in the style, where every entry was understood and holds all that the style prints. */
function reformatted(report: Report, style: ReferenceStyleData): Fix[] {
  const written = reformatEntries(report, references(report), style);
  if (written.edits.length === 0 || written.lacking.length > 0 || written.refused.length > 0) return [];
  return [{ title: reformatTitle(style, written), safety: 'suggestion', edits: written.edits }];
}

/** Fewer entries do not show a style. */
const least = 3;

/** Styles that write authors or the year otherwise than those that descend from Vancouver. */
const ownFamily: ReadonlySet<ReferenceStyleName> = new Set(['apa', 'harvard', 'elsevier-with-titles', 'mdpi']);

/** Styles that differ in marks only are told apart by the rules for those, against the rest of the list. */
function familyOf(style: ReferenceStyleName): string {
  return ownFamily.has(style) ? style : 'vancouver';
}
