import type { WorkspaceEdit } from 'vscode-languageserver';
import { exhibitTitles } from '../facts/captions.ts';
import { type ExhibitName, type ExhibitPlace, exhibitPlaceAt, exhibitPlaces } from '../report/exhibit-uses.ts';
import type { Report } from '../report/report.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Encoding } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Analysis } from './analysis.ts';
import type { ClientFeatures } from './capabilities.ts';
import { toRange } from './documents.ts';
import type { Renamable } from './rename-key.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

/** The number of a figure or table at an offset as something to rename; undefined where none is named there. */
export function renamableExhibit({ report }: Analysis, offset: number, encoding: Encoding): Renamable | undefined {
  const place = exhibitPlaceAt(report, offset);
  if (!place) return undefined;
  const met = numberAt(report, place, offset);
  if ('refused' in met) return met;
  const places = numberPlaces(report, met.name);
  if ('refused' in places) return places;
  return { range: toRange(report.lines, met.span, encoding), placeholder: met.name.number };
}

/** The edits that give the figure or table another number in its labels and all mentions; or why that cannot be. */
export function renameExhibit(
  analysis: Analysis,
  offset: number,
  newName: string,
  features: ClientFeatures,
): WorkspaceEdit | { readonly refused: string } | undefined {
  const { report } = analysis;
  const place = exhibitPlaceAt(report, offset);
  if (!place) return undefined;
  const met = numberAt(report, place, offset);
  if ('refused' in met) return met;
  const newText = /^(?:\p{L}{1,12}\.?\s{1,3})?([1-9]\d?)$/u.exec(newName.trim())?.[1];
  if (newText === undefined) return { refused: 'The number of a figure or table is a whole number from 1 to 99.' };
  const spans = numberPlaces(report, met.name);
  if ('refused' in spans) return spans;
  if (newText !== met.name.number && isTaken(report, { ...met.name, number: newText }))
    return {
      refused: `${exhibitTitles[met.name.kind]} ${newText} is in this report already: give that one another number first.`,
    };
  return toWorkspaceEdit(
    analysis,
    spans.map((span) => ({ span, newText })),
    features,
  );
}

function isTaken(report: Report, { kind, number }: ExhibitName): boolean {
  return exhibitPlaces(report).some(({ names }) => names.some((name) => name.kind === kind && name.number === number));
}

/** Of a mention that names several, the number under the cursor. */
function numberAt(
  { text }: Report,
  place: ExhibitPlace,
  offset: number,
): { readonly name: ExhibitName; readonly span: Span } | { readonly refused: string } {
  const written = place.names.flatMap((name) => writtenIn(text, place, name).map((span) => ({ name, span })));
  const met = written.find(({ span }) => span.start <= offset && offset <= span.end);
  const [only] = written;
  if (met) return met;
  if (only && place.names.length === 1) return only;
  return { refused: only ? 'Put the cursor on the number itself.' : notPlain };
}

const notPlain = 'Only plain numbers can be changed here: not those of a supplement, and no roman numerals.';

/** Where the number stands, in labels and mentions; or why it cannot be changed at all of them. */
function numberPlaces(report: Report, name: ExhibitName): readonly Span[] | { readonly refused: string } {
  const places = exhibitPlaces(report).filter(({ names }) =>
    names.some(({ kind, number }) => kind === name.kind && number === name.number),
  );
  const spans: Span[] = [];
  for (const place of places) {
    const written = writtenIn(report.text, place, name);
    const line = report.lines.positionAt(place.span.start).line + 1;
    if (written.length === 0 || written.some((span) => isInRange(report.text, place, span)))
      return {
        refused: `${exhibitTitles[name.kind]} ${name.number} is not written out in line ${line}: change it there first.`,
      };
    spans.push(...written);
  }
  return spans;
}

/** Where the place writes a number in digits, whole. */
function writtenIn(text: string, { span }: ExhibitPlace, { number }: ExhibitName): readonly Span[] {
  if (!/^\d+$/.test(number)) return [];
  return allMatches(text.slice(span.start, span.end), /(?<![\p{L}\d])\d{1,2}(?!\d)/gu)
    .filter(([digits]) => digits === number)
    .map(({ index, 0: digits }) => ({ start: span.start + index, end: span.start + index + digits.length }));
}

/** Is it an end of "1-3", whose numbers in between are not written? */
function isInRange(text: string, { span: { start, end } }: ExhibitPlace, number: Span): boolean {
  const before = text.slice(start, number.start);
  const after = text.slice(number.end, end);
  return (
    /(?:\d|[A-Ha-h])\s{0,2}(?:[-\u2010-\u2015]|\bto|through)\s{0,2}$/.test(before) ||
    /^\s{0,2}(?:[-\u2010-\u2015]|to\b|through)\s{0,2}\d/.test(after)
  );
}
