import type { DocumentLink } from 'vscode-languageserver';
import { registrationsOf } from '../facts/trial-registrations.ts';
import { type ListedReference, references } from '../report/references.ts';
import type { Report } from '../report/report.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Encoding } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { toRange } from './documents.ts';
import { doiAddress } from './doi-address.ts';

/** Links of identifiers that Markdown does not make links of: in the reference list, and registrations of trials anywhere. */
export function toDocumentLinks(report: Report, encoding: Encoding): DocumentLink[] {
  const links = [...references(report).flatMap((entry) => linksOf(report, entry)), ...registrationLinks(report)];
  return links.map(({ span, target, tooltip }) => ({ range: toRange(report.lines, span, encoding), target, tooltip }));
}

interface Link {
  readonly span: Span;
  readonly target: string;
  readonly tooltip: string;
}

function linksOf(report: Report, { reference, span: whole, at }: ListedReference): Link[] {
  const { doi, pmid, url, fields } = reference;
  const link = (span: Span | undefined, target: string | null, tooltip: string): Link[] => {
    if (!span || target === null || isLinked(report.text, at(span))) return [];
    return [{ span: at(span), target, tooltip }];
  };
  return [
    ...link(fields.doi, doi && doiAddress(doi), 'Open the work by its DOI'),
    ...link(fields.pmid, pmid && `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, 'Open the work in PubMed'),
    ...centralLinks(report, whole),
    ...link(fields.url, url && webAddress(url), 'Open the address'),
  ];
}

/** The parser of references reads no numbers of PubMed Central. */
function centralLinks({ text }: Report, { start, end }: Span): Link[] {
  return allMatches(text.slice(start, end), /(?<![\p{L}\p{N}/])PMC\d{3,9}(?![\p{L}\p{N}])/gu).flatMap(
    ({ 0: id, index }) => {
      const span = { start: start + index, end: start + index + id.length };
      if (isLinked(text, span)) return [];
      const target = `https://www.ncbi.nlm.nih.gov/pmc/articles/${id}/`;
      return [{ span, target, tooltip: 'Open the work in PubMed Central' }];
    },
  );
}

/** Only addresses of the web: an entry may come from anywhere. */
function webAddress(url: string): string | null {
  if (/^https?:\/\//i.test(url)) return url;
  return /^www\./i.test(url) ? `https://${url}` : null;
}

/** Is it a link of Markdown already? */
function isLinked(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  return /\]\([^()\s]{0,199}$|<[^<>\s]{0,199}$/.test(before);
}

function registrationLinks(report: Report): Link[] {
  return report
    .find(registrationsOf)
    .flatMap(({ fact, span }) =>
      isLinked(report.text, span) ? [] : [{ span, target: fact.url, tooltip: `Open the trial in ${fact.registry}` }],
    );
}
