import type { ReferenceStyleData, ReferenceStyleName } from '../data/reference-style.ts';
import { referenceStyleNamed, referenceStyles } from '../data/reference-styles.ts';
import { agreementWith, listStyleOf } from '../report/list-style.ts';
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
    {
      bare: true,
      profile: 'bmj-case-reports',
      flagged: `${list}⟦## References⟧\n\n${nlm.replace(/Fenn OA/g, 'Fenn OA, Reed BB, Hay CD').replace(/12-5/g, '121–125')}`,
    },
    { bare: true, clean: `${list}## References\n\n${apa}` },
  ],
  *check(report, { profile }) {
    const asked = profile.references?.style;
    const wanted = asked && referenceStyleNamed(asked.value);
    if (!asked || !wanted || references(report).length < least) return;
    const { style } = listStyleOf(report);
    if (style === undefined || style === wanted.name) return;
    const isNear = familyOf(style) === familyOf(wanted.name);
    const differing = isNear ? differences(report, wanted) : [];
    if (isNear && differing.length < fewestTold) return;
    const says = isNear
      ? `Most entries differ from the style of \`${profile.name}\` in ${differing.slice(0, mostTold).join(', ')}; expected \`${asked.value}\``
      : `The list is in the style \`${referenceStyles[style].title}\`; \`${profile.name}\` wants \`${asked.value}\``;
    const problem = weigh(asked, says);
    yield {
      span: placeOfAbsence(report, ['references']),
      fixes: reformatted(report, wanted),
      ...problem,
      ...(isNear && { severity: 'info' as const }),
    };
  },
});

/** The whole list in the style, where every entry was understood and holds all that the style prints. */
function reformatted(report: Report, style: ReferenceStyleData): Fix[] {
  const written = reformatEntries(report, references(report), style);
  if (written.edits.length === 0 || written.lacking.length > 0 || written.refused.length > 0) return [];
  return [{ title: reformatTitle(style, written), safety: 'suggestion', edits: written.edits }];
}

/** Traits in words, the weightiest first. */
const words: Readonly<Record<string, string>> = {
  name: 'the form of names',
  etAl: 'the number of authors before "et al."',
  between: 'what stands between authors',
  journal: 'journals in full or abbreviated',
  pages: 'page ranges',
  'after authors': 'the marks behind authors',
  'after title': 'the marks behind titles',
  'after container': 'the marks behind journals',
  'after year': 'the marks behind years',
  'after volume': 'what stands behind volumes',
};

/** One difference is a habit of the authors that editors mend in passing. */
const fewestTold = 2;

/** So many differences are named; a list that differs in more is better written anew as a whole. */
const mostTold = 3;

/** What most entries of the list set otherwise than the style, in words. */
function differences(report: Report, style: ReferenceStyleData): readonly string[] {
  const agreement = agreementWith(report, style);
  return Object.entries(words).flatMap(([trait, says]) => ((agreement[trait] ?? 1) < 1 / 3 ? [says] : []));
}

/** Fewer entries do not show a style. */
const least = 3;

/** Styles that write authors or the year otherwise than those that descend from Vancouver. */
const ownFamily: ReadonlySet<ReferenceStyleName> = new Set(['apa', 'harvard', 'elsevier-with-titles', 'mdpi']);

/** Those of one family differ in marks, names and numbers, which are told by name and quietly. */
function familyOf(style: ReferenceStyleName): string {
  return ownFamily.has(style) ? style : 'vancouver';
}
