import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { citationsOf } from '../facts/citations.ts';
import { bibliographyEntries } from '../report/bibliography.ts';
import { type CitationUse, citationUses, usesAt } from '../report/citation-uses.ts';
import { references } from '../report/references.ts';
import type { Report } from '../report/report.ts';
import { createLines, type Encoding } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Analysis } from './analysis.ts';
import type { ClientFeatures } from './capabilities.ts';
import { toRange } from './documents.ts';

/** What can be renamed at a place, or why nothing can, as a sentence for the author. */
export type Renamable = { readonly range: Range; readonly placeholder: string } | { readonly refused: string };

/** The key or the label of a footnote at an offset; numbers follow the order of the list. */
export function toRenamable({ report }: Analysis, offset: number, encoding: Encoding): Renamable {
  const [use] = usesAt(report, offset);
  if (!use) return { refused: 'Only keys of citations and labels of footnotes can be renamed: put the cursor on one.' };
  const { style } = use.citation;
  if (style === 'pandoc-key' || style === 'footnote') {
    if (use.span === use.citation.span) return { refused: 'Put the cursor on the key itself.' };
    return { range: toRange(report.lines, use.span, encoding), placeholder: use.target };
  }
  return {
    refused:
      style === 'author-date'
        ? 'Names and years are the words of the text; change them in the reference.'
        : 'Numbers follow the order of the reference list: use "Renumber Citations".',
  };
}

/** The edits that rename a key everywhere: in the text, and where it is defined; or why it cannot be so named. */
export function toRename(
  analysis: Analysis,
  offset: number,
  newName: string,
  features: ClientFeatures,
): WorkspaceEdit | { readonly refused: string } {
  const { report, document } = analysis;
  const [use] = usesAt(report, offset);
  const renamable = toRenamable(analysis, offset, features.encoding);
  if (!use || 'refused' in renamable) return 'refused' in renamable ? renamable : { refused: 'There is no key here.' };
  const name = newName.replace(/^@/, '').trim();
  const fault = faultOf(report, use, name);
  if (fault !== undefined) return { refused: fault };
  const places = new Map([...usesOf(report, use), ...definitions(report, use)].map((span) => [span.start, span]));
  const own = [...places.values()].map(
    (span): TextEdit => ({ range: toRange(report.lines, span, features.encoding), newText: name }),
  );
  const others = inBibliography(report, use, name, features.encoding);
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

function faultOf(report: Report, { citation, target }: CitationUse, name: string): string | undefined {
  if (name === target) return undefined;
  const isNote = citation.style === 'footnote';
  if (isNote ? !/^[^\s\]^]{1,60}$/.test(name) : !keyForm.test(name))
    return isNote
      ? 'A label of a footnote has no spaces and no brackets.'
      : 'A key begins and ends with a letter, a digit or _, and has no spaces.';
  const isTaken = isNote ? isLabel(report, name) : isKey(report, name);
  return isTaken ? `Another ${isNote ? 'footnote has this label' : 'work has this key'} already.` : undefined;
}

function isLabel({ blocks }: Report, name: string): boolean {
  return blocks.some(({ block }) => block.kind === 'footnote' && block.label.toLowerCase() === name.toLowerCase());
}

function isKey(report: Report, name: string): boolean {
  const listed = references(report).some(({ reference }) => reference.key === name);
  return listed || bibliographyEntries(report).has(name) || citationUses(report).some(({ target }) => target === name);
}

/** All places that write the key, those in headings and under `nocite:` too, which cite nothing at their place. */
function usesOf(report: Report, { citation, target }: CitationUse): readonly Span[] {
  const same = report
    .find(citationsOf)
    .filter(({ fact }) => fact.style === citation.style && fact.targets.includes(target));
  const unprinted = citation.style === 'pandoc-key' ? report.frontMatter?.spanOf(['nocite']) : undefined;
  return [...(unprinted ? [unprinted] : []), ...same.map(({ span }) => span)].flatMap(({ start, end }) =>
    startsOf(report.text.slice(start, end), target, citation.style === 'footnote' ? '[^' : '@').map((at) => ({
      start: start + at,
      end: start + at + target.length,
    })),
  );
}

/** Where a key stands behind its sign, whole and not as the beginning of another. */
function startsOf(text: string, key: string, sign: '@' | '[^'): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) {
    const before = text.slice(Math.max(0, at - 2), at).replace('@{', '@');
    const goesOn = sign === '@' ? /^[:.#$%&+?<>~/-]?[\p{L}\p{N}_]/u : /^[^\]]/;
    if (before.endsWith(sign) && !goesOn.test(text.slice(at + key.length))) starts.push(at);
  }
  return starts;
}

/** Where the report itself defines the key: in the front matter, or before the entry of the list. */
function definitions(report: Report, { entry, keyed, target, citation }: CitationUse): readonly Span[] {
  const own = keyed && keyed.file === undefined ? [keyed.keySpan] : [];
  if (!entry) return own;
  const line = report.text.lastIndexOf('\n', entry.span.start - 1) + 1;
  const label = report.text.slice(line, entry.span.start);
  const at = label.lastIndexOf(citation.style === 'footnote' ? `[^${target}]` : target);
  if (at < 0) return own;
  const start = line + at + (citation.style === 'footnote' ? 2 : 0);
  return [...own, { start, end: start + target.length }];
}

function inBibliography(
  report: Report,
  { keyed }: CitationUse,
  name: string,
  encoding: Encoding,
): { readonly uri: string; readonly edits: TextEdit[] }[] {
  const file = keyed && report.bibliographies.find((one) => one.file === keyed.file);
  if (!file) return [];
  return [
    { uri: file.file, edits: [{ range: toRange(createLines(file.text), keyed.keySpan, encoding), newText: name }] },
  ];
}
