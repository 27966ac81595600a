import type { ReferenceStyleData } from '../data/reference-style.ts';
import { type ExportedWork, exportedWorks } from '../report/exported-works.ts';
import { formatWork } from '../report/format-work.ts';
import { reformatEntry } from '../report/reformat-entry.ts';
import { writeBibtex } from '../report/write-bibtex.ts';
import { writeCslJson } from '../report/write-csl-json.ts';
import { writeRis } from '../report/write-ris.ts';
import { failed } from './file-result.ts';
import type { Host } from './host.ts';
import type { Arguments } from './parse-arguments.ts';
import type { ListInStyle } from './references-check.ts';
import { writeFaults } from './write-faults.ts';

type ReferencesFormat = 'markdown' | 'bibtex' | 'csl-json' | 'ris';

/** The format that the ending of a file means. */
const endings: Readonly<Record<string, ReferencesFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  bib: 'bibtex',
  bibtex: 'bibtex',
  json: 'csl-json',
  ris: 'ris',
};

/** Writes the list to the file that the user named, or prints it; gives the exit status. */
export async function writeReferences(list: ListInStyle, given: Arguments, host: Host): Promise<number> {
  const { report, shown, style } = list;
  const output = given.value('output');
  const ending = output?.split('.').at(-1)?.toLowerCase() ?? '';
  const format = (given.value('format') as ReferencesFormat | undefined) ?? endings[ending] ?? 'markdown';
  const works = exportedWorks(report);
  for (const { entry } of works) {
    const result = entry && reformatEntry(entry.reference, style);
    if (!entry || !result || !('reason' in result)) continue;
    const { line } = report.lines.positionAt(entry.span.start, 'utf-16');
    const what = format === 'markdown' ? 'is left as it is' : 'may have lost something';
    host.stderr.write(`casewright: ${shown}:${line + 1}: this entry ${what}: ${result.reason}\n`);
  }
  const content = contentOf(works, format, style);
  if (output === undefined) {
    host.stdout.write(content);
    return 0;
  }
  const problem = await host.replaceFile(host.resolve(output), content);
  if (problem === undefined) return 0;
  writeFaults(host, [failed(output, problem)]);
  return 2;
}

function contentOf(works: readonly ExportedWork[], format: ReferencesFormat, style: ReferenceStyleData): string {
  switch (format) {
    case 'markdown':
      return toMarkdown(works, style);
    case 'bibtex':
      return writeBibtex(works);
    case 'csl-json':
      return writeCslJson(works);
    case 'ris':
      return writeRis(works);
  }
}

/** Entries that are not lists in Markdown are paragraphs, with a blank line between them. */
function toMarkdown(works: readonly ExportedWork[], style: ReferenceStyleData): string {
  const ordered = style.order === 'alphabetical' ? [...works].sort(byAuthor) : works;
  const entries = ordered.map((work, index) => inStyle(work, style, style.label === '' ? undefined : index + 1));
  return `${entries.join(style.label === '1. ' ? '\n' : '\n\n')}\n`;
}

/** An entry that was not understood in full stays as it is written, behind its new label. */
function inStyle({ entry, work }: ExportedWork, style: ReferenceStyleData, number: number | undefined): string {
  if (!entry) return formatWork(work, style, number);
  const result = reformatEntry(entry.reference, style);
  const text = 'text' in result ? result.text : entry.reference.text.replace(/\s+/g, ' ');
  return (number === undefined ? '' : style.label.replace('1', `${number}`)) + text;
}

function byAuthor(a: ExportedWork, b: ExportedWork): number {
  const [one, other] = [sortKey(a), sortKey(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Family names, year and title without accents, case and articles, as author-date styles sort. */
function sortKey({ work: { authors, year, title } }: ExportedWork): string {
  const names = authors.map(({ family, given, literal }) => [family ?? literal, given].filter(Boolean).join(' '));
  // Two blanks come before all that a name holds, so that Moss alone comes before Moss and Fenn.
  const words = [...(names.length > 0 ? [names.join(' , ')] : []), `${year ?? ''}`, title ?? ''].join('  ');
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[*"']/g, '')
    .replace(/^(?:the|an?) /i, '')
    .toLowerCase();
}
