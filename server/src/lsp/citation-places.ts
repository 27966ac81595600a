import { type DocumentHighlight, DocumentHighlightKind, type Location } from 'vscode-languageserver';
import type { KeyedWork } from '../report/bibliography.ts';
import { type CitationUse, citationUses, entryAt, usesAt } from '../report/citation-uses.ts';
import type { ListedReference } from '../report/references.ts';
import type { Report } from '../report/report.ts';
import { createLines, type Encoding } from '../text/lines.ts';
import { contains, type Span } from '../text/span.ts';
import type { Analysis } from './analysis.ts';
import { toRange } from './documents.ts';
import { labelAt } from './entry-label.ts';
import { nameAt } from './named-place.ts';

/**
 * The entries that the citation at an offset leads to, in the report or in a bibliography file. The label of an entry
 * leads to itself, so that an editor shows its citations instead.
 */
export function toDefinitions(analysis: Analysis, offset: number, encoding: Encoding): Location[] {
  const { works, place } = subjectAt(analysis.report, offset);
  if (place === 'entry') return [];
  return works.flatMap((work) => definitionOf(analysis, work, place, encoding));
}

/** All places that cite what the place at an offset cites or is; with `declared` the entries too. */
export function toReferences(analysis: Analysis, offset: number, declared: boolean, encoding: Encoding): Location[] {
  const { report, document } = analysis;
  const subject = subjectAt(report, offset);
  const places = samePlaces(report, subject);
  if (places.length === 0) return [];
  const entries = declared ? subject.works.flatMap((work) => definitionOf(analysis, work, 'entry', encoding)) : [];
  return [...entries, ...places.map((span) => ({ uri: document.uri, range: toRange(report.lines, span, encoding) }))];
}

/** The same places in the report itself, as an editor marks them. */
export function toHighlights({ report }: Analysis, offset: number, encoding: Encoding): DocumentHighlight[] {
  const subject = subjectAt(report, offset);
  const read = samePlaces(report, subject).map((span) => highlight(span, DocumentHighlightKind.Read));
  return [...written(subject).map((span) => highlight(span, DocumentHighlightKind.Write)), ...read];

  function highlight(span: Span, kind: DocumentHighlightKind): DocumentHighlight {
    return { range: toRange(report.lines, span, encoding), kind };
  }
}

/** The text of an entry is marked only when one looks at a citation: over the entry itself it would cover what is written. */
function written({ works, place }: Subject): readonly Span[] {
  if (place === 'entry') return [];
  return typeof place === 'object' ? [place] : works.flatMap(({ entry }) => entry?.span ?? []);
}

/** A work of the list, or of the front matter or a bibliography file. */
interface CitedWork {
  readonly entry: ListedReference | undefined;
  readonly keyed: KeyedWork | undefined;
}

/** What the place at an offset is about: where it is cited, in its entry, or at the label that defines it, which is told. */
interface Subject {
  readonly works: readonly CitedWork[];
  readonly place: 'citation' | 'entry' | Span;
}

function subjectAt(report: Report, offset: number): Subject {
  const uses = usesAt(report, offset);
  if (uses.length > 0) return { works: uses, place: 'citation' };
  const label = labelAt(report, offset);
  if (label) return { works: [{ entry: label.entry, keyed: undefined }], place: label.span };
  const entry = entryAt(report, offset);
  if (entry) return { works: [{ entry, keyed: undefined }], place: 'entry' };
  const name = nameAt(report, offset);
  if ('refused' in name) return { works: [], place: 'entry' };
  const isDefinition = name.keyed?.file === undefined && contains(name.keyed?.keySpan ?? nowhere, name.span);
  return { works: [name], place: isDefinition ? name.span : 'citation' };
}

const nowhere: Span = { start: 0, end: 0 };

function definitionOf(
  { report, document }: Analysis,
  { entry, keyed }: CitedWork,
  place: Subject['place'],
  encoding: Encoding,
): Location[] {
  if (typeof place === 'object') return [{ uri: document.uri, range: toRange(report.lines, place, encoding) }];
  if (entry) return [{ uri: document.uri, range: toRange(report.lines, entry.span, encoding) }];
  if (!keyed) return [];
  if (keyed.file === undefined) return [{ uri: document.uri, range: toRange(report.lines, keyed.keySpan, encoding) }];
  const file = report.bibliographies.find((one) => one.file === keyed.file);
  return file ? [{ uri: file.file, range: toRange(createLines(file.text), keyed.keySpan, encoding) }] : [];
}

/** Where the works of a subject are cited. */
function samePlaces(report: Report, { works }: Subject): readonly Span[] {
  const entries = new Set(works.flatMap(({ entry }) => entry ?? []));
  const keys = new Set(works.flatMap(({ keyed }) => keyed?.key ?? []));
  const isSame = ({ entry, keyed }: CitationUse): boolean =>
    (entry !== undefined && entries.has(entry)) || (keyed !== undefined && keys.has(keyed.key));
  const places = citationUses(report).filter(isSame);
  return [...new Map(places.map(({ span }) => [span.start, span])).values()];
}
