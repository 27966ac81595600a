import { type CitationKeys, citationKeys } from '../report/citation-keys.ts';
import { citations, type ReportCitation } from '../report/citations.ts';
import { isCrossReference } from '../report/cross-references.ts';
import { references } from '../report/references.ts';
import type { Report } from '../report/report.ts';
import { isWithin } from '../report/section.ts';
import { defineRule } from '../rule/define-rule.ts';

const list = '\n## References\n\n1. Moss T. Barley itch. J Farm Med. 2011;4:12-5.\n';

export default defineRule({
  id: 'citation/undefined',
  title: 'Citation that leads to no reference',
  why: 'A number past the end of the list, a footnote without text or an unknown key leads nowhere: the reader cannot find the source, and a converter prints a question mark or nothing.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:references'],
  options: {},
  examples: [
    { bare: true, flagged: `# A case of barley itch\n\n## Discussion\n\nIt heals [1] and returns ⟦[2]⟧.\n${list}` },
    { bare: true, flagged: `# A case of barley itch\n\n## Discussion\n\nIt heals.⟦[^moss]⟧\n` },
    {
      bare: true,
      flagged: `---\nreferences:\n  - id: moss2011\n---\n# A case of barley itch\n\n## Discussion\n\nIt heals [@moss2011], rarely ⟦[@hay2012]⟧.\n`,
    },
    { bare: true, clean: `# A case of barley itch\n\n## Discussion\n\nIt heals [1].\n${list}` },
    { bare: true, clean: `# A case of barley itch\n\n## Discussion\n\nIt heals [@moss2011], as @fig-skin shows.\n` },
  ],
  *check(report) {
    const all = references(report);
    const last = isOfTags(report) ? 0 : Math.max(0, ...all.map(({ number, index }) => number ?? index + 1));
    const keys = citationKeys(report);
    for (const citation of citations(report)) {
      const lost = lostTargets(citation, last, keys);
      if (lost.length > 0) yield { span: citation.span, message: messageOf(citation, lost, last, keys) };
    }
  },
});

/** Is the list written in tags, whose entries are not counted? */
function isOfTags(report: Report): boolean {
  return report.blocks.some(
    ({ block, start }) =>
      block.kind === 'html' && /<li\b/i.test(block.source) && isWithin(report.sectionAt(start), 'references'),
  );
}

function lostTargets(
  { style, unresolved }: ReportCitation,
  last: number,
  keys: CitationKeys | undefined,
): readonly string[] {
  switch (style) {
    case 'numeric-bracket':
    case 'numeric-paren':
    case 'superscript':
      return last > 0 ? unresolved : [];
    case 'footnote':
      return unresolved;
    case 'pandoc-key':
      return keys ? unresolved.filter((key) => !isCrossReference(key) && !keys.has(key)) : [];
    case 'author-date':
      return []; // The same work may be written by another year, another spelling or a group's name.
  }
}

function messageOf(
  { style, text }: ReportCitation,
  lost: readonly string[],
  last: number,
  keys: CitationKeys | undefined,
): string {
  const mark = text.length <= 30 ? `\`${text}\`` : 'This citation';
  if (style === 'footnote') return `${mark} has no footnote; expected a line \`[^${lost[0]}]: ...\``;
  if (style === 'pandoc-key') {
    const near = keys?.near(lost[0] ?? '');
    const expected = near === undefined ? 'one in the reference list or the bibliography' : `\`${near}\``;
    return `${mark}: no entry has the key \`${lost[0]}\`; expected ${expected}`;
  }
  const numbers = lost.length === 1 ? `number ${lost[0]}` : `numbers ${lost.slice(0, 5).join(', ')}`;
  return `${mark} leads to no reference: the list has no ${numbers}; expected a number from 1 to ${last}`;
}
