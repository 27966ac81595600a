import { CompletionItemKind } from 'vscode-languageserver';
import { roleTitle } from '../data/role-titles.ts';
import { abstractLabels, headsPart } from '../report/abstract-labels.ts';
import { hasSection } from '../report/has-section.ts';
import { newAbstractLabels, newAbstractPart, newKeywords } from '../report/new-report-abstract.ts';
import type { Report } from '../report/report.ts';
import { withParents } from '../report/section.ts';
import { blanksToStops } from '../text/snippet.ts';
import type { Analysis } from './analysis.ts';
import { type ItemAt, lineBefore, lineBehind, sortTextOf } from './completion-item.ts';
import { wishesOf } from './section-completion.ts';

/** At the beginning of a paragraph of the abstract, the labels that the journal wants and that are missing. */
export function labelItems(analysis: Analysis, offset: number): readonly ItemAt[] {
  const { report } = analysis;
  const typed = /^(?:\*{1,2}[^*\r\n]{0,60}|)$/.exec(lineBefore(report, offset))?.[0];
  if (typed === undefined || !beginsParagraph(report, offset)) return [];
  const closing = /^\*{0,2}[ \t]{0,9}$/.exec(lineBehind(report, offset))?.[0];
  const start = offset - typed.length;
  // The end of the text lies in no section.
  const abstract = [...withParents(report.sectionAt(Math.max(start - 1, 0)))].find(({ role }) => role === 'abstract');
  if (!abstract || closing === undefined) return [];
  const standing = abstractLabels(report, abstract).filter(({ span }) => span.end <= start || offset < span.start);
  const wishes = wishesOf(analysis);
  const parts = newAbstractLabels(wishes)
    .filter((label) => !standing.some(({ words }) => headsPart(words, label)))
    .map((label) => newAbstractPart(label, wishes));
  const heading = roleTitle('keywords', wishes.language);
  const keywords = { role: 'keywords', heading, asked: undefined, isStatementOfMany: false } as const;
  const texts = hasSection(report, 'keywords') ? parts : [...parts, newKeywords(keywords, wishes)];
  return texts.map((text, rank) => ({
    label: /^\*\*(.{1,80}?)\s?:?\*\*/u.exec(text)?.[1] ?? text,
    kind: CompletionItemKind.Struct,
    filterText: text,
    sortText: sortTextOf(rank),
    span: { start, end: offset + closing.length },
    newText: text,
    snippet: blanksToStops(text),
  }));
}

/** Does nothing, or a heading, stand on the line before? */
function beginsParagraph({ text, lines }: Report, offset: number): boolean {
  const { line } = lines.positionAt(offset);
  if (line === 0) return false;
  const { start, end } = lines.lineSpan(line - 1);
  return /^[ \t]*(?:#{1,6}[ \t].*)?$/.test(text.slice(start, end));
}
