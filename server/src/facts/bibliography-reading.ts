import type { Span } from '../text/span.ts';
import type { Bibliography, BibliographyEntry, BibliographyFault } from './bibliography.ts';
import type { Work } from './work.ts';

/** What a reader finds in a file. */
export type Contents = Pick<Bibliography, 'entries' | 'faults'>;

/** A computation that stops now and then, so that whoever runs it may do other work between. */
export type Steps<T> = Generator<void, T, void>;

/** How many UTF-16 units are read between two stops: a millisecond or two. */
export const stepLength = 20_000;

/** What is read of a file so far. */
export interface Collector {
  /** Adds an entry; one whose key is there already is a fault and is left out. */
  add(entry: { readonly key: string; readonly span: Span; readonly keySpan: Span; work(): Work }): void;
  fault(span: Span, message: string): void;
  contents(): Contents;
}

/** How many faults of one file are told: past these it is another kind of file. */
const mostFaults = 50;

/** Creates a collector for a file's text, empty. */
export function createCollector(text: string): Collector {
  const entries: BibliographyEntry[] = [];
  const faults: BibliographyFault[] = [];
  const known = new Map<string, Span>();

  return {
    add({ key, span, keySpan, work }) {
      const first = known.get(key);
      if (first) {
        if (faults.length < mostFaults)
          faults.push({ span: keySpan, message: doubled(key, lineOf(text, first.start)) });
        return;
      }
      known.set(key, keySpan);
      entries.push(lazyEntry(key, span, keySpan, work));
    },
    fault(span, message) {
      if (faults.length < mostFaults) faults.push({ span, message });
    },
    contents: () => ({ entries, faults: faults.sort((a, b) => a.span.start - b.span.start) }),
  };
}

function lazyEntry(key: string, span: Span, keySpan: Span, read: () => Work): BibliographyEntry {
  let work: Work | undefined;
  return {
    key,
    get work() {
      work ??= read();
      return work;
    },
    span,
    keySpan,
  };
}

function doubled(key: string, line: number): string {
  return `The key \`${key}\` is that of line ${line} too; expected a key of its own`;
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
