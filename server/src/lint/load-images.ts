import type { ImageTrace } from '../data/image-traces.ts';
import type { LinkedImage } from '../facts/linked-image.ts';
import { isReadFromStart, readImage } from '../facts/read-image.ts';
import { imageLinks } from '../report/linked-images.ts';
import type { Report } from '../report/report.ts';
import { withFiles } from '../report/with-files.ts';
import { unescaped } from '../text/unescaped.ts';
import { resolvePlace } from './resolve-place.ts';

/** The first bytes of a file; `isThere` alone where there is one that cannot be read. */
export type FileStart = { readonly isThere: boolean; readonly bytes?: Uint8Array };

/** A file at a place, as far as an image is asked for. */
export interface ImageFile {
  readonly isThere: boolean;
  readonly traces: readonly ImageTrace[];
}

/** Where images may lie, and how they are reached. */
export interface ImageLoader {
  /** The folder of the report; undefined where it lies in none. */
  readonly folder: string | undefined;
  /** The folders of the work: a file outside of these and of the report's own is not looked for. */
  readonly roots: readonly string[];
  /** What is known of a file; undefined where that is nothing, or nothing yet. */
  load(place: string): Promise<ImageFile | undefined>;
}

/** More images than these are not looked for. */
const mostImages = 100;

/** The report with what is known of the files of its images. */
export async function loadImages(report: Report, { folder, roots, load }: ImageLoader): Promise<Report> {
  if (folder === undefined) return report;
  const urls = [...new Set(imageLinks(report).map(({ fact }) => fact.url))].slice(0, mostImages);
  const images = await Promise.all(urls.map((url) => find(url)));
  return withFiles(report, { images: images.flatMap((image) => (image ? [image] : [])) });

  /** An address may be written in several ways; the file is missing where none of them leads to one. */
  async function find(url: string): Promise<LinkedImage | undefined> {
    const places = readingsOf(url).map((path) => resolvePlace(folder ?? '', path));
    if (!places.every((place) => [folder ?? '', ...roots].some((root) => isBelow(root, place)))) return undefined;
    const files = await Promise.all([...new Set(places)].map(load));
    const there = files.find((file) => file?.isThere);
    if (there) return { url, isThere: true, traces: there.traces };
    return files.includes(undefined) ? undefined : { url, isThere: false, traces: [] };
  }
}

/** The paths that an address may mean: without its query, with `%20` read and as it stands. */
function readingsOf(url: string): readonly string[] {
  const path = /^[^?#]+/.exec(url)?.[0] ?? url;
  return [...new Set([unescaped(path), path, url])];
}

function isBelow(folder: string, place: string): boolean {
  return place.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** So much is read of a photograph, and so much of a file that may hold its data at the end. */
const mostOfStart = 262_144;
const mostOfAll = 16_777_216;

/** Reads what is asked of an image; `readStart` gives the first bytes of a file, undefined where nothing is known of it. */
export async function readImageFile(
  readStart: (most: number) => Promise<FileStart | undefined>,
): Promise<ImageFile | undefined> {
  const start = await readStart(mostOfStart);
  if (!start) return undefined;
  const { isThere, bytes } = start;
  const isCut = bytes !== undefined && bytes.length >= mostOfStart && !isReadFromStart(bytes);
  const all = isCut ? ((await readStart(mostOfAll))?.bytes ?? bytes) : bytes;
  return { isThere, traces: all ? readImage(all) : [] };
}
