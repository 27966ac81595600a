import { citations, type ReportCitation } from '../report/citations.ts';
import { references } from '../report/references.ts';
import type { Report } from '../report/report.ts';
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
    { bare: true, clean: `# A case of barley itch\n\n## Discussion\n\nIt heals [1].\n${list}` },
    { bare: true, clean: `# A case of barley itch\n\n## Discussion\n\nIt heals [@moss2011], as @fig-skin shows.\n` },
  ],
  *check(report) {
    const all = references(report);
    const last = Math.max(0, ...all.map(({ number, index }) => number ?? index + 1));
    const keys = keysOf(report);
    for (const citation of citations(report)) {
      const lost = lostTargets(citation, last, keys);
      if (lost.length > 0) yield { span: citation.span, message: messageOf(citation, lost, last) };
    }
  },
});

/** The keys that the file itself defines: in the list, or under `references` in the front matter. */
function keysOf(report: Report): ReadonlySet<string> {
  const data = report.frontMatter?.data.references;
  const ids = Array.isArray(data) ? data.map((entry: unknown) => idOf(entry)) : [];
  const listed = references(report).map(({ reference }) => reference.key);
  return new Set([...ids, ...listed].flatMap((key) => (key ? [key.toLowerCase()] : [])));
}

function idOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return undefined;
  return typeof entry.id === 'string' ? entry.id : undefined;
}

function lostTargets(
  { style, unresolved }: ReportCitation,
  last: number,
  keys: ReadonlySet<string>,
): readonly string[] {
  switch (style) {
    case 'numeric-bracket':
    case 'numeric-paren':
    case 'superscript':
      return last > 0 ? unresolved : [];
    case 'footnote':
      return unresolved;
    case 'pandoc-key':
      return keys.size > 0 ? unresolved.filter((key) => !keys.has(key.toLowerCase())) : [];
    case 'author-date':
      return []; // The same work may be written by another year, another spelling or a group's name.
  }
}

function messageOf({ style, text }: ReportCitation, lost: readonly string[], last: number): string {
  const mark = text.length <= 30 ? `\`${text}\`` : 'This citation';
  if (style === 'footnote') return `${mark} has no footnote; expected a line \`[^${lost[0]}]: ...\``;
  if (style === 'pandoc-key') return `${mark}: no entry has the key \`${lost[0]}\`; expected one in the reference list`;
  const numbers = lost.length === 1 ? `number ${lost[0]}` : `numbers ${lost.slice(0, 5).join(', ')}`;
  return `${mark} leads to no reference: the list has no ${numbers}; expected a number from 1 to ${last}`;
}
