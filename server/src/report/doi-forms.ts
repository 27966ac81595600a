import type { Span } from '../text/span.ts';
import { fieldOf } from './reference-field.ts';
import type { ListedReference } from './references.ts';
import type { Report } from './report.ts';

/** How a DOI is introduced. */
export type DoiForm =
  | 'a bare DOI'
  | '`doi:` before the DOI'
  | '`https://doi.org/` before the DOI'
  | 'an old address (`dx.doi.org` or `http:`) before the DOI'
  | 'both `doi:` and an address before the DOI';

/** A DOI of an entry with what stands before it. */
export interface WrittenDoi {
  readonly form: DoiForm;
  /** The label or the address, with the blanks behind it; empty for a bare DOI. */
  readonly lead: string;
  readonly leadSpan: Span;
  /** With its lead. */
  readonly span: Span;
  /** Does it stand in a link or between angle brackets, so that the address is needed? */
  readonly isLinked: boolean;
}

const leadPattern = /(?:\bdoi\s?[:.]?\s{0,2})?(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/)?$/i;

/** The DOI of an entry as it is written; undefined without one, or where it stands only behind a word that links. */
export function doiOf(report: Report, entry: ListedReference): WrittenDoi | undefined {
  const field = fieldOf(report, entry, 'doi');
  if (!field) return undefined;
  const before = report.text.slice(Math.max(entry.span.start, field.span.start - 60), field.span.start);
  const lead = leadPattern.exec(before)?.[0] ?? '';
  const outer = before.charAt(before.length - lead.length - 1);
  // Within another address, or run on from the pages, it is no DOI that stands for itself.
  if (before.endsWith(`](${lead}`) || /[^\s<([]/.test(outer)) return undefined;
  const start = field.span.start - lead.length;
  return {
    form: formOf(lead),
    lead,
    leadSpan: { start, end: field.span.start },
    span: { start, end: field.span.end },
    isLinked: /[<([]/.test(outer) || /^[>\]]/.test(report.text.slice(field.span.end, field.span.end + 1)),
  };
}

function formOf(lead: string): DoiForm {
  const isLabelled = /^doi\s?[:.\s]/i.test(lead);
  const address = /https?:\/\/[a-z.]{1,12}\/$/i.exec(lead)?.[0].toLowerCase();
  if (address === undefined) return isLabelled ? '`doi:` before the DOI' : 'a bare DOI';
  if (isLabelled) return 'both `doi:` and an address before the DOI';
  return address === 'https://doi.org/'
    ? '`https://doi.org/` before the DOI'
    : 'an old address (`dx.doi.org` or `http:`) before the DOI';
}
