import { lineEndingOf } from '../text/line-ending.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';
import { isNumeric } from './citation-clusters.ts';
import { citations } from './citations.ts';
import { numberFaults, writtenNumber } from './list-numbers.ts';
import { type ListedReference, references } from './references.ts';
import { citationsFollowing } from './renumber.ts';
import { hasAnchoredLabels } from './renumber-list.ts';
import type { Report } from './report.ts';

/** An entry cut in two. */
export interface SplitEntry {
  /** The number that the second part bears; null in a list without numbers. */
  readonly number: number | null;
  /** In source order and apart from each other. */
  readonly edits: readonly TextEdit[];
}

/**
 * Lets the work that begins at an offset within an entry begin an entry of its own. Where the list left its number out,
 * or the text cites by numbers that count it already, it takes that number; else the numbers behind it move up, and the
 * citations follow them. Undefined where a citation could come to lead to another work than it is meant to.
 */
export function splitEntry(report: Report, entry: ListedReference, at: number): SplitEntry | undefined {
  const joint = jointBefore(report, entry, at);
  if (!joint) return undefined;
  const all = references(report);
  const mark = labelOf(report, entry);
  if (mark === undefined || hasAnchoredLabels(report, [entry])) return undefined;
  const number = numberOf(entry) + 1;
  if (joint.number !== undefined && (joint.number !== number || entry.number === null)) return undefined;
  const later = all.slice(entry.index + 1);
  const moved = moveUp(report, all, later, number);
  if (!moved) return undefined;
  const label = joint.number === undefined ? nextLabel(report, entry, mark, number) : '';
  return {
    number: entry.number === null ? null : number,
    edits: [...moved, { span: joint.span, newText: breakAt(report, entry, all) + label }].sort(
      (a, b) => a.span.start - b.span.start,
    ),
  };
}

/** By which citations name an entry. */
function numberOf({ number, index }: ListedReference): number {
  return number ?? index + 1;
}

interface Joint {
  /** The blanks that a new line takes the place of. */
  readonly span: Span;
  /** The number that the second work bears already: "2. Fenn OA." */
  readonly number: number | undefined;
}

function jointBefore({ text }: Report, { span }: ListedReference, at: number): Joint | undefined {
  const before = text.slice(span.start, at);
  const label = /(?<!\S)\[?(\d{1,4})[.)\]]{1,2}\s{1,3}$/.exec(before);
  const words = (label ? before.slice(0, label.index) : before).trimEnd();
  const end = span.start + (label?.index ?? before.length);
  const start = span.start + words.length;
  return words === '' || start === end
    ? undefined
    : { span: { start, end }, number: label ? Number(label[1]) : undefined };
}

/** What stands before an entry on its line: a bullet, a number in any form, or nothing. */
const labelForm = /^[ \t]{0,12}(?:[-*+][ \t]{1,4})?(?:[[(^]{0,2}\d{1,4}[\]).:^]{0,3}[ \t]{0,4})?$/;

function labelOf({ text, lines }: Report, { span, reference }: ListedReference): string | undefined {
  if (reference.key !== null) return undefined; // what key the second would have is not known
  const label = text.slice(lines.lineSpan(lines.positionAt(span.start).line).start, span.start);
  return labelForm.test(label) ? label : undefined;
}

/** The next number in the same form; where Markdown counts ones on by itself, another one. */
function nextLabel(report: Report, entry: ListedReference, label: string, number: number): string {
  if (entry.reference.number === null) return label;
  const isCounted = entry.reference.number !== entry.number || isAllOnes(report);
  return isCounted ? label : label.replace(/\d{1,4}/, String(number));
}

function isAllOnes(report: Report): boolean {
  const all = references(report);
  return all.length > 1 && all.every(({ reference }) => reference.number === 1);
}

/** Entries that stand apart by a blank line go on doing so. */
function breakAt(report: Report, entry: ListedReference, all: readonly ListedReference[]): string {
  const ending = lineEndingOf(report.text);
  const [one, other] = entry.index > 0 ? [all[entry.index - 1], entry] : [entry, all[1]];
  const gap = one && other ? report.text.slice(one.span.end, other.span.start) : '';
  const isAlone = !entry.reference.marked && !/^[^\r\n]*(?:\r\n|\n|\r)(?![ \t]*[\r\n])/.test(gap);
  return isAlone || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(gap) ? ending + ending : ending;
}

/** The edits by which the entries behind make room for a number, with the citations that lead to them. */
function moveUp(
  report: Report,
  all: readonly ListedReference[],
  later: readonly ListedReference[],
  number: number,
): readonly TextEdit[] | undefined {
  if (!later.some((entry) => numberOf(entry) === number)) return [];
  if (numberFaults(report).some(({ kind }) => kind !== 'gap')) return undefined; // what a number names is not known
  const labels = later.flatMap((entry) => labelEdit(report, entry));
  if (!citations(report).some(isNumeric) || isCountedAlready(report, all)) return labels;
  const toNew = new Map(later.map((entry) => [numberOf(entry), numberOf(entry) + 1]));
  const followed = citationsFollowing(report, toNew, all.length + 1);
  return followed.edits && [...labels, ...followed.edits];
}

/** Does the text cite just one number more than the list has? Then its numbers are those of the list before it lost a line. */
function isCountedAlready(report: Report, all: readonly ListedReference[]): boolean {
  const last = Math.max(...all.map(numberOf));
  const lost = new Set(
    citations(report)
      .filter(isNumeric)
      .flatMap(({ unresolved }) => unresolved.map(Number)),
  );
  return lost.size === 1 && lost.has(last + 1);
}

/** Markdown counts on from what it counts by itself. */
function labelEdit(report: Report, entry: ListedReference): readonly TextEdit[] {
  const { number, reference } = entry;
  if (number === null || reference.number !== number || isAllOnes(report)) return [];
  const written = writtenNumber(report, entry);
  return written ? [{ span: written.span, newText: String(number + 1) }] : [];
}
