import { expect, it } from 'vitest';
import { imagePieces } from '../../server/src/facts/image-pieces.ts';
import { exifSegment, iptcSegment, jpeg, png, webp, xmpSegment } from '../harness/images.ts';

const latin = (written: string): Buffer => Buffer.from(written, 'latin1');
const shortExif = latin('II*\0');

/** Each piece: its kind, its keyword if it has one, and how it begins. */
function pieces(file: Uint8Array): readonly string[] {
  return [...imagePieces(file)].map((piece) => {
    const begin = Buffer.from(piece.bytes).toString('latin1').slice(0, 12);
    return `${piece.kind}${piece.kind === 'text' ? ` ${piece.keyword}` : ''}: ${begin}`;
  });
}

/** Resources of Photoshop: their number, their name and their data. */
function resources(...all: readonly (readonly [number, string, string])[]): readonly [number, Buffer] {
  const written = all.map(([number, name, data]) => {
    const named = latin(String.fromCharCode(name.length) + name);
    return Buffer.concat([
      latin('8BIM'),
      Buffer.from([number >> 8, number & 255]),
      named,
      Buffer.alloc(named.length % 2),
      Buffer.from([0, 0, 0, data.length]),
      latin(data),
      Buffer.alloc(data.length % 2),
    ]);
  });
  return [0xed, Buffer.concat([latin('Photoshop 3.0\0'), ...written])];
}

const afterStart = (...bytes: readonly number[]): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xd8, ...bytes]), jpeg(exifSegment(shortExif)).subarray(2)]);

it.each<readonly [string, Uint8Array, readonly string[]]>([
  ['a segment', jpeg(xmpSegment('<x/>')), ['xmp: <x/>']],
  ['an empty segment before it', jpeg([0xe2, Buffer.alloc(0)], xmpSegment('<x/>')), ['xmp: <x/>']],
  [
    'a segment and the next, each to its end',
    jpeg(exifSegment(shortExif), xmpSegment('<x/>')),
    ['exif: II*\0', 'xmp: <x/>'],
  ],
  ['a byte that fills up', afterStart(0xff), ['exif: II*\0']],
  ['more bytes that fill up', afterStart(0xff, 0xff, 0xff), ['exif: II*\0']],
  ['no mark of a segment', afterStart(0x00, 0xe1, 0x00, 0x02), []],
  ['a segment shorter than its length', afterStart(0xff, 0xe2, 0x00, 0x01), []],
  ['the image begins before it', afterStart(0xff, 0xda, 0x00, 0x02), []],
  ['the file ends before it', afterStart(0xff, 0xd9, 0x00, 0x02), []],
  [
    '999 segments before it',
    jpeg(...Array.from({ length: 999 }, () => [0xe2, latin('x')] as const), xmpSegment('<x/>')),
    ['xmp: <x/>'],
  ],
  [
    '1000 segments before it',
    jpeg(...Array.from({ length: 1000 }, () => [0xe2, latin('x')] as const), xmpSegment('<x/>')),
    [],
  ],
  ['IPTC', jpeg(resources([0x0404, '', 'abc'])), ['iptc: abc']],
  ['another resource', jpeg(resources([0x0405, '', 'abc'])), []],
  [
    'IPTC behind others',
    jpeg(resources([0x0405, 'name', 'xyz'], [0x03ed, 'one', 'vw'], [0x0404, '', 'abc'])),
    ['iptc: abc'],
  ],
  ['IPTC of no length', jpeg(iptcSegment({})), ['iptc: ']],
])('of a JPEG file: %s', (_, file, expected) => {
  expect(pieces(file)).toEqual(expected);
});

it.each<readonly [string, Uint8Array, readonly string[]]>([
  ['text', png(['tEXt', 'Author\0Moss']), ['text Author: Moss']],
  ['a keyword without a text', png(['tEXt', 'Author']), ['text : Author']],
  ['another chunk', png(['tIME', 'Author\0Moss']), []],
  ['Exif', png(['eXIf', shortExif]), ['exif: II*\0']],
  ['XMP', png(['iTXt', 'XML:com.adobe.xmp\0<x/>']), ['xmp: <x/>']],
  [
    'an empty chunk at the end of the file',
    Buffer.concat([png().subarray(0, -12), png(['eXIf', '']).subarray(-24, -12)]),
    ['exif: '],
  ],
  ['a chunk that the file cuts', Buffer.concat([png().subarray(0, -12), latin('\0\0\0\0eXIf\0\0\0')]), []],
  ['a long keyword', png(['tEXt', `${'k'.repeat(90)}\0Moss`]), [`text ${'k'.repeat(79)}: Moss`]],
])('of a PNG file: %s', (_, file, expected) => {
  expect(pieces(file)).toEqual(expected);
});

it.each<readonly [string, Uint8Array, readonly string[]]>([
  ['Exif', webp(['EXIF', shortExif]), ['exif: II*\0']],
  ['Exif with the beginning that JPEG has', webp(['EXIF', latin('Exif\0\0II*\0')]), ['exif: II*\0']],
  ['XMP behind an odd chunk', webp(['ICCP', latin('abc')], ['XMP ', latin('<x/>')]), ['xmp: <x/>']],
  ['another chunk', webp(['ICCP', latin('abc')]), []],
  ['an empty chunk at the end', webp(['XMP ', Buffer.alloc(0)]), ['xmp: ']],
  ['a chunk that the file cuts', Buffer.concat([webp(), latin('XMP \0\0\0')]), []],
])('of a WebP file: %s', (_, file, expected) => {
  expect(pieces(file)).toEqual(expected);
});

it.each<readonly [string, Uint8Array, readonly string[]]>([
  ['HEIC', Buffer.concat([latin('\0\0\0\x18ftypheicE.ExifExif\0\0'), shortExif]), ['exif: II*\0']],
  ['HEIC without Exif', latin('\0\0\0\x18ftypheicExot\0\0II*\0'), []],
  ['HEIC, Exif that is no TIFF', latin('\0\0\0\x18ftypheicExif\0\0II+\0'), []],
  [
    'HEIC, the first of two',
    Buffer.concat([latin('\0\0\0\x18ftypheicExif\0\0II*\0Exif\0\0MM\0*')]),
    ['exif: II*\0Exif\0\0MM'],
  ],
  ['TIFF, big end first', latin('MM\0*'), ['exif: MM\0*']],
  ['SVG', latin('<svg></svg>'), ['xmp: <svg></svg>']],
  ['SVG behind blanks and a mark', latin('\xef\xbb\xbf \n<?xml?>'), ['xmp: \xef\xbb\xbf \n<?xml?>']],
  ['SVG behind a comment', latin('<!-- x -->'), ['xmp: <!-- x -->']],
  ['words before it', latin('It is <svg></svg>'), []],
  ['a word before it', latin('It<svg></svg>'), []],
  ['a sound in the same frame as WebP', latin('RIFF\0\0\0\0WAVEXMP \x04\0\0\0<x/>'), []],
  ['WEBP without its frame', latin('RAFF\0\0\0\0WEBPVP8X\0\0\0\0XMP \x04\0\0\0<x/>'), []],
])('of a file: %s', (_, file, expected) => {
  expect(pieces(file)).toEqual(expected);
});
