import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { roleTitles } from '../data/roles.ts';
import type { Section } from '../report/section.ts';
import type { Analysis } from './analysis.ts';
import type { ClientFeatures } from './capabilities.ts';
import { toRange } from './documents.ts';

/** The sections of a report with their roles, as a tree where the client shows one. */
export function toSymbols(analysis: Analysis, features: ClientFeatures): DocumentSymbol[] | SymbolInformation[] {
  if (!analysis.verdict.isCaseReport) return [];
  return features.nestedSymbols ? nested(analysis, features) : flat(analysis, features);
}

function nested({ report }: Analysis, { encoding }: ClientFeatures): DocumentSymbol[] {
  const made = new Map<Section, DocumentSymbol & { children: DocumentSymbol[] }>();
  const roots: DocumentSymbol[] = [];
  for (const section of report.sections) {
    const whole = { start: section.headingSpan.start, end: Math.max(section.span.end, section.headingSpan.end) };
    const symbol = {
      name: nameOf(section),
      detail: section.role === 'other' ? '' : roleTitles[section.role],
      kind: kindOf(section),
      range: toRange(report.lines, whole, encoding),
      selectionRange: toRange(report.lines, section.headingSpan, encoding),
      children: [],
    };
    made.set(section, symbol);
    const parent = section.parent && made.get(section.parent);
    (parent?.children ?? roots).push(symbol);
  }
  return roots;
}

function flat({ report, document }: Analysis, { encoding }: ClientFeatures): SymbolInformation[] {
  return report.sections.map((section) => ({
    name: nameOf(section),
    kind: kindOf(section),
    location: { uri: document.uri, range: toRange(report.lines, section.span, encoding) },
    ...(section.parent && { containerName: nameOf(section.parent) }),
  }));
}

function nameOf({ heading, role }: Section): string {
  return heading.replace(/\s+/g, ' ').trim() || roleTitles[role];
}

function kindOf({ role }: Section): SymbolKind {
  return role === 'title' ? SymbolKind.File : SymbolKind.String;
}
