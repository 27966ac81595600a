import { type FileStart, type ImageFile, loadImages, readImageFile } from '../lint/load-images.ts';
import type { Report } from '../report/report.ts';
import { folderOf } from './folder-of.ts';

/** The files of the images that reports link, read in the background and kept until they change. */
export interface ImageFiles {
  /** The report with what is known of its images by now. The others are begun, and `changed` tells of them. */
  of(report: Report, uri: string): Promise<Report>;
  /** Grows whenever something new is known or something old is stale. */
  generation(): number;
  /** Takes the URIs of files that changed, or that all may have; gives back those that are no images of a report. */
  forget(uris?: readonly string[]): readonly string[];
}

/** What the files need of the world around. */
export interface ImageSource {
  /** The folders of the workspace, as URIs. */
  readonly folders: ReadonlySet<string>;
  readStart(uri: string, most: number): Promise<FileStart | undefined>;
  /** Changes of a file are to be told. */
  watch(uri: string): void;
  /** What was found without a file is stale. */
  changed(): void;
}

/** A file as it was read last. While it is read anew, what was read before holds. */
interface KnownFile {
  known: ImageFile | undefined;
  isStale: boolean;
  isReading: boolean;
}

/** Creates the reader; nothing is read before a report asks for it. */
export function createImageFiles(source: ImageSource): ImageFiles {
  const files = new Map<string, KnownFile>();
  let generation = 0;

  return {
    of: (report, uri) =>
      loadImages(report, { folder: folderOf(uri), roots: [...source.folders], load: async (place) => get(place) }),
    generation: () => generation,
    forget(uris = [...files.keys()]) {
      const others = uris.filter((uri) => !files.has(uri));
      if (others.length < uris.length) generation++;
      for (const uri of uris) Object.assign(files.get(uri) ?? {}, { isStale: true });
      return others;
    },
  };

  function get(place: string): ImageFile | undefined {
    const file = files.get(place) ?? begin(place);
    if (file.isStale && !file.isReading) void read(place, file);
    return file.known;
  }

  function begin(place: string): KnownFile {
    const file: KnownFile = { known: undefined, isStale: true, isReading: false };
    files.set(place, file);
    source.watch(place);
    return file;
  }

  async function read(place: string, file: KnownFile): Promise<void> {
    file.isReading = true;
    while (file.isStale) {
      file.isStale = false;
      const known = await readImageFile((most) => source.readStart(place, most)).catch(() => undefined);
      if (isSame(known, file.known)) continue;
      file.known = known;
      generation++;
      source.changed();
    }
    file.isReading = false;
  }
}

function isSame(a: ImageFile | undefined, b: ImageFile | undefined): boolean {
  return a?.isThere === b?.isThere && a?.traces.join() === b?.traces.join();
}
