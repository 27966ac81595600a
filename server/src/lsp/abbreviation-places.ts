import { type DocumentHighlight, DocumentHighlightKind, type Location } from 'vscode-languageserver';
import { abbreviationAt, abbreviationMentions } from '../report/abbreviation-mentions.ts';
import type { PlacedDefinition } from '../report/abbreviations.ts';
import { isWithin } from '../report/section.ts';
import type { Encoding } from '../text/lines.ts';
import type { Analysis } from './analysis.ts';
import { toRange } from './documents.ts';
import { toLocation } from './to-location.ts';

/**
 * Where the abbreviation at an offset is explained: for the reader of the abstract there, for that of the text in the text.
 * From an explanation to itself, so that an editor shows the uses instead.
 */
export function abbreviationDefinitions(analysis: Analysis, offset: number, encoding: Encoding): Location[] {
  const found = abbreviationAt(analysis.report, offset);
  if (!found) return [];
  const { definitions } = found.abbreviation;
  const own = definitions.filter(({ span }) => span.start <= offset && offset <= span.end);
  const inAbstract = isInAbstract(analysis, offset);
  const near = definitions.filter(({ zone }) => (zone === 'abstract') === inAbstract);
  const wanted: readonly PlacedDefinition[] = own.length > 0 ? own : near.length > 0 ? near : definitions;
  return wanted.map(({ span }) => toLocation(analysis, span, encoding));
}

function isInAbstract({ report }: Analysis, offset: number): boolean {
  return isWithin(report.sectionAt(offset), 'abstract');
}

/** All places where the abbreviation at an offset stands; with `declared` those that explain it too. */
export function abbreviationReferences(
  analysis: Analysis,
  offset: number,
  declared: boolean,
  encoding: Encoding,
): Location[] {
  const found = abbreviationAt(analysis.report, offset);
  if (!found) return [];
  return abbreviationMentions(analysis.report, found.abbreviation)
    .filter(({ isDefinition }) => declared || !isDefinition)
    .map(({ span }) => toLocation(analysis, span, encoding));
}

/** The same places as an editor marks them. */
export function abbreviationHighlights({ report }: Analysis, offset: number, encoding: Encoding): DocumentHighlight[] {
  const found = abbreviationAt(report, offset);
  if (!found) return [];
  return abbreviationMentions(report, found.abbreviation).map(({ span, isDefinition }) => ({
    range: toRange(report.lines, span, encoding),
    kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
