import type { Host, ReadResult } from './host.ts';

/** The text of a file, or why there is none. */
export type Source =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: string; readonly absent: boolean };

/** Makes text of bytes. The byte order mark and all line endings stay as they are. */
export function toSource(host: Host, read: ReadResult): Source {
  if (read.problem !== undefined) return read;
  const { bytes } = read;
  if (isUtf16(bytes)) return refuse('The file is UTF-16 text; save it as UTF-8');
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return refuse(`Not a text file: there is a NUL byte at ${placeOf(host, bytes, nul)}; name Markdown files only`);
  const text = host.decodeUtf8(bytes);
  if (text !== undefined) return { text };
  const bad = firstBadByte(bytes);
  const place = placeOf(host, bytes, bad);
  return refuse(`Not UTF-8 text: the byte at ${place} does not belong there; save the file as UTF-8`);
}

function refuse(problem: string): Source {
  return { problem, absent: false };
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** `line 3, column 14`; all before the byte is valid. */
function placeOf(host: Host, bytes: Uint8Array, at: number): string {
  let line = 1;
  let start = 0;
  for (let i = 0; i < at; i++) {
    if (bytes[i] !== 10 && (bytes[i] !== 13 || bytes[i + 1] === 10)) continue;
    line++;
    start = i + 1;
  }
  const before = host.decodeUtf8(bytes.subarray(start, at)) ?? '';
  return `line ${line}, column ${before.length + 1}`;
}

/** Where the first sequence begins that is not UTF-8 (Unicode 16, table 3-7). */
function firstBadByte(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length === 0) return i;
    i += length;
  }
  return bytes.length;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  const [low, high] = secondByte(first);
  const second = bytes[at + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** The range of the second byte: no overlong forms, no surrogates, nothing over U+10FFFF. */
function secondByte(first: number): readonly [number, number] {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  if (first === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}
