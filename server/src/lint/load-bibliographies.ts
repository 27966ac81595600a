import type { Bibliography } from '../facts/bibliography.ts';
import { formatOf } from '../facts/read-bibliography.ts';
import { isBibliographyName, namedBibliographies, wantsFilesBeside } from '../report/named-bibliographies.ts';
import type { Report } from '../report/report.ts';
import { resolvePlace } from './resolve-place.ts';

/** A bibliography file that belongs to a report: its place, and the path by which the report names it, if it does. */
export interface BibliographyPlace {
  readonly place: string;
  readonly written?: string;
}

/** More files than these do not belong to one report; the others are not read. */
const mostFiles = 20;

/**
 * The bibliography files that belong to a report which lies in a folder: those it names, else those that lie beside
 * it where it cites by keys. `list` gives the names of the files in a folder.
 */
export async function bibliographyPlaces(
  report: Report,
  folder: string | undefined,
  list: (folder: string) => Promise<readonly string[]>,
): Promise<readonly BibliographyPlace[]> {
  if (folder === undefined) return [];
  const named = namedBibliographies(report).filter(({ isRefused }) => !isRefused);
  if (named.length > 0) {
    return named.slice(0, mostFiles).map(({ written }) => ({ place: resolvePlace(folder, written), written }));
  }
  if (!wantsFilesBeside(report)) return [];
  const names = (await list(folder)).filter(isBibliographyName).sort();
  return names.slice(0, mostFiles).map((name) => ({ place: resolvePlace(folder, name) }));
}

/** A file that merely lies beside a report and holds no work at all is something else, and nothing is said of it. */
export function isBibliographyOf({ written }: BibliographyPlace, { entries }: Bibliography): boolean {
  return written !== undefined || entries.length > 0;
}

/** What stands for a file that cannot be read. */
export function unreadBibliography({ place, written }: BibliographyPlace, why: string): Bibliography {
  const name = written ?? place;
  return {
    file: place,
    format: formatOf(place) ?? 'bibtex',
    text: '',
    entries: [],
    faults: [],
    ...(written !== undefined && { written }),
    problem: `The bibliography \`${name.slice(0, 60)}\` was not read: ${lowerFirst(why)}; expected its path from the folder of this report`,
  };
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** What is told of a file that is longer than any author's bibliography. */
export const tooLong = 'It is longer than 50 million characters';
