/** Bytes that can be read at any place: what lies outside of them reads as zero or as nothing, so that no file fails. */
export interface ByteReader {
  readonly length: number;
  u8(at: number): number;
  u16(at: number): number;
  u32(at: number): number;
  /** One character for each byte. */
  text(at: number, length: number): string;
  part(at: number, length: number): Uint8Array;
}

/** Reads numbers in the order of bytes that a file announces. */
export function createByteReader(bytes: Uint8Array, order: 'little' | 'big'): ByteReader {
  const u8 = (at: number): number => bytes[at] ?? 0;
  const u16 = (at: number): number => (order === 'big' ? u8(at) * 256 + u8(at + 1) : u8(at) + u8(at + 1) * 256);
  const part = (at: number, length: number): Uint8Array => bytes.subarray(at, Math.max(at, at + length));
  return {
    length: bytes.length,
    u8,
    u16,
    u32: (at) => (order === 'big' ? u16(at) * 65536 + u16(at + 2) : u16(at) + u16(at + 2) * 65536),
    text: (at, length) => toText(part(at, length)),
    part,
  };
}

/** So many characters are made of codes at once; engines take no more than some ten thousand arguments. */
const step = 8192;

function toText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += step) text += String.fromCharCode(...bytes.subarray(at, at + step));
  return text;
}
