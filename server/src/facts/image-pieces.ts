import { createByteReader } from './byte-reader.ts';

/** A piece of an image file that holds data about the image: in one of the three formats for it, or a text under a keyword. */
export type ImagePiece =
  | { readonly kind: 'exif' | 'iptc' | 'xmp'; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly keyword: string; readonly bytes: Uint8Array };

/** The pieces of a JPEG, PNG, WebP, HEIC, AVIF, TIFF or SVG file, as far as its bytes go; none of another or a broken one. */
export function* imagePieces(bytes: Uint8Array): Generator<ImagePiece> {
  const { text } = createByteReader(bytes, 'big');
  if (text(0, 2) === '\xff\xd8') yield* jpegPieces(bytes);
  else if (text(1, 3) === 'PNG') yield* pngPieces(bytes);
  else if (text(0, 4) === 'RIFF' && text(8, 4) === 'WEBP') yield* webpPieces(bytes);
  else if (text(4, 4) === 'ftyp') yield* boxedPieces(bytes);
  else if (isTiff(text(0, 4))) yield { kind: 'exif', bytes };
  else if (/^(?:\xef\xbb\xbf)?\s{0,9}<(?:\?xml|!--|!DOCTYPE|svg)/i.test(text(0, 32))) yield { kind: 'xmp', bytes };
}

/** No camera writes more segments before the image; a file with more of them is made to take time. */
const mostSegments = 1000;
/** A PNG of 16 MB in the smallest pieces that programs write has some two thousand. */
const mostChunks = 20_000;

function isTiff(start: string): boolean {
  return start === 'II*\0' || start === 'MM\0*';
}

/** How the segments of a JPEG file begin that hold such data (CIPA DC-008, XMP part 3). */
const jpegSegments: readonly (readonly [string, 'exif' | 'xmp' | 'photoshop', number])[] = [
  ['Exif\0\0', 'exif', 6],
  ['http://ns.adobe.com/xap/1.0/\0', 'xmp', 29],
  ['http://ns.adobe.com/xmp/extension/\0', 'xmp', 75],
  ['Photoshop 3.0\0', 'photoshop', 14],
];

/** The segments before the image itself begins. */
function* jpegPieces(bytes: Uint8Array): Generator<ImagePiece> {
  const { u8, u16, text, part } = createByteReader(bytes, 'big');
  let at = 2;
  for (let looks = 0; u8(at) === 0xff && looks < mostSegments; looks++) {
    const marker = u8(at + 1);
    if (marker === 0xff) at++;
    else if (marker === 0xda || marker === 0xd9) return;
    else {
      const length = u16(at + 2);
      if (length < 2) return;
      const known = jpegSegments.find(([begin]) => text(at + 4, begin.length) === begin);
      const data = part(at + 4, length - 2);
      if (known?.[1] === 'photoshop') yield* photoshopPieces(data.subarray(known[2]));
      else if (known) yield { kind: known[1], bytes: data.subarray(known[2]) };
      at += 2 + length;
    }
  }
}

/** The resources that Photoshop keeps in a segment; 0x0404 is IPTC. */
function* photoshopPieces(bytes: Uint8Array): Generator<ImagePiece> {
  const { u8, u16, u32, text, part } = createByteReader(bytes, 'big');
  let at = 0;
  while (text(at, 4) === '8BIM') {
    const size = at + 6 + toEven(u8(at + 6) + 1);
    const length = u32(size);
    if (u16(at + 4) === 0x0404) yield { kind: 'iptc', bytes: part(size + 4, length) };
    at = size + 4 + toEven(length);
  }
}

function* pngPieces(bytes: Uint8Array): Generator<ImagePiece> {
  const { length, u32, text, part } = createByteReader(bytes, 'big');
  let at = 8;
  for (let looks = 0; at + 12 <= length && looks < mostChunks; looks++, at += 12 + u32(at)) {
    const type = text(at + 4, 4);
    const data = part(at + 8, u32(at));
    if (type === 'eXIf') yield { kind: 'exif', bytes: data };
    else if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt') yield textPiece(data);
  }
}

/** A compressed text is not unpacked: its keyword tells enough. */
function textPiece(data: Uint8Array): ImagePiece {
  const end = data.indexOf(0);
  const keyword = createByteReader(data, 'big').text(0, Math.min(Math.max(end, 0), 79));
  const bytes = data.subarray(end + 1);
  return keyword === 'XML:com.adobe.xmp' ? { kind: 'xmp', bytes } : { kind: 'text', keyword, bytes };
}

function* webpPieces(bytes: Uint8Array): Generator<ImagePiece> {
  const { length, u32, text, part } = createByteReader(bytes, 'little');
  let at = 12;
  for (let looks = 0; at + 8 <= length && looks < mostChunks; looks++, at += 8 + toEven(u32(at + 4))) {
    const type = text(at, 4);
    const data = part(at + 8, u32(at + 4));
    if (type === 'EXIF') yield { kind: 'exif', bytes: text(at + 8, 6) === 'Exif\0\0' ? data.subarray(6) : data };
    else if (type === 'XMP ') yield { kind: 'xmp', bytes: data };
  }
}

/** `Exif` as a number. */
const exifBegin = 0x45786966;

/** HEIC and AVIF keep Exif somewhere among their boxes, known by how it begins; a table tells where, which may lie further on. */
function* boxedPieces(bytes: Uint8Array): Generator<ImagePiece> {
  const { u32, text } = createByteReader(bytes, 'big');
  let looks = 0;
  for (let at = bytes.indexOf(0x45); at >= 0 && looks < mostSegments; at = bytes.indexOf(0x45, at + 1)) {
    if (bytes[at + 1] !== 0x78 || u32(at) !== exifBegin) continue;
    looks++;
    if (!isTiff(text(at + 6, 4))) continue;
    yield { kind: 'exif', bytes: bytes.subarray(at + 6) };
    return;
  }
}

function toEven(length: number): number {
  return length + (length % 2);
}
