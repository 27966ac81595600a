import type { Span } from '../text/span.ts';
import { bibliographyEntries, type KeyedWork } from './bibliography.ts';
import { readMarker } from './citation-marker.ts';
import { citations, type ReportCitation } from './citations.ts';
import { type ListedReference, references } from './references.ts';
import { perReport, type Report } from './report.ts';

/** One work that one marker leads to, or would lead to if it were there. */
export interface CitationUse {
  readonly citation: ReportCitation;
  /** The number, key, label or "Moss 2011" that names it. */
  readonly target: string;
  /** Where it is named: the number or the key, or the whole marker where a range or a name stands for it. */
  readonly span: Span;
  readonly entry: ListedReference | undefined;
  /** The work of the front matter or of a bibliography file. */
  readonly keyed: KeyedWork | undefined;
}

/** Every work that is cited at every marker, in source order. */
export const citationUses = perReport((report: Report): readonly CitationUse[] => {
  const byNumber = new Map(references(report).map((entry) => [String(entry.number ?? entry.index + 1), entry]));
  const byKey = new Map(
    references(report).flatMap((entry) =>
      entry.reference.key === null ? [] : [[entry.reference.key.toLowerCase(), entry] as const],
    ),
  );
  const keyed = bibliographyEntries(report);
  return citations(report).flatMap((citation) =>
    citation.targets.map((target) => ({
      citation,
      target,
      span: placeOf(citation, target),
      entry: entryOf(citation, target),
      keyed: citation.style === 'pandoc-key' ? keyed.get(target) : undefined,
    })),
  );

  function entryOf(citation: ReportCitation, target: string): ListedReference | undefined {
    switch (citation.style) {
      case 'numeric-bracket':
      case 'numeric-paren':
      case 'superscript':
        return byNumber.get(target);
      case 'pandoc-key':
      case 'footnote':
        return byKey.get(target.toLowerCase());
      case 'author-date':
        return ofYear(citation, target);
    }
  }
});

/** Of the works that a marker of names leads to, that of the target's year and, where there are several, of its letter. */
function ofYear({ references: led }: ReportCitation, target: string): ListedReference | undefined {
  const ofSame = led.filter(({ reference }) => target.includes(String(reference.year)));
  const year = /\d{4}[a-z]?$/.exec(target)?.[0] ?? target;
  return ofSame.find(({ reference }) => reference.plain.includes(year)) ?? ofSame[0];
}

/** The uses at an offset: that of one number or key, or all of the marker where the offset is on none of them. */
export function usesAt(report: Report, offset: number): readonly CitationUse[] {
  const isAt = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const here = citationUses(report).filter(({ citation }) => isAt(citation.span));
  const named = here.filter(({ span, citation }) => isAt(span) && span !== citation.span);
  return named.length > 0 ? named.slice(0, 1) : here;
}

/** The entry of the reference list at an offset. */
export function entryAt(report: Report, offset: number): ListedReference | undefined {
  return references(report).find(({ span }) => span.start <= offset && offset <= span.end);
}

function placeOf({ style, text, span }: ReportCitation, target: string): Span {
  const at = (start: number, length: number): Span => ({ start: span.start + start, end: span.start + start + length });
  switch (style) {
    case 'numeric-bracket':
    case 'numeric-paren':
    case 'superscript': {
      const number = readMarker(text).numbers.find(({ value }) => String(value) === target);
      return number ? at(number.span.start, number.span.end - number.span.start) : span;
    }
    case 'pandoc-key': {
      const key = keyIn(text, target);
      return key < 0 ? span : at(key, target.length);
    }
    case 'footnote':
      return text.startsWith(`[^${target}`) ? at(2, target.length) : span;
    case 'author-date':
      return span;
  }
}

/** Where the key stands behind its `@`; not where it is only the beginning of another. */
function keyIn(text: string, key: string): number {
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    const isBegun = /@\{?$/.test(text.slice(0, at));
    if (isBegun && !/^[:.#$%&+?<>~/-]?[\p{L}\p{N}_]/u.test(text.slice(at + key.length))) return at;
  }
  return -1;
}
