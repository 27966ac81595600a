import type { ReferenceStyleData } from '../data/reference-style.ts';
import { exportedWorks, lostKeys } from '../report/exported-works.ts';
import { plainEntry } from '../report/plain-entry.ts';
import type { ListedReference } from '../report/references.ts';
import { reformatEntry } from '../report/reformat-entry.ts';
import type { Report } from '../report/report.ts';
import { failed } from './file-result.ts';
import type { Host } from './host.ts';
import { plural } from './plural.ts';
import { writeFaults } from './write-faults.ts';

/** A report, how its file is shown, and the style that its list is held against. */
export interface ListInStyle {
  readonly report: Report;
  readonly shown: string;
  readonly style: ReferenceStyleData;
}

/** Tells each entry that is not written in the style or was not understood; gives the exit status, 1 if there is one. */
export function checkReferences({ report, shown, style }: ListInStyle, host: Host): number {
  const works = exportedWorks(report);
  const lost = lostKeys(report).map((key) => `${shown}: no work has the key \`${key}\``);
  if (works.length === 0 && lost.length === 0) {
    writeFaults(host, [failed(shown, 'There is no reference list in it, and it cites nothing by a key')]);
    return 2;
  }
  const told = works.flatMap(({ entry }) => {
    const difference = entry && differenceOf(entry, style);
    if (!entry || difference === undefined) return [];
    const { line } = report.lines.positionAt(entry.span.start, 'utf-16');
    return [`${shown}:${line + 1}: ${difference}`];
  });
  for (const line of [...told, ...lost]) host.stdout.write(`${line}\n`);
  const entries = plural(works.length, 'reference');
  const share = told.length === 0 ? 'all' : `${told.length} not`;
  host.stdout.write(`${entries}, ${share} in the style of ${style.title}\n`);
  return told.length + lost.length === 0 ? 0 : 1;
}

/** What differs between an entry and its form in the style; undefined where nothing does. */
function differenceOf({ reference }: ListedReference, style: ReferenceStyleData): string | undefined {
  const { authors, year, doi, url } = reference;
  if (authors.length === 0 && year === null && doi === null && url === null)
    return 'not understood: neither an author nor a year was found';
  const result = reformatEntry(reference, style);
  if ('reason' in result) return `not compared: ${result.reason}`;
  if (result.lacksAuthors) return 'fewer authors before "et al." than the style prints';
  const is = plainEntry(reference.text).split(' ');
  const wanted = plainEntry(result.text).split(' ');
  if (is.join(' ') === wanted.join(' ')) return undefined;
  const at = is.findIndex((word, index) => word !== wanted[index]);
  const from = Math.max(0, (at === -1 ? is.length : at) - 1);
  const some = (words: readonly string[]): string => words.slice(from, from + 4).join(' ') || 'its end';
  return `\`${some(is)}\`; expected \`${some(wanted)}\``;
}
