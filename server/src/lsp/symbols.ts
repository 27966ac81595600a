import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { roleTitles } from '../data/roles.ts';
import { exhibits } from '../report/exhibits.ts';
import { references } from '../report/references.ts';
import type { Report } from '../report/report.ts';
import type { Section } from '../report/section.ts';
import { contains, type Span } from '../text/span.ts';
import type { Analysis } from './analysis.ts';
import type { ClientFeatures } from './capabilities.ts';
import { toRange } from './documents.ts';
import { shortName } from './inlay-hints.ts';

/** The sections of a report with their roles, its figures, tables and references, as a tree where the client shows one. */
export function toSymbols(analysis: Analysis, features: ClientFeatures): DocumentSymbol[] | SymbolInformation[] {
  if (!analysis.verdict.isCaseReport) return [];
  return features.nestedSymbols ? nested(analysis, features) : flat(analysis, features);
}

/** Something that the outline shows. */
export interface Outlined {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  /** All of it, and the words that stand for it. */
  readonly span: Span;
  readonly selection: Span;
  readonly section: Section | undefined;
  readonly parent: Section | undefined;
}

function nested({ report }: Analysis, { encoding }: ClientFeatures): DocumentSymbol[] {
  const made = new Map<Section, DocumentSymbol & { children: DocumentSymbol[] }>();
  const roots: DocumentSymbol[] = [];
  for (const { name, detail, kind, span, selection, section, parent } of outlined(report)) {
    const symbol = {
      name,
      detail,
      kind,
      range: toRange(report.lines, span, encoding),
      selectionRange: toRange(report.lines, selection, encoding),
      children: [],
    };
    if (section) made.set(section, symbol);
    ((parent && made.get(parent))?.children ?? roots).push(symbol);
  }
  return roots;
}

function flat({ report, document }: Analysis, { encoding }: ClientFeatures): SymbolInformation[] {
  return outlined(report).map(({ name, kind, span, section, parent }) => ({
    name,
    kind,
    location: { uri: document.uri, range: toRange(report.lines, section?.span ?? span, encoding) },
    ...(parent && { containerName: nameOf(parent) }),
  }));
}

/** All of it in source order, what holds something before what it holds. */
function outlined(report: Report): readonly Outlined[] {
  const all = [...outlinedSections(report), ...outlinedExhibits(report), ...outlinedReferences(report)];
  return all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** The sections alone. */
export function outlinedSections({ sections }: Report): readonly Outlined[] {
  return sections.map((section) => ({
    name: nameOf(section),
    detail: section.role === 'other' ? '' : roleTitles[section.role],
    kind: section.role === 'title' ? SymbolKind.File : SymbolKind.String,
    span: { start: section.headingSpan.start, end: Math.max(section.span.end, section.headingSpan.end) },
    selection: section.headingSpan,
    section,
    parent: section.parent,
  }));
}

/** Those with a number; one whose caption is a heading is a section already. */
function outlinedExhibits(report: Report): readonly Outlined[] {
  const isHeading = ({ start }: Span): boolean =>
    report.sections.some(({ headingSpan }) => headingSpan.start <= start && start < headingSpan.end);
  return exhibits(report)
    .filter(({ number, span }) => number !== '' && !isHeading(span))
    .map(({ label, caption, kind, span, labelSpan }) => ({
      name: oneLine(label),
      detail: oneLine(caption),
      kind: kind === 'figure' ? SymbolKind.Object : SymbolKind.Array,
      span,
      selection: contains(span, labelSpan) ? labelSpan : span,
      section: undefined,
      parent: report.sectionAt(span.start),
    }));
}

function outlinedReferences(report: Report): readonly Outlined[] {
  return references(report).map((entry) => ({
    name: entry.number === null ? shortName(entry) : `${entry.number}. ${shortName(entry)}`,
    detail: oneLine(entry.reference.title ?? ''),
    kind: SymbolKind.Constant,
    span: entry.span,
    selection: entry.span,
    section: undefined,
    parent: report.sectionAt(entry.span.start),
  }));
}

function nameOf({ heading, role }: Section): string {
  return oneLine(heading) || roleTitles[role];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
