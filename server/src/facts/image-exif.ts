import { exifTraces, type ImageTrace } from '../data/image-traces.ts';
import { type ByteReader, createByteReader } from './byte-reader.ts';
import { isTold } from './image-told.ts';

/** What a directory of Exif leads to. */
export interface ExifFinding {
  readonly traces: readonly ImageTrace[];
  /** XMP and IPTC that a TIFF file keeps among its tags. */
  readonly embedded: readonly { readonly kind: 'xmp' | 'iptc'; readonly bytes: Uint8Array }[];
}

/** Bytes of one value of each type of TIFF 6.0, by its number. */
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
/** More tags than any camera writes in a directory. */
const mostTags = 500;

const tags = { xmp: 700, iptc: 33723, exif: 0x8769, places: 0x8825, latitude: 2, longitude: 4 } as const;

/** What Exif, which is built like a TIFF file, can tell of a person: by its first directory and the two that this one names. */
export function readExif(bytes: Uint8Array): ExifFinding {
  const reader = createByteReader(bytes, bytes[0] === 0x4d ? 'big' : 'little');
  const first = readDirectory(reader, reader.u32(4));
  const subdirectory = (tag: number): Directory => {
    const pointer = first.get(tag);
    return pointer ? readDirectory(reader, reader.u32(pointer.at)) : new Map();
  };
  const all = [...first, ...subdirectory(tags.exif)];
  const told = all.flatMap(([tag, { at, length }]) => {
    const trace = exifTraces.get(tag);
    return trace && isTold(trace, reader.text(at, Math.min(length, 200))) ? [trace] : [];
  });
  const traces = isPlace(subdirectory(tags.places), reader) ? (['place', ...told] as const) : told;
  const embedded = (['xmp', 'iptc'] as const).flatMap((kind) => {
    const found = first.get(tags[kind]);
    return found ? [{ kind, bytes: reader.part(found.at, found.length) }] : [];
  });
  return { traces, embedded };
}

/** Where the value of each tag lies. */
type Directory = ReadonlyMap<number, { readonly at: number; readonly length: number }>;

function readDirectory(reader: ByteReader, start: number): Directory {
  const directory = new Map<number, { at: number; length: number }>();
  if (start < 8) return directory;
  const count = Math.min(reader.u16(start), mostTags);
  for (let i = 0; i < count; i++) {
    const entry = start + 2 + 12 * i;
    if (entry + 12 > reader.length) break;
    const length = (sizes[reader.u16(entry + 2)] ?? 0) * reader.u32(entry + 4);
    directory.set(reader.u16(entry), { at: length > 4 ? reader.u32(entry + 8) : entry + 8, length });
  }
  return directory;
}

/** Degrees, minutes and seconds are three fractions each; phones without a place write zeros. */
function isPlace(directory: Directory, { u32 }: ByteReader): boolean {
  const latitude = directory.get(tags.latitude);
  const longitude = directory.get(tags.longitude);
  if (!latitude || !longitude) return false;
  return [latitude, longitude].some(({ at }) =>
    [0, 8, 16].some((step) => u32(at + step) > 0 && u32(at + step + 4) > 0),
  );
}
