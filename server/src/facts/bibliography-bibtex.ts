import { allMatches } from '../text/all-matches.ts';
import { type BibtexBlock, type BibtexField, nextBlock, readBlock } from './bibliography-bibtex-syntax.ts';
import { type BibtexFields, workOfBibtex } from './bibliography-bibtex-work.ts';
import { monthNames } from './bibliography-dates.ts';
import { type Collector, type Contents, createCollector, type Steps, stepLength } from './bibliography-reading.ts';
import type { Work } from './work.ts';

/** What values and entries of a file refer to by name. */
interface Names {
  readonly text: string;
  readonly strings: Map<string, BibtexField['value']>;
  /** Where the entry of each key begins, in lower case; it is read again when it is needed, which saves memory. */
  readonly starts: Map<string, number>;
}

/** So many comments without an end are looked for theirs; BibTeX itself never does. */
const mostOpenComments = 20;

/**
 * Reads BibTeX and BibLaTeX. A block that does not fit the grammar is told with its place; its key and the fields
 * before that place still count, and reading goes on at the next line that begins with an entry.
 */
export function* readBibtex(text: string): Steps<Contents> {
  const names: Names = { text, strings: new Map(), starts: new Map() };
  const file = createCollector(text);
  let pause = stepLength;
  let end = 0;
  let openComments = 0;
  for (let at = nextBlock(text, 0); at !== -1; at = nextBlock(text, end)) {
    if (at > pause) {
      yield;
      pause = at + stepLength;
    }
    if (end > 0) tellStray(text, end, at, file);
    tellUnopened(text, end, at, file);
    const block = readBlock(text, at, openComments < mostOpenComments);
    if (block.type === 'comment' && !/[)}]/.test(text[block.span.end - 1] ?? '')) openComments++;
    take(block, names, file);
    end = Math.max(block.span.end, at + 1);
  }
  tellStray(text, end, text.length, file);
  tellUnopened(text, end, text.length, file);
  return file.contents();
}

function take(block: BibtexBlock, names: Names, file: Collector): void {
  const { text } = names;
  for (const { span, message } of block.faults) file.fault(span, message);
  const [first] = block.fields;
  if (block.type === 'string' && first) names.strings.set(first.name, first.value);
  if (!block.key) return;
  const key = text.slice(block.key.start, block.key.end);
  const { span, type } = block;
  names.starts.set(key.toLowerCase(), span.start);
  const work = (): Work => workOfBibtex(type, fieldsOf(readBlock(text, span.start), names));
  file.add({ key, span, keySpan: block.key, work });
}

/** A field that stands outside of every entry is a sign that the entry before it ended too early. */
function tellStray(text: string, from: number, to: number, file: Collector): void {
  const between = text.slice(from, Math.min(to, from + 200));
  const stray = /^[\s,]{0,50}([A-Za-z]{3,20}[ \t]{0,9}=[ \t]{0,9}["{\d][^\r\n]{0,100})/.exec(between);
  const written = stray?.[1];
  if (written === undefined) return;
  const start = from + between.indexOf(written);
  const span = { start, end: start + written.length };
  file.fault(span, 'This field stands outside of any entry; expected no `}` too many in the entry before it');
}

/** An entry whose brace was forgotten is a comment for BibTeX, and its work is not there. */
const unopened =
  /(?<=^|[\r\n])@(?:article|book|in(?:book|collection|proceedings)|misc|online|thesis|phdthesis|(?:tech)?report)[ \t]{1,9}[^\s,{}()"=]{1,80},(?=[ \t]{0,9}[\r\n])/gi;

function tellUnopened(text: string, from: number, to: number, file: Collector): void {
  for (const { index, 0: written } of allMatches(text.slice(from, Math.min(to, from + 20_000)), unopened)) {
    const type = written.split(/\s/)[0] ?? '';
    const span = { start: from + index, end: from + index + written.length };
    file.fault(span, `No \`{\` behind \`${type}\`; expected \`${type}{key,\``);
  }
}

/** Entries may take fields from others, and those from others again; a circle ends here. */
const mostParents = 5;

/** The values by name. What an entry lacks it takes from that which `crossref` or `xdata` names. */
function fieldsOf(block: BibtexBlock, names: Names, depth = 0): BibtexFields {
  const own = new Map(block.fields.map(({ name, value }) => [name, () => expand(value, names)] as const).reverse());
  const parentKey = own.get('crossref')?.() ?? own.get('xdata')?.();
  const start = parentKey === undefined ? undefined : names.starts.get(parentKey.trim().toLowerCase());
  const parent = start === undefined || depth >= mostParents ? undefined : readBlock(names.text, start);
  const above = parent && fieldsOf(parent, names, depth + 1);
  const isPart = /^in(?:collection|proceedings|book)|^conference$/.test(block.type);
  return (name) => {
    const value = own.get(name)?.();
    if (value !== undefined || !above) return value;
    if (name === 'booktitle' && isPart) return above('booktitle') ?? above('title');
    return name === 'title' && isPart ? undefined : above(name);
  };
}

/** Names of names end here. */
const mostNames = 5;

function expand(value: BibtexField['value'], names: Names, depth = 0): string {
  return value
    .map(({ kind, span }) => {
      const written = names.text.slice(span.start, span.end);
      if (kind === 'text') return written;
      const named = names.strings.get(written.toLowerCase());
      if (named && depth < mostNames) return expand(named, names, depth + 1);
      const month = monthNames.find((name) => name.toLowerCase() === written.toLowerCase());
      return month ?? written;
    })
    .join('');
}
