import type { ReferenceStyleData } from '../data/reference-style.ts';
import { type ExportedWork, exportedWorks } from '../report/exported-works.ts';
import { reformatEntry } from '../report/reformat-entry.ts';
import { styledList } from '../report/styled-list.ts';
import { writeBibtex } from '../report/write-bibtex.ts';
import { writeCslJson } from '../report/write-csl-json.ts';
import { writeRis } from '../report/write-ris.ts';
import type { Host } from './host.ts';
import type { Arguments } from './parse-arguments.ts';
import type { ListInStyle } from './references-check.ts';
import { usage } from './usage.ts';
import { chooseFormat, writeOutput } from './write-output.ts';

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
  const { format, problem } = chooseFormat(given, endings, 'markdown');
  if (problem !== undefined) return usage(host, problem, given.command);
  const works = exportedWorks(report);
  for (const { entry, key, work } of works) {
    if (work.title === null && work.authors.length === 0 && work.container === null)
      host.stderr.write(`casewright: ${shown}: \`${key}\` has no author, no title and no journal\n`);
    const result = entry && reformatEntry(entry.reference, style);
    if (!entry || !result || !('reason' in result)) continue;
    const { line } = report.lines.positionAt(entry.span.start, 'utf-16');
    const what = format === 'markdown' ? 'is left as it is' : 'may have lost something';
    host.stderr.write(`casewright: ${shown}:${line + 1}: this entry ${what}: ${result.reason}\n`);
  }
  return writeOutput(contentOf(works, format, style), given, host);
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
  return `${styledList(works, style).join(style.label === '1. ' ? '\n' : '\n\n')}\n`;
}
