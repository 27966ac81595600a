import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import { type Span, trimSpan } from '../text/span.ts';
import { htmlItems } from './html-items.ts';
import { readAuthors } from './reference-authors.ts';
import { entryText } from './reference-text.ts';

/** Where an entry of a reference list stands, and what it is labelled with. */
export interface EntryPlace {
  /** The number written before it. */
  readonly number: number | null;
  /** The word in brackets before it, or the label of a footnote. */
  readonly key: string | null;
  /** Is it labelled or an item, so that it is an entry whatever it says? */
  readonly marked: boolean;
  /** Without the label. */
  readonly span: Span;
}

/** Cuts a block into entries: items of a list, footnotes, and paragraphs of one entry or of one on each line. */
export function entriesIn(block: Block): readonly EntryPlace[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap((item, i) => listEntries(block, item, i));
    case 'footnote':
      return footnoteEntry(block);
    case 'paragraph':
    case 'quote':
      return lineEntries(block);
    case 'html':
      return htmlEntries(block) ?? lineEntries(block);
    default:
      return [];
  }
}

function listEntries(block: Block, item: Span, index: number): EntryPlace[] {
  const nested = /^(?:\d{1,4}[.)]|[-*+])\s+/.exec(block.source.slice(item.start, item.start + 12))?.[0].length ?? 0;
  const span = trimSpan(block.source, { start: item.start + nested, end: item.end });
  if (span.end <= span.start) return [];
  const from = index === 0 ? 0 : (block.items[index - 1]?.end ?? 0);
  const marker = /(\d{1,9})[.)][ \t]*$/.exec(block.source.slice(from, item.start))?.[1];
  const label = labelAt(block, span);
  const number = marker === undefined ? (label?.number ?? null) : Number(marker);
  const start = label?.end ?? span.start;
  return start < span.end ? [{ number, key: label?.key ?? null, marked: true, span: { start, end: span.end } }] : [];
}

/** The items of a list in HTML; undefined where there is none. A number in the text goes before that of the list. */
function htmlEntries(block: Block): EntryPlace[] | undefined {
  const items = htmlItems(block.source);
  if (items.length === 0) return undefined;
  return items.map((item) => {
    const label = labelAt(block, item.span);
    const { number, key } = label ?? { number: item.number, key: null };
    return { number, key, marked: true, span: { start: label?.end ?? item.span.start, end: item.span.end } };
  });
}

function footnoteEntry(block: Block): EntryPlace[] {
  const mark = /^\[\^[^\]]{1,60}\]:/.exec(block.source)?.[0].length ?? 0;
  const span = trimSpan(block.source, { start: mark, end: block.prose.length });
  const number = /^\d{1,4}$/.test(block.label) ? Number(block.label) : null;
  return span.end > span.start ? [{ number, key: block.label, marked: true, span }] : [];
}

interface Label {
  readonly number: number | null;
  readonly key: string | null;
  /** Offset of the first character after it. */
  readonly end: number;
}

const numberLabel =
  /^(?:\[(\d{1,4})\][.:]?|\((\d{1,4})\)|\^(\d{1,4})\^?|(\d{1,4})[.)](?!\d)|(\d{1,4})(?=\s+\p{Lu}))\s*/u;
const keyLabel = /^(?:\[@?([\p{L}][\p{L}\d_:-]{0,40}\d{2,4}[a-z]?)\]:?|@([\p{L}][\p{L}\d_:-]{1,40}):)\s+/u;

/** "1.", "[1]", "(1)", "1 Smith", "[Smith2019]" at the beginning of a line. */
function labelAt(block: Block, line: Span): Label | undefined {
  const text = entryText(block, { start: line.start, end: Math.min(line.end, line.start + 80) });
  const number = numberLabel.exec(text.plain);
  const written = number?.slice(1).find((group) => group !== undefined);
  if (number && written !== undefined) return { number: Number(written), key: null, end: after(number[0]) };
  const key = keyLabel.exec(text.plain);
  return key ? { number: null, key: key[1] ?? key[2] ?? null, end: after(key[0]) } : undefined;

  function after(label: string): number {
    return text.inBlock({ start: label.length, end: label.length }).start;
  }
}

/** A paragraph of lines: a label begins an entry, and a line that reads like a whole entry is one. */
function lineEntries(block: Block): EntryPlace[] {
  const lines = linesOf(block);
  const labels = lines.map((line) => labelAt(block, line));
  const inStep = labelsInStep(labels);
  const first = lines[0];
  if (!first) return [];
  const isListed = labels[0] !== undefined && !isYearOnly(labels[0]);
  const isEach = !isListed && lines.length > 1 && areWhole(block, lines);
  const starts = lines.flatMap((line, i) => {
    const label = isListed ? inStep[i] : undefined;
    return i === 0 || label || isEach ? [{ line, label, next: i + 1 }] : [];
  });
  return starts.flatMap(({ line, label }, i) => {
    const last = lines[(starts[i + 1]?.next ?? lines.length + 1) - 2] ?? line;
    const span = trimSpan(block.source, { start: label?.end ?? line.start, end: last.end });
    const { number = null, key = null } = label ?? {};
    return span.end > span.start ? [{ number, key, marked: label !== undefined, span }] : [];
  });
}

function isYearOnly({ number }: Label): boolean {
  return number !== null && number > 999;
}

/** The labels whose numbers go on from the last: "171 Nature" within an entry is none. */
function labelsInStep(labels: readonly (Label | undefined)[]): (Label | undefined)[] {
  let last: number | undefined;
  return labels.map((label) => {
    if (!label || label.number === null) return label;
    if (last !== undefined && (label.number <= last || label.number > last + 3)) return undefined;
    last = label.number;
    return label;
  });
}

function linesOf({ prose, source }: Block): Span[] {
  return allMatches(prose, /[^\r\n]+/g)
    .map((match) => trimSpan(source, { start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => end > start);
}

/** Is each line an entry? Of three and more some may be works without persons, if no line begins as a sentence goes on. */
function areWhole(block: Block, lines: readonly Span[]): boolean {
  const whole = lines.filter((line) => isWhole(block, line)).length;
  if (whole === lines.length || lines.length < 3 || whole < lines.length * 0.7) return whole === lines.length;
  return lines.every(({ start }) => /^[\p{Lu}"'\u201c[(*_]/u.test(block.source.slice(start, start + 1)));
}

/** Does a line alone begin with authors and name a year? */
function isWhole(block: Block, line: Span): boolean {
  const { plain } = entryText(block, line);
  return /\b(?:1[6-9]|20)\d\d\b/.test(plain) && !/^(?:none|family-only|corporate)$/.test(readAuthors(plain).form);
}
