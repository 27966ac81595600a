import { type DocumentHighlight, DocumentHighlightKind, type Location } from 'vscode-languageserver';
import { type ExhibitPlace, exhibitNamed, exhibitPlaceAt, placesOfExhibit } from '../report/exhibit-uses.ts';
import type { Report } from '../report/report.ts';
import type { Encoding } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Analysis } from './analysis.ts';
import { toRange } from './documents.ts';
import { toLocation } from './to-location.ts';

/** The captions of the figures or tables that a mention names. A label leads to itself, so that an editor shows its mentions instead. */
export function exhibitDefinitions(analysis: Analysis, offset: number, encoding: Encoding): Location[] {
  const place = exhibitPlaceAt(analysis.report, offset);
  if (!place) return [];
  const spans = place.isLabel
    ? [place.span]
    : place.names.flatMap((name) => exhibitNamed(analysis.report, name)?.span ?? []);
  return spans.map((span) => toLocation(analysis, span, encoding));
}

/** All places that mention what is named at an offset; with `declared` its labels too. */
export function exhibitReferences(
  analysis: Analysis,
  offset: number,
  declared: boolean,
  encoding: Encoding,
): Location[] {
  const place = exhibitPlaceAt(analysis.report, offset);
  if (!place) return [];
  const labels = declared ? placesOf(analysis.report, place, 'labels') : [];
  return [...labels, ...placesOf(analysis.report, place, 'mentions')].map((span) =>
    toLocation(analysis, span, encoding),
  );
}

/** The same places as an editor marks them. */
export function exhibitHighlights({ report }: Analysis, offset: number, encoding: Encoding): DocumentHighlight[] {
  const place = exhibitPlaceAt(report, offset);
  if (!place) return [];
  return [
    ...placesOf(report, place, 'labels').map(toHighlight(DocumentHighlightKind.Write)),
    ...placesOf(report, place, 'mentions').map(toHighlight(DocumentHighlightKind.Read)),
  ];

  function toHighlight(kind: DocumentHighlightKind): (span: Span) => DocumentHighlight {
    return (span) => ({ range: toRange(report.lines, span, encoding), kind });
  }
}

/** The labels or the mentions of all that a place names, each place once. */
function placesOf(report: Report, { names }: ExhibitPlace, which: 'labels' | 'mentions'): readonly Span[] {
  return [...new Set(names.flatMap((name) => placesOfExhibit(report, name, which)))];
}
