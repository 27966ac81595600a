import type { Reference, ReferenceField } from '../facts/references.ts';
import { type Span, textOf } from '../text/span.ts';
import type { ListedReference } from './references.ts';
import type { Report } from './report.ts';

/** A field of an entry as its author wrote it. */
export interface WrittenField {
  readonly text: string;
  /** In the report. */
  readonly span: Span;
}

/** A field of an entry with its markup, dashes and line breaks; undefined where the entry has none. */
export function fieldOf(report: Report, entry: ListedReference, name: ReferenceField): WrittenField | undefined {
  const within = entry.reference.fields[name];
  if (!within) return undefined;
  const span = entry.at(within);
  return { span, text: textOf(report.text, span) };
}

/** What an entry has at a span of its fields, as written; of the entry alone, wherever it stands. */
export function writtenIn({ text, span }: Reference, { start, end }: Span): string {
  return text.slice(start - span.start, end - span.start);
}
