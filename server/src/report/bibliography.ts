import type { Bibliography, BibliographyEntry } from '../facts/bibliography.ts';
import { isItem, keyOfCsl, workOfCsl } from '../facts/bibliography-csl.ts';
import type { Work } from '../facts/work.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import { type NamedBibliography, namedBibliographies } from './named-bibliographies.ts';
import { perReport, type Report } from './report.ts';

/** A work that `[@key]` can name. */
export interface KeyedWork {
  readonly key: string;
  /** Read when it is first asked for: a bibliography may hold thousands that the report never cites. */
  readonly work: Work;
  /** The bibliography file; undefined where it stands in the front matter of the report. */
  readonly file: string | undefined;
  /** Where the whole entry stands, in that file or in the report. */
  readonly span: Span;
  readonly keySpan: Span;
}

/**
 * The works of the front matter and of all bibliography files, by key. Where a key stands twice, the first holds:
 * `references:` of the report before files, as Pandoc has it, then the files in their order.
 */
export const bibliographyEntries = perReport((report: Report): ReadonlyMap<string, KeyedWork> => {
  const own = ownEntries(report);
  const files = filedEntries(report.bibliographies);
  if (own.length === 0) return files;
  const entries = new Map<string, KeyedWork>();
  for (const entry of [...own, ...files.values()]) if (!entries.has(entry.key)) entries.set(entry.key, entry);
  return entries;
});

/** The works of some files, kept by the entries of the first of them, since files outlive many versions of a report. */
const known = new WeakMap<Bibliography['entries'], { readonly files: readonly Bibliography[]; readonly map: Works }>();

type Works = ReadonlyMap<string, KeyedWork>;

function filedEntries(files: readonly Bibliography[]): Works {
  const first = files[0];
  if (!first) return new Map();
  const before = known.get(first.entries);
  const isSame = (file: Bibliography, index: number): boolean => before?.files[index]?.entries === file.entries;
  if (before?.files.length === files.length && files.every(isSame)) return before.map;
  const map = new Map<string, KeyedWork>();
  for (const { file, entries } of files) {
    for (const entry of entries) if (!map.has(entry.key)) map.set(entry.key, keyed(entry, file));
  }
  known.set(first.entries, { files, map });
  return map;
}

/**
 * Are all works known that a key can name? Not while a file that the front matter names is still to be read, is missing,
 * or could not be read at all: then a key that is not found may well be in it. Single faults hide no other entry.
 */
export const isBibliographyWhole = perReport((report: Report): boolean => {
  const read = report.bibliographies;
  const named = namedBibliographies(report);
  const isThere = ({ written }: NamedBibliography): boolean => read.some((file) => file.written === written);
  return named.every(isThere) && read.every(isRead);
});

/** Could anything of the file be read, where there is anything? */
export function isRead({ problem, faults, entries }: Bibliography): boolean {
  return problem === undefined && (entries.length > 0 || faults.length === 0);
}

function keyed(entry: BibliographyEntry, file: string): KeyedWork {
  const { key, span, keySpan } = entry;
  return {
    key,
    get work() {
      return entry.work;
    },
    file,
    span,
    keySpan,
  };
}

/** The works under `references:` in the front matter, in the form of CSL. */
function ownEntries({ frontMatter }: Report): readonly KeyedWork[] {
  const items = frontMatter?.data.references;
  if (!frontMatter || !Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index) => {
    const key = isItem(item) ? keyOfCsl(item) : undefined;
    if (!isItem(item) || key === undefined) return [];
    const span = frontMatter.spanOf(['references', index]) ?? frontMatter.span;
    const work = once(() => workOfCsl(item));
    return [
      {
        key,
        get work() {
          return work();
        },
        file: undefined,
        span,
        keySpan: frontMatter.spanOf(['references', index, 'id']) ?? span,
      },
    ];
  });
}
