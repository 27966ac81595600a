import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { citationsOf } from '../facts/citations.ts';
import type { Block } from '../markdown/block.ts';
import { bibliographyEntries } from '../report/bibliography.ts';
import { citationUses } from '../report/citation-uses.ts';
import { references } from '../report/references.ts';
import type { Report } from '../report/report.ts';
import { createLines, type Encoding } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Analysis } from './analysis.ts';
import type { ClientFeatures } from './capabilities.ts';
import { toRange } from './documents.ts';
import { labelOf } from './entry-label.ts';
import { isSameName, keySpanIn, nameAt, type PlaceName, placesOf } from './named-place.ts';

/** What can be renamed at a place, or why nothing can, as a sentence for the author. */
export type Renamable = { readonly range: Range; readonly placeholder: string } | { readonly refused: string };

/** The key or the label of a footnote at an offset, in the text or where it is defined; numbers follow the order of the list. */
export function toRenamable({ report }: Analysis, offset: number, encoding: Encoding): Renamable {
  const name = nameAt(report, offset);
  if ('refused' in name) return name;
  return { range: toRange(report.lines, name.span, encoding), placeholder: name.text };
}

/** The edits that rename a key everywhere: in the text, and where it is defined; or why it cannot be so named. */
export function toRename(
  analysis: Analysis,
  offset: number,
  newName: string,
  features: ClientFeatures,
): WorkspaceEdit | { readonly refused: string } {
  const { report, document } = analysis;
  const old = nameAt(report, offset);
  if ('refused' in old) return old;
  const name = newName
    .trim()
    .replace(old.style === 'footnote' ? /^\[?\^|\]$/g : /^@/, '')
    .trim();
  const fault = faultOf(report, old, name);
  if (fault !== undefined) return { refused: fault };
  const places = new Map([...usesOf(report, old), ...definitions(report, old)].map((span) => [span.start, span]));
  const own = [...places.values()].map(
    (span): TextEdit => ({ range: toRange(report.lines, span, features.encoding), newText: name }),
  );
  const others = inBibliography(report, old, name, features.encoding);
  if (!features.documentChanges)
    return { changes: { [document.uri]: own, ...Object.fromEntries(others.map(({ uri, edits }) => [uri, edits])) } };
  return {
    documentChanges: [
      { textDocument: { uri: document.uri, version: document.version }, edits: own },
      ...others.map(({ uri, edits }) => ({ textDocument: { uri, version: null }, edits })),
    ],
  };
}

/** Pandoc's keys begin with a letter, a digit or `_`, and end so too. */
const keyForm = /^[\p{L}\d_](?:[\p{L}\d_:.#$%&+?<>~/-]{0,200}[\p{L}\d_])?$/u;

function faultOf(report: Report, old: PlaceName, name: string): string | undefined {
  if (name === old.text) return undefined;
  const isNote = old.style === 'footnote';
  if (isNote ? !/^[^\s\][^]{1,60}$/.test(name) : !keyForm.test(name))
    return isNote
      ? 'A label of a footnote has no spaces and no brackets.'
      : 'A key begins and ends with a letter, a digit or _, and has no spaces.';
  if (isSameName(old, name)) return undefined;
  const isTaken = isNote ? isLabel(report, name) : isKey(report, name);
  return isTaken ? `Another ${isNote ? 'footnote has this label' : 'work has this key'} already.` : undefined;
}

function isLabel({ blocks }: Report, name: string): boolean {
  return blocks.some(({ block }) => block.kind === 'footnote' && block.label.toLowerCase() === name.toLowerCase());
}

function isKey(report: Report, name: string): boolean {
  const listed = references(report).some(({ reference }) => reference.key?.toLowerCase() === name.toLowerCase());
  return listed || bibliographyEntries(report).has(name) || citationUses(report).some(({ target }) => target === name);
}

/** All places that write the name, those in headings and under `nocite:` too, which cite nothing at their place. */
function usesOf(report: Report, name: PlaceName): readonly Span[] {
  const markers = report.find(citationsOf).filter(({ fact }) => fact.style === name.style);
  const same = markers.flatMap(({ fact, span }) =>
    [...new Set(fact.targets)]
      .filter((target) => isSameName(name, target))
      .flatMap((target) => placesOf(report.text, span, target, name.style)),
  );
  const unprinted = name.style === 'pandoc-key' ? report.frontMatter?.spanOf(['nocite']) : undefined;
  return [...(unprinted ? placesOf(report.text, unprinted, name.text, name.style) : []), ...same];
}

/** Where the report itself defines the name: in the front matter, before the entry of the list, before the footnote. */
function definitions(report: Report, name: PlaceName): readonly Span[] {
  const { entry, keyed, style } = name;
  const own = keyed && keyed.file === undefined ? [keySpanIn(report, keyed)] : [];
  const label = entry && labelOf(report, entry)?.name?.span;
  const notes = style === 'footnote' ? report.blocks.filter(({ block }) => isNoteOf(block, name)) : [];
  return [
    ...own,
    ...(label ? [label] : []),
    ...notes.map(({ start, block }) => ({ start: start + 2, end: start + 2 + block.label.length })),
  ];
}

function isNoteOf({ kind, label }: Block, name: PlaceName): boolean {
  return kind === 'footnote' && isSameName(name, label);
}

function inBibliography(
  report: Report,
  { keyed }: PlaceName,
  name: string,
  encoding: Encoding,
): { readonly uri: string; readonly edits: TextEdit[] }[] {
  const file = keyed && report.bibliographies.find((one) => one.file === keyed.file);
  if (!file) return [];
  return [
    { uri: file.file, edits: [{ range: toRange(createLines(file.text), keyed.keySpan, encoding), newText: name }] },
  ];
}
