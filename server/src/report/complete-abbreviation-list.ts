import { lineEndingOf } from '../text/line-ending.ts';
import { contains, type Span } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';
import { abbreviationsToList, byShort, type ListedAbbreviation, writeList } from './abbreviation-list.ts';
import { placesOf } from './abbreviation-mentions.ts';
import { type Abbreviation, abbreviations, type PlacedDefinition } from './abbreviations.ts';
import { fillSection, isBlankSection } from './fill-section.ts';
import type { Report } from './report.ts';
import type { Section } from './section.ts';

/**
 * The edits that bring the list of a section up to date: what it lacks comes in, in its own form, and what is there stays.
 * Undefined where its form is not understood.
 */
export function completeList(report: Report, section: Section): readonly TextEdit[] | undefined {
  const missing = abbreviationsToList(report).filter(
    ({ short }) => !placesOf(report, short).some((place) => contains(section.body, place)),
  );
  if (missing.length === 0) return [];
  const entries = entriesIn(report, section);
  const [first] = entries;
  if (first) {
    const form = formOf(report.text, entries, first);
    return form && missing.map((entry) => insertEntry(entries, form, entry));
  }
  return isBlankSection(report, section) ? [fillSection(report, section, writeList(report, missing))] : undefined;
}

/** The abbreviations that the list of a section has and the report nowhere uses. */
export function unusedInList(report: Report, section: Section): readonly string[] {
  const isUsed = ({ short }: Abbreviation): boolean =>
    placesOf(report, short).some((place) => !contains(section.span, place));
  const inList = new Set(entriesIn(report, section).map(({ short }) => short));
  return abbreviations(report).flatMap((each) => (inList.has(each.short) && !isUsed(each) ? [each.short] : []));
}

function entriesIn(report: Report, { body }: Section): readonly PlacedDefinition[] {
  return abbreviations(report)
    .flatMap(({ definitions }) => definitions.filter(({ span }) => contains(body, span)))
    .sort((a, b) => a.span.start - b.span.start);
}

/** What stands between a short form and its long form, and between two entries; `isSorted` by the alphabet. */
interface ListForm {
  readonly joint: string;
  readonly gap: string;
  readonly isSorted: boolean;
}

function formOf(text: string, entries: readonly PlacedDefinition[], first: PlacedDefinition): ListForm | undefined {
  if (first.form === 'behind' || first.shortSpan.start > first.longSpan.start) return undefined;
  const joint = text.slice(first.shortSpan.end, first.longSpan.start);
  const gaps = entries.slice(1).map((entry, i) => text.slice(entries[i]?.span.end ?? 0, entry.span.start));
  const gap = gaps.find((each) => !/[\p{L}\p{N}]/u.test(each)) ?? gapOfOne(text, first.span);
  const isSorted = entries.every((entry, i) => i === 0 || byShort(entries[i - 1] ?? entry, entry) <= 0);
  return { joint, gap, isSorted };
}

/** Of a list with one entry: in a line of its own the next one goes into a line that begins alike. */
function gapOfOne(text: string, { start, end }: Span): string {
  const before = /[^\r\n]{0,20}$/.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  if (!/^\s{0,3}[-*+|]/.test(before)) return '; ';
  const behind = /^[^\r\n\p{L}]{0,20}/u.exec(text.slice(end, end + 20))?.[0] ?? '';
  return `${behind}${lineEndingOf(text)}${before}`;
}

function insertEntry(
  entries: readonly PlacedDefinition[],
  { joint, gap, isSorted }: ListForm,
  entry: ListedAbbreviation,
): TextEdit {
  const words = `${entry.short}${joint}${entry.long}`;
  const next = isSorted ? entries.find((other) => byShort(other, entry) > 0) : undefined;
  const at = next?.span.start ?? entries.at(-1)?.span.end ?? 0;
  return { span: { start: at, end: at }, newText: next ? words + gap : gap + words };
}
