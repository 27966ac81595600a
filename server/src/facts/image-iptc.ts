import { type ImageTrace, iptcTraces } from '../data/image-traces.ts';
import { createByteReader } from './byte-reader.ts';
import { isTold } from './image-told.ts';

/** What IPTC can tell of a person: data sets one behind the other, each with record, number and length. */
export function readIptc(bytes: Uint8Array): readonly ImageTrace[] {
  const { u8, u16, text } = createByteReader(bytes, 'big');
  const traces: ImageTrace[] = [];
  let at = 0;
  while (u8(at) === 0x1c) {
    const length = u16(at + 3);
    const trace = u8(at + 1) === 2 ? iptcTraces.get(u8(at + 2)) : undefined;
    if (trace && isTold(trace, text(at + 5, Math.min(length, 200)))) traces.push(trace);
    at += 5 + length;
  }
  return traces;
}
