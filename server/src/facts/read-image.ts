import { type ImageTrace, imageTraces, pngTraces, xmpTraces } from '../data/image-traces.ts';
import { readExif } from './image-exif.ts';
import { readIptc } from './image-iptc.ts';
import { type ImagePiece, imagePieces } from './image-pieces.ts';
import { isTold } from './image-told.ts';
import { readXmp } from './image-xmp.ts';

/** What the data in an image file can tell of a person, the heaviest first. Never fails, whatever the bytes. */
export function readImage(bytes: Uint8Array): readonly ImageTrace[] {
  const found = new Set<ImageTrace>();
  for (const piece of imagePieces(bytes)) for (const trace of tracesOf(piece)) found.add(trace);
  return imageTraces.filter((trace) => found.has(trace));
}

/** Files of these kinds hold such data before the image; of others all must be read. */
export function isReadFromStart(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8;
}

function tracesOf(piece: ImagePiece): readonly ImageTrace[] {
  switch (piece.kind) {
    case 'exif': {
      const { traces, embedded } = readExif(piece.bytes);
      return [...traces, ...embedded.flatMap(tracesOf)];
    }
    case 'iptc':
      return readIptc(piece.bytes);
    case 'xmp':
      return readXmp(piece.bytes);
    case 'text': {
      const trace = pngTraces.get(piece.keyword) ?? xmpTraces.get(piece.keyword);
      const value = String.fromCharCode(...piece.bytes.subarray(0, 200));
      return trace && isTold(trace, value) ? [trace] : [];
    }
  }
}
