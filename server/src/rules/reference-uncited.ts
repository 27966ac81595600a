import { citations } from '../report/citations.ts';
import { numberFaults } from '../report/list-numbers.ts';
import { isYetToWrite } from '../report/placeholders.ts';
import { type ListedReference, references } from '../report/references.ts';
import { withoutEntries } from '../report/renumber.ts';
import type { Report } from '../report/report.ts';
import { isWithin } from '../report/section.ts';
import { defineRule, type RuleProblem } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';
import { entryNameWithin } from './entry-name.ts';

const list = '\n## References\n\n1. Moss T. Barley itch. J Farm Med. 2011;4:12-5.\n';

export default defineRule({
  id: 'reference/uncited',
  title: 'Reference that no citation leads to',
  why: 'A reference list holds the works that the text cites. An entry without a citation was left over from an earlier version, or its citation was lost; the reader cannot tell what it supports.',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['icmje:references'],
  options: {},
  examples: [
    {
      bare: true,
      flagged: `# A case of barley itch\n\n## Discussion\n\nIt heals [1].\n${list}2. ⟦Fenn O. Straw and skin. J Farm Med. 2012;5:1-3.⟧\n`,
    },
    {
      bare: true,
      flagged: `# A case of barley itch\n\n## Discussion\n\nIt heals.\n${list.replace('## References', '⟦## References⟧')}`,
    },
    { bare: true, clean: `# A case of barley itch\n\n## Discussion\n\nIt heals [1].\n${list}` },
    { bare: true, clean: `# A case of barley itch\n\n## Discussion\n\nIt heals [@moss2011].\n${list}` },
    { bare: true, clean: `# A case of barley itch\n\n## Discussion\n\n[Compare the case with others]\n${list}` },
  ],
  *check(report) {
    // What is yet to be written will cite them.
    if (isYetToWrite(report, 'introduction', 'discussion')) return;
    const all = references(report);
    const cited = citations(report);
    if (all.length === 0 || cited.some(({ style, unresolved }) => isNamed(style) && unresolved.length > 0)) return;
    if (cited.length === 0) yield wholeList(report, all);
    else {
      const met = new Set(cited.flatMap((citation) => citation.references));
      const byName = cited.some(({ style }) => style === 'author-date');
      // From a repeated number on it is not known which entry a citation means; `reference/numbering` tells that.
      const firstRepeat = numberFaults(report).find(({ kind }) => kind !== 'gap')?.entry.index ?? all.length;
      const uncited = all.filter(
        (entry) => entry.index < firstRepeat && !met.has(entry) && !(byName && entry.reference.authors.length === 0),
      );
      for (const entry of uncited) {
        yield {
          span: entry.span,
          message: `No citation in the text leads to ${entryNameWithin(entry)}; expected one, or the entry to go`,
          fixes: removals(report, entry, uncited),
        };
      }
    }
  },
});

function isNamed(style: string): boolean {
  return style === 'pandoc-key' || style === 'author-date';
}

/** So many entries have a fix each: it names every number that moves, which in a long list would cost their square. */
const mostMended = 20;

/** The entry goes, or all uncited ones at once, which the first of them offers; the numbers behind close up. */
function removals(report: Report, entry: ListedReference, uncited: readonly ListedReference[]): Fix[] {
  const alone = uncited.length <= mostMended ? removal(report, [entry], 'Remove the entry') : [];
  const isFirst = entry === uncited[0] && uncited.length > 1;
  return [...alone, ...(isFirst ? removal(report, uncited, `Remove all ${uncited.length} uncited entries`) : [])];
}

function removal(report: Report, entries: readonly ListedReference[], title: string): Fix[] {
  const { edits } = withoutEntries(report, entries);
  return edits ? [{ title, safety: 'suggestion', edits }] : [];
}

function wholeList(report: Report, all: readonly ListedReference[]): RuleProblem {
  const [first] = all;
  const section =
    first && report.sections.findLast(({ role, span }) => role === 'references' && span.start <= first.span.start);
  const span =
    section && isWithin(report.sectionAt(first.span.start), 'references') ? section.headingSpan : first?.span;
  const isOne = all.length === 1;
  const works = isOne ? 'the one reference of this list' : `any of the ${all.length} references of this list`;
  return {
    span: span ?? { start: 0, end: 0 },
    message: `No citation was found that leads to ${works}; expected ${isOne ? 'it' : 'each'} to be cited where it supports the text`,
  };
}
