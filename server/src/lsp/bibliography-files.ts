import type { Bibliography } from '../facts/bibliography.ts';
import { bibliographySteps, formatOf, mostBibliographyCharacters } from '../facts/read-bibliography.ts';
import { type LoadedBibliography, loadBibliographies, tooLong } from '../lint/load-bibliographies.ts';
import type { Report } from '../report/report.ts';
import { folderOf } from './folder-of.ts';

/** The bibliography files that reports belong to, read in the background and kept until they change. */
export interface BibliographyFiles {
  /** The report with those of its files that are read by now. The others are begun, and `changed` tells of them. */
  of(report: Report, uri: string): Promise<Report>;
  /** Grows whenever a file was read anew or is to be. */
  generation(): number;
  /** Takes the URIs of files that changed, or that all may have; gives back those that are no bibliographies. */
  forget(uris?: readonly string[]): readonly string[];
}

/** What the files need of the world around. */
export interface BibliographySource {
  readFile(uri: string): Promise<string | undefined>;
  /** The names of the files in a folder, by its URI. */
  listFiles(uri: string): Promise<readonly string[]>;
  /** Changes of a file are to be told. */
  watch(uri: string): void;
  /** Gives way to whatever else waits. */
  pause(): Promise<void>;
  /** What was read without a file is stale. */
  changed(): void;
}

/** A file as it was read last. While it is read anew, what was read before holds. */
interface KnownFile {
  text: string | undefined;
  known: LoadedBibliography | undefined;
  /** How often it was told that the file changed, and of which of these what is kept knows. */
  changes: number;
  seen: number;
  isReading: boolean;
}

/** Creates the reader; nothing is read before a report asks for it. */
export function createBibliographyFiles(source: BibliographySource): BibliographyFiles {
  const files = new Map<string, KnownFile>();
  const folders = new Map<string, readonly string[]>();
  let generation = 0;

  return {
    of: (report, uri) =>
      loadBibliographies(report, folderOf(uri), {
        list: async (folder) => list(folder),
        load: async (place) => get(place),
      }),
    generation: () => generation,
    forget(uris = [...files.keys()]) {
      folders.clear();
      generation++;
      for (const uri of uris) {
        const file = files.get(uri);
        if (file) file.changes++;
      }
      return uris.filter((uri) => !files.has(uri) && !/\.(?:bib|ris)$/i.test(uri));
    },
  };

  function told(): void {
    generation++;
    source.changed();
  }

  /** What is known of a folder; where that is nothing, it is asked for. */
  function list(folder: string): readonly string[] {
    const known = folders.get(folder);
    if (known) return known;
    folders.set(folder, []);
    void source
      .listFiles(folder)
      .catch(() => [])
      .then((names) => {
        folders.set(folder, names);
        if (names.length > 0) told();
      });
    return [];
  }

  function get(place: string): LoadedBibliography | undefined {
    const file = files.get(place) ?? begin(place);
    if (file.seen < file.changes && !file.isReading) void read(place, file);
    return file.known;
  }

  function begin(place: string): KnownFile {
    const file: KnownFile = {
      text: undefined,
      known: undefined,
      changes: 1,
      seen: 0,
      isReading: false,
    };
    files.set(place, file);
    source.watch(place);
    return file;
  }

  async function read(place: string, file: KnownFile): Promise<void> {
    file.isReading = true;
    while (file.seen < file.changes) {
      file.seen = file.changes;
      const text = await source.readFile(place).catch(() => undefined);
      if (text !== undefined && text === file.text) continue;
      const known = await toLoaded(place, text);
      Object.assign(file, { text, known });
      told();
    }
    file.isReading = false;
  }

  async function toLoaded(place: string, text: string | undefined): Promise<LoadedBibliography> {
    if (text === undefined) return { problem: absent };
    if (text.length > mostBibliographyCharacters) return { problem: tooLong };
    return { bibliography: await readInSteps(place, text) };
  }

  /** Never longer than a step at once, so that typing goes on while a long file is read. */
  async function readInSteps(place: string, text: string): Promise<Bibliography> {
    const steps = bibliographySteps(place, formatOf(place) ?? 'bibtex', text);
    for (;;) {
      await source.pause();
      const step = steps.next();
      if (step.done) return step.value;
    }
  }
}

const absent = 'There is no such file, or it cannot be read';
