import { habitsByForm, type MarkerHabits } from './citation-habits.ts';
import { expand, type Marker, readMarker } from './citation-marker.ts';
import { writeNumbers } from './citation-rewrite.ts';
import type { ReportCitation } from './citations.ts';
import type { ListedReference } from './references.ts';

/** How one entry is named in a new marker, and in one that stands there already; undefined where it cannot be. */
export interface CitationLabel {
  readonly alone: string | undefined;
  /** The marker that names what it named, and the entry. */
  joinedTo(citation: ReportCitation): string | undefined;
}

/** The label of an entry in the given style, written as the other citations of that style are. */
export function labelOf(
  entry: ListedReference,
  style: ReportCitation['style'],
  others: readonly ReportCitation[],
): CitationLabel {
  switch (style) {
    case 'numeric-bracket':
    case 'numeric-paren':
    case 'superscript':
      return numericLabel(entry.number ?? entry.index + 1, style, others);
    case 'author-date':
      return authorDateLabel(entry, others);
    case 'pandoc-key': {
      const { key } = entry.reference;
      return named(key === null ? undefined : `@${key}`, '[', ']');
    }
    case 'footnote': {
      const { key } = entry.reference;
      return {
        alone: key === null ? undefined : `[^${key}]`,
        joinedTo: ({ text }) => (key && `${text}[^${key}]`) || undefined,
      };
    }
  }
}

const plainMarkers = { 'numeric-bracket': '[1]', 'numeric-paren': '(1)', superscript: '<sup>1</sup>' } as const;

function numericLabel(
  number: number,
  style: keyof typeof plainMarkers,
  others: readonly ReportCitation[],
): CitationLabel {
  const markers = others.map(({ text }) => readMarker(text)).filter(({ fixed }) => !fixed);
  const model = markers.find(({ numbers }) => numbers.length === 1) ?? markers[0] ?? readMarker(plainMarkers[style]);
  const habits = habitsByForm(markers);
  return {
    alone: writeNumbers(model, [number], habits(model)),
    joinedTo: ({ text }) => {
      const marker = readMarker(text);
      return marker.fixed ? undefined : withNumber(marker, number, habits(marker));
    },
  };
}

/** Numbers that rise go on rising; else the new one stands at the end. */
function withNumber(marker: Marker, number: number, habits: MarkerHabits): string | undefined {
  const numbers = expand(marker);
  if (numbers.includes(number)) return undefined;
  const isRising = numbers.every((value, i) => i === 0 || value > (numbers[i - 1] ?? 0));
  const last = marker.numbers.at(-1)?.span.end ?? marker.text.length;
  if (!isRising) return `${marker.text.slice(0, last)}${habits.comma}${number}${marker.closing}`;
  const hasRange = marker.numbers.some(({ endsRange }) => endsRange);
  const shortestRange = hasRange ? Math.min(habits.shortestRange, 3) : habits.shortestRange;
  return writeNumbers(
    marker,
    [...numbers, number].sort((a, b) => a - b),
    { ...habits, shortestRange },
  );
}

/** A marker of names or keys in brackets; one without brackets, as in "Moss (2011) saw", takes no other in. */
function named(label: string | undefined, opening: string, closing: string): CitationLabel {
  return {
    alone: label === undefined ? undefined : `${opening}${label}${closing}`,
    joinedTo: ({ text }) =>
      label !== undefined && /^[([].*[)\]]$/s.test(text)
        ? `${text.slice(0, -1)}; ${label}${text.slice(-1)}`
        : undefined,
  };
}

function authorDateLabel({ reference }: ListedReference, others: readonly ReportCitation[]): CitationLabel {
  const { authors, etAl, year, plain } = reference;
  const names = authors.map(({ family, literal }) => family ?? literal ?? '');
  const written = others.map(({ text }) => text).filter((text) => /^[([]/.test(text));
  const isSquare = written.filter((text) => text.startsWith('[')).length > written.length / 2;
  const and = written.some((text) => /&/.test(text)) ? '&' : 'and';
  const company = written.map((text) => /\*?et\s+al\b\.?\*?/.exec(text)?.[0]).find((words) => words) ?? 'et al.';
  const comma = written.length > 0 && !written.some((text) => /,\s+\d{4}/.test(text)) ? '' : ',';
  const letter = new RegExp(`\\b${year}([a-z])\\b`).exec(plain)?.[1] ?? '';
  const who =
    etAl || names.length > 2 ? `${names[0]} ${company}` : names.length === 2 ? names.join(` ${and} `) : names[0];
  const label = year === null || !who || names.includes('') ? undefined : `${who}${comma} ${year}${letter}`;
  return named(label, isSquare ? '[' : '(', isSquare ? ']' : ')');
}
