import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { ListedReference } from './references.ts';
import type { Report } from './report.ts';

/** An entry at its place in the list: labels stay where they are, bodies move. */
interface Slot {
  readonly entry: ListedReference;
  /** What stands before the body: from the line's beginning on, or all since the entry before. */
  readonly label: Span;
  readonly body: Span;
}

/**
 * The edits by which the entries stand in the given order and all others are gone. Labels count from 1; those by which
 * Markdown counts on itself (`1.` before each item) stay.
 */
export function listEdits(
  report: Report,
  all: readonly ListedReference[],
  order: readonly ListedReference[],
): readonly TextEdit[] {
  const slots = slotsOf(report, all);
  const wanted = new Set(order);
  const kept = slots.filter(({ entry }) => wanted.has(entry));
  const gone = slots.flatMap((slot, i) => (wanted.has(slot.entry) ? [] : [removal(report, slot, slots[i + 1])]));
  const bySlot = new Map(slots.map((slot) => [slot.entry, slot]));
  const moved = kept.flatMap((slot, i) => {
    const source = bySlot.get(order[i] ?? slot.entry) ?? slot;
    return [...labelEdits(report.text, slot, i + 1), ...(source === slot ? [] : [bodyEdit(report.text, slot, source)])];
  });
  return [...gone, ...moved].sort((a, b) => a.span.start - b.span.start);
}

/** Does a label hold an anchor, which would not move with the entry? */
export function hasAnchoredLabels(report: Report, all: readonly ListedReference[]): boolean {
  return slotsOf(report, all).some(({ label }) =>
    /<[^<>]{0,200}\b(?:id|name)\s?=/i.test(report.text.slice(label.start, label.end)),
  );
}

function slotsOf(report: Report, all: readonly ListedReference[]): Slot[] {
  let at = 0;
  return all.map((entry, i) => {
    while ((report.blocks[at]?.end ?? Number.POSITIVE_INFINITY) <= entry.span.start) at++;
    const start = Math.max(all[i - 1]?.span.end ?? 0, report.blocks[at]?.start ?? 0);
    const before = report.text.slice(start, entry.span.start);
    const line = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
    const label = /\S/.test(before.slice(line)) ? start + line : start;
    return { entry, label: { start: label, end: entry.span.start }, body: bodyOf(report.text, entry, label) };
  });
}

/** An entry that is named by a key takes it along. */
function bodyOf(text: string, { reference, span }: ListedReference, label: number): Span {
  if (reference.key === null) return span;
  const key = text.slice(label, span.start).lastIndexOf(reference.key);
  if (key < 0) return span;
  const open = /[[@^]{0,3}$/.exec(text.slice(label, label + key))?.[0].length ?? 0;
  return { start: label + key - open, end: span.end };
}

function labelEdits(text: string, { entry, label, body }: Slot, number: number): TextEdit[] {
  const written = entry.reference.number;
  if (written === null || entry.number === number || written !== entry.number) return [];
  const places = allMatches(text.slice(label.start, body.start), /\d{1,9}/g).filter(
    ([digits]) => Number(digits) === written,
  );
  return places.map(({ 0: digits, index }) => ({
    span: { start: label.start + index, end: label.start + index + digits.length },
    newText: String(number),
  }));
}

function bodyEdit(text: string, slot: Slot, source: Slot): TextEdit {
  const body = text.slice(source.body.start, source.body.end);
  const wider = columnOf(slot) - columnOf(source);
  return { span: slot.body, newText: wider > 0 ? indented(body, wider) : body };
}

/** How far the text of an entry is indented. */
function columnOf({ label }: Slot): number {
  return label.end - label.start;
}

/** A second paragraph belongs to an item only as far as it is indented; other lines belong to it anyway. */
function indented(body: string, by: number): string {
  return /\n[ \t]*\r?\n/.test(body) ? body.replace(/(\n)(?=[ \t]+\S)/g, `$1${' '.repeat(by)}`) : body;
}

/** The entry with its label, and the blank lines behind it if it stood between blank lines. */
function removal({ text }: Report, { label, body }: Slot, next: Slot | undefined): TextEdit {
  // Looked for one after the other: a sign that the text does not hold would be sought to its beginning for each entry.
  const feed = text.lastIndexOf('\n', label.start - 1);
  const start = (feed >= 0 ? feed : text.lastIndexOf('\r', label.start - 1)) + 1;
  const isSetOff = start === 0 || /\n[ \t]*\r?\n$/.test(text.slice(Math.max(0, start - 40), start));
  const rest = text.slice(body.end, next?.label.start ?? text.length);
  const behind = (isSetOff ? /^(?:[ \t]*(?:\r\n|\n|\r)){0,40}/ : /^[ \t]*(?:\r\n|\n|\r)?/).exec(rest)?.[0].length ?? 0;
  return { span: { start, end: body.end + behind }, newText: '' };
}
