import type { ReferenceStyleData } from '../data/reference-style.ts';
import type { Span } from '../text/span.ts';
import type { ListedReference } from './references.ts';
import { reformatEntry } from './reformat-entry.ts';
import type { Report } from './report.ts';

/** What comes of writing entries in a style. */
export interface Reformatting {
  /** Each replaces the text of one entry; labels, keys, blank lines and line ends stay. Entries that are so already have none. */
  readonly edits: readonly { readonly span: Span; readonly newText: string }[];
  /** What the style leaves out of at least one of the entries, in words. */
  readonly dropped: readonly string[];
  /** Entries where fewer authors are known than the style prints. */
  readonly lacking: readonly ListedReference[];
  /** Entries that stay as they are, each with the reason in a few words. */
  readonly refused: readonly { readonly entry: ListedReference; readonly reason: string }[];
}

/** Writes entries of the list in a style. What cannot be written so without losing anything is refused and stays. */
export function reformatEntries(
  report: Report,
  entries: readonly ListedReference[],
  style: ReferenceStyleData,
): Reformatting {
  const results = entries.map((entry) => ({ entry, result: reformatEntry(entry.reference, style) }));
  const done = results.flatMap(({ entry, result }) => ('text' in result ? [{ entry, ...result }] : []));
  return {
    edits: done
      .filter(({ entry, text }) => report.text.slice(entry.span.start, entry.span.end) !== text)
      .map(({ entry, text }) => ({ span: entry.span, newText: text })),
    dropped: [...new Set(done.flatMap(({ dropped }) => dropped))],
    lacking: done.filter(({ lacksAuthors }) => lacksAuthors).map(({ entry }) => entry),
    refused: results.flatMap(({ entry, result }) => ('reason' in result ? [{ entry, reason: result.reason }] : [])),
  };
}

/** The title of a fix that reformats, which tells what is lost: "Write in the style of BMJ (leaves out the issue number)". */
export function reformatTitle({ title }: ReferenceStyleData, { dropped }: Pick<Reformatting, 'dropped'>): string {
  return `Write in the style of ${title}${dropped.length === 0 ? '' : ` (leaves out ${listed(dropped)})`}`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
