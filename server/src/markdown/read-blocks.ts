import type { PlacedBlock } from './block.ts';
import { cutChunks } from './chunks.ts';
import { type ParsedBlock, toBlocks } from './to-blocks.ts';

/** Keeps the parsed chunks of the last versions of a report. One for each open report. */
export interface BlockCache {
  /** The blocks of `text` from `from` on; chunks that were parsed before are not parsed again. */
  read(text: string, from: number): readonly PlacedBlock[];
}

interface Parsed {
  readonly blocks: readonly ParsedBlock[];
  readonly open: boolean;
}

/** Chunks beyond those of the version at hand that are kept, so that an undo costs nothing. */
const spareChunks = 2000;

/** Creates an empty cache. */
export function createBlockCache(): BlockCache {
  let parsed = new Map<string, Parsed>();

  return {
    read(text, from) {
      const used = new Map<string, Parsed>();
      const placed: PlacedBlock[] = [];
      const chunks = cutChunks(text, from);
      for (let i = 0; i < chunks.length; ) {
        const { result, taken } = parseClosed(text, chunks, i, (source) => {
          const known = parsed.get(source) ?? used.get(source) ?? toBlocks(source);
          used.set(source, known);
          return known;
        });
        const base = chunks[i]?.start ?? 0;
        for (const { block, offset } of result.blocks) {
          placed.push({ block, start: base + offset, end: base + offset + block.source.length });
        }
        i += taken;
      }
      for (const [source, result] of parsed) {
        if (used.size > chunks.length + spareChunks) break;
        if (!used.has(source)) used.set(source, result);
      }
      parsed = used;
      return placed;
    },
  };
}

/** Parses the chunk at `i`, joined with as many of the following (1, 2, 4 ...) as it takes to close its last node. */
function parseClosed(
  text: string,
  chunks: readonly { readonly start: number; readonly end: number }[],
  i: number,
  parse: (source: string) => Parsed,
): { result: Parsed; taken: number } {
  const start = chunks[i]?.start ?? 0;
  for (let taken = 1; ; taken *= 2) {
    const last = Math.min(i + taken, chunks.length) - 1;
    const result = parse(text.slice(start, withoutBlanks(text, start, chunks[last]?.end ?? start)));
    if (!result.open || last === chunks.length - 1) return { result, taken: last - i + 1 };
  }
}

/** Blank lines after a block belong to none, and there may be very many; the end of its last line stays. */
function withoutBlanks(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && ' \t\r\n'.includes(text.charAt(last - 1))) last--;
  while (last < end && ' \t'.includes(text.charAt(last))) last++;
  if (text.charAt(last) === '\r' && text.charAt(last + 1) === '\n') last++;
  return Math.min(last + 1, end);
}
