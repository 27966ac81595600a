import { type ImageFile, loadImages, readImageFile } from '../lint/load-images.ts';
import type { Report } from '../report/report.ts';
import type { Host } from './host.ts';
import { folderOf } from './paths.ts';
import { remember } from './remember.ts';

/** Gives a report what is known of the files of its images; `path` is its own. */
export type ImageFiles = (report: Report, path: string) => Promise<Report>;

/** Creates the reader of a run; each file is read once, however many reports link it. */
export function createImageFiles(host: Host): ImageFiles {
  const loaded = new Map<string, Promise<ImageFile | undefined>>();
  return (report, path) => loadImages(report, { folder: folderOf(path), roots: [host.cwd], load });

  function load(place: string): Promise<ImageFile | undefined> {
    return remember(host, loaded, place, () => readImageFile((most) => host.readStart(place, most)));
  }
}
