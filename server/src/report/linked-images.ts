import type { LinkedImage } from '../facts/linked-image.ts';
import type { Block, Image } from '../markdown/block.ts';
import { type Found, perReport, type Report } from './report.ts';

const imagesOf = (block: Block): readonly Image[] => block.images;

/** The images of a report that are files, in source order; addresses of the web and data in the text are none. */
export const imageLinks = perReport((report: Report): readonly Found<Image>[] =>
  report.find(imagesOf).filter(({ fact }) => isFile(fact.url)),
);

/** An image link whose file the door has looked for, with what it found. */
export interface FoundImage extends Found<Image> {
  readonly file: LinkedImage;
}

/** The links whose files were looked for. */
export const foundImages = perReport((report: Report): readonly FoundImage[] => {
  const known = new Map(report.images.map((image) => [image.url, image]));
  return imageLinks(report).flatMap((link) => {
    const file = known.get(link.fact.url);
    return file ? [{ ...link, file }] : [];
  });
});

/**
 * A path with a name that has an end: without one it is a name that a converter completes. What begins with a scheme, two
 * slashes or `#` is no file.
 */
function isFile(url: string): boolean {
  const end = url.search(/[?#]/);
  const path = end < 0 ? url : url.slice(0, end);
  return !/^(?:[a-z][a-z0-9+.-]{0,30}:|[\\/]{2})/i.test(url) && /[^./\\]\.[a-z0-9]{2,5}$/i.test(path);
}
