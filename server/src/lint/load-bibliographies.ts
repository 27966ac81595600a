import type { Bibliography } from '../facts/bibliography.ts';
import { formatOf } from '../facts/read-bibliography.ts';
import { isBibliographyName, namedBibliographies, wantsFilesBeside } from '../report/named-bibliographies.ts';
import type { Report } from '../report/report.ts';
import { withBibliographies } from '../report/with-bibliographies.ts';
import { resolvePlace } from './resolve-place.ts';

/** A bibliography file that belongs to a report: its place, and the path by which the report names it, if it does. */
interface BibliographyPlace {
  readonly place: string;
  readonly written?: string;
}

/** More files than these do not belong to one report; the others are not read. */
const mostFiles = 20;

/** What a file holds, or why it could not be read. */
export type LoadedBibliography =
  | { readonly bibliography: Bibliography; readonly problem?: undefined }
  | { readonly bibliography?: undefined; readonly problem: string };

/** How files are reached: by what they are called in a folder, and by their places. */
export interface BibliographyLoader {
  /** The names of the files in a folder. */
  list(folder: string): Promise<readonly string[]>;
  /** What is known of a file; undefined where it is still to be read. */
  load(place: string): Promise<LoadedBibliography | undefined>;
}

/**
 * A report that lies in a folder, with the bibliography files that belong to it: those it names, else those that lie
 * beside it where it cites by keys.
 */
export async function loadBibliographies(
  report: Report,
  folder: string | undefined,
  { list, load }: BibliographyLoader,
): Promise<Report> {
  if (folder === undefined) return report;
  const places = await placesOf(report, folder, list);
  const loaded = await Promise.all(places.map(async (asked) => toAsked(asked, await load(asked.place))));
  return withBibliographies(report, loaded.flat());
}

async function placesOf(
  report: Report,
  folder: string,
  list: BibliographyLoader['list'],
): Promise<readonly BibliographyPlace[]> {
  const named = namedBibliographies(report).filter(({ isRefused }) => !isRefused);
  if (named.length > 0) {
    return named.slice(0, mostFiles).map(({ written }) => ({ place: resolvePlace(folder, written), written }));
  }
  if (!wantsFilesBeside(report)) return [];
  const names = (await list(folder)).filter(isBibliographyName).sort();
  return names.slice(0, mostFiles).map((name) => ({ place: resolvePlace(folder, name) }));
}

/** A file that merely lies beside a report and holds no work at all is something else, and nothing is said of it. */
function toAsked(asked: BibliographyPlace, loaded: LoadedBibliography | undefined): readonly Bibliography[] {
  const { written } = asked;
  if (!loaded) return [];
  const { bibliography, problem } = loaded;
  if (written !== undefined) return [bibliography ? { ...bibliography, written } : unread(asked, problem)];
  return bibliography && bibliography.entries.length > 0 ? [bibliography] : [];
}

/** What stands for a file that cannot be read. */
function unread({ place, written }: BibliographyPlace, why: string): Bibliography {
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
