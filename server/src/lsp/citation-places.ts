import { type DocumentHighlight, DocumentHighlightKind, type Location } from 'vscode-languageserver';
import { type CitationUse, citationUses, entryAt, usesAt } from '../report/citation-uses.ts';
import type { Report } from '../report/report.ts';
import { createLines, type Encoding } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Analysis } from './analysis.ts';
import { toRange } from './documents.ts';

/** The entries that the citation at an offset leads to, in the report or in a bibliography file. */
export function toDefinitions({ report, document }: Analysis, offset: number, encoding: Encoding): Location[] {
  return usesAt(report, offset).flatMap(({ entry, keyed }) => {
    if (entry) return [{ uri: document.uri, range: toRange(report.lines, entry.span, encoding) }];
    if (!keyed) return [];
    if (keyed.file === undefined) return [{ uri: document.uri, range: toRange(report.lines, keyed.keySpan, encoding) }];
    const file = report.bibliographies.find((one) => one.file === keyed.file);
    return file ? [{ uri: file.file, range: toRange(createLines(file.text), keyed.keySpan, encoding) }] : [];
  });
}

/** All places that cite what the place at an offset cites or is; with `declared` the entries too. */
export function toReferences(analysis: Analysis, offset: number, declared: boolean, encoding: Encoding): Location[] {
  const { report, document } = analysis;
  const places = samePlaces(report, offset);
  if (places.length === 0) return [];
  const entries = declared ? declarations(analysis, offset, encoding) : [];
  return [...entries, ...places.map((span) => ({ uri: document.uri, range: toRange(report.lines, span, encoding) }))];
}

/** The same places in the report itself, as an editor marks them. */
export function toHighlights({ report }: Analysis, offset: number, encoding: Encoding): DocumentHighlight[] {
  const entries = entriesAt(report, offset).map((entry) => entry.span);
  const read = samePlaces(report, offset).map((span) => highlight(span, DocumentHighlightKind.Read));
  // The text of an entry is marked only when one looks at a citation: over the entry itself it would cover what is written.
  const isOnEntry = usesAt(report, offset).length === 0;
  return [...(isOnEntry ? [] : entries.map((span) => highlight(span, DocumentHighlightKind.Write))), ...read];

  function highlight(span: Span, kind: DocumentHighlightKind): DocumentHighlight {
    return { range: toRange(report.lines, span, encoding), kind };
  }
}

function declarations(analysis: Analysis, offset: number, encoding: Encoding): Location[] {
  const { report, document } = analysis;
  const cited = toDefinitions(analysis, offset, encoding);
  if (cited.length > 0) return cited;
  return entriesAt(report, offset).map(({ span }) => ({
    uri: document.uri,
    range: toRange(report.lines, span, encoding),
  }));
}

function entriesAt(report: Report, offset: number): readonly NonNullable<CitationUse['entry']>[] {
  const cited = usesAt(report, offset).flatMap(({ entry }) => entry ?? []);
  const entry = cited.length > 0 ? undefined : entryAt(report, offset);
  return entry ? [entry] : cited;
}

/** Where the works at an offset are cited. */
function samePlaces(report: Report, offset: number): readonly Span[] {
  const entries = new Set(entriesAt(report, offset));
  const keys = new Set(usesAt(report, offset).flatMap(({ keyed }) => keyed?.key ?? []));
  const isSame = ({ entry, keyed }: CitationUse): boolean =>
    (entry !== undefined && entries.has(entry)) || (keyed !== undefined && keys.has(keyed.key));
  const places = citationUses(report).filter(isSame);
  return [...new Map(places.map(({ span }) => [span.start, span])).values()];
}
