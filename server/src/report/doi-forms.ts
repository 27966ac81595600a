import type { Reference } from '../facts/references.ts';
import { perObject } from '../text/per-object.ts';
import type { Span } from '../text/span.ts';
import type { ListedReference } from './references.ts';
import type { Report } from './report.ts';

/** The address that the registry asks for (Crossref, "DOI display guidelines"). */
export const newAddress = '`https://doi.org/` before the DOI';
/** What older lists have in its place. */
export const oldAddress = 'an old address (`dx.doi.org` or `http:`) before the DOI';

/** How a DOI is introduced. */
export type DoiForm =
  | 'a bare DOI'
  | '`doi:` before the DOI'
  | typeof newAddress
  | typeof oldAddress
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
export function doiOf(report: Report, { reference, at }: ListedReference): WrittenDoi | undefined {
  const field = reference.fields.doi && at(reference.fields.doi);
  const led = doiLead(reference);
  if (!field || !led) return undefined;
  const { form, lead, outer } = led;
  const start = field.start - lead.length;
  return {
    form,
    lead,
    leadSpan: { start, end: field.start },
    span: { start, end: field.end },
    isLinked: /[<([]/.test(outer) || /^[>\]]/.test(report.text.slice(field.end, field.end + 1)),
  };
}

/** What leads to the DOI of an entry, and the character before that. */
export const doiLead = perObject(
  ({ text, fields, span }: Reference): (Pick<WrittenDoi, 'form' | 'lead'> & { readonly outer: string }) | undefined => {
    if (!fields.doi) return undefined;
    const at = fields.doi.start - span.start;
    const before = text.slice(Math.max(0, at - 60), at);
    const lead = leadPattern.exec(before)?.[0] ?? '';
    const outer = before.charAt(before.length - lead.length - 1);
    // Within another address, or run on from the pages, it is no DOI that stands for itself.
    if (before.endsWith(`](${lead}`) || /[^\s<([]/.test(outer)) return undefined;
    return { form: formOf(lead), lead, outer };
  },
);

function formOf(lead: string): DoiForm {
  const isLabelled = /^doi\s?[:.\s]/i.test(lead);
  const address = /https?:\/\/[a-z.]{1,12}\/$/i.exec(lead)?.[0].toLowerCase();
  if (address === undefined) return isLabelled ? '`doi:` before the DOI' : 'a bare DOI';
  if (isLabelled) return 'both `doi:` and an address before the DOI';
  return address === 'https://doi.org/' ? newAddress : oldAddress;
}
