import type { TextEdit } from '../text/text-edit.ts';
import { isNumeric } from './citation-clusters.ts';
import { habitsByForm } from './citation-habits.ts';
import { byFirstAppearance } from './citation-order.ts';
import { rewriteMarker } from './citation-rewrite.ts';
import { citations, type ReportCitation } from './citations.ts';
import { markerOf } from './marker-of.ts';
import { type ListedReference, references } from './references.ts';
import { hasAnchoredLabels, listEdits } from './renumber-list.ts';
import type { Report } from './report.ts';

/** The edits, in source order and apart from each other; or why there are none, as the end of a sentence. */
export type Renumbering =
  | { readonly edits: readonly TextEdit[]; readonly refused?: never }
  | { readonly refused: string; readonly edits?: never };

/**
 * Puts the reference list in order and lets every numeric citation follow: by first appearance, the uncited ones
 * behind, or in the order given. All else stays as it is, byte by byte.
 */
export function renumberEdits(report: Report, order?: readonly ListedReference[]): Renumbering {
  const all = references(report);
  if (all.length === 0) return { refused: 'there is no reference list' };
  if (isOfFootnotes(report, all)) return { refused: 'footnotes are numbered by where their marks stand' };
  if (!citations(report).some(isNumeric)) return { refused: 'no citation by number was found' };
  return arranged(report, order ?? byFirstAppearance(report, all), new Map());
}

/** Takes entries out of the list and closes the gaps in the numbers; only such as no citation leads to. */
export function withoutEntries(report: Report, entries: readonly ListedReference[]): Renumbering {
  const gone = new Set(entries);
  const cited = citations(report).some(({ references: led }) => led.some((entry) => gone.has(entry)));
  if (cited) return { refused: 'a citation leads to it' };
  const order = references(report).filter((entry) => !gone.has(entry));
  return order.length === 0 ? { refused: 'no entry would be left' } : arranged(report, order, new Map());
}

/** Lets the citations of one entry lead to another that is the same work, takes it out and closes the gap. */
export function merged(report: Report, from: ListedReference, into: ListedReference): Renumbering {
  if (from === into) return { refused: 'they are one entry' };
  const named = citations(report).some((citation) => !isNumeric(citation) && citation.references.includes(from));
  if (named) return { refused: 'a citation leads to it by its name' };
  const order = references(report).filter((entry) => entry !== from);
  return arranged(report, order, new Map([[from, into]]));
}

/** The list in the given order, what is not in it gone or answered for by another. */
function arranged(
  report: Report,
  order: readonly ListedReference[],
  instead: ReadonlyMap<ListedReference, ListedReference>,
): Renumbering {
  const numbers = new Map(order.map((entry, i) => [entry, i + 1]));
  const toNew = new Map<number, number>();
  for (const entry of references(report)) {
    const number = numbers.get(instead.get(entry) ?? entry);
    if (number !== undefined) toNew.set(entry.number ?? entry.index + 1, number);
  }
  const followed = citationsFollowing(report, toNew, order.length);
  if (!followed.edits) return followed;
  return {
    edits: [...followed.edits, ...listEdits(report, references(report), order)].sort(
      (a, b) => a.span.start - b.span.start,
    ),
  };
}

/** The citations alone, each led to the new number of its entry in a list that then counts so many. */
export function citationsFollowing(report: Report, toNew: ReadonlyMap<number, number>, count: number): Renumbering {
  const numeric = citations(report).filter(isNumeric);
  const fault = faultOfList(report) ?? faultOf(report, numeric, count, toNew);
  if (fault !== undefined) return { refused: fault };
  const marked = numeric.map((citation) => ({ citation, marker: markerOf(citation) }));
  const habits = habitsByForm(marked.map(({ marker }) => marker));
  const edits: TextEdit[] = [];
  for (const { citation, marker } of marked) {
    const newText = rewriteMarker(marker, (number) => toNew.get(number) ?? number, habits(marker));
    if (newText === undefined) return { refused: `the links in ${quoted(citation.text)} leave no room` };
    if (newText !== citation.text) edits.push({ span: citation.span, newText });
  }
  return { edits };
}

function isOfFootnotes(report: Report, all: readonly ListedReference[]): boolean {
  const notes = new Set(report.blocks.flatMap(({ block }) => (block.kind === 'footnote' ? [block.label] : [])));
  return all.some(({ reference }) => reference.key !== null && notes.has(reference.key));
}

/** What would make a citation lead elsewhere than before. */
function faultOf(
  report: Report,
  numeric: readonly ReportCitation[],
  count: number,
  toNew: ReadonlyMap<number, number>,
): string | undefined {
  const lost = numeric.find(({ unresolved }) => unresolved.some((target) => Number(target) <= count));
  const changes = [...toNew].some(([before, after]) => before !== after);
  if (lost && changes) {
    return `${quoted(lost.text)} leads to no reference, and its number would come to name another`;
  }
  const linked = changes && numeric.some((citation) => isInLink(report, citation));
  return linked && hasAnchoredLabels(report, references(report))
    ? 'the labels of the list are targets of links'
    : undefined;
}

/** Is it a link, as `[1](#ref-1)`, or the text of one, as in `[[1]](#ref-1)`? */
function isInLink({ text }: Report, citation: ReportCitation): boolean {
  return markerOf(citation).linked || text.startsWith('](', citation.span.end);
}

/** Labels that were not told from the entries, as in a quotation, would move along with them. */
function faultOfList(report: Report): string | undefined {
  const isLabelled = references(report).some(
    ({ reference: { number, text } }) =>
      number === null && /^[>\s]{0,9}(?:\d{1,4}[.)]|\[\d{1,4}\]|\(\d{1,4}\))\s|^<[a-z]/i.test(text),
  );
  return isLabelled ? 'the form of the list was not understood' : undefined;
}

function quoted(text: string): string {
  return text.length <= 30 ? `\`${text}\`` : 'a citation';
}
