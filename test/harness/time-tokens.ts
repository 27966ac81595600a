import { type TimeToken, timeTokensOf } from '../../server/src/facts/time-tokens.ts';
import { toBlocks } from '../../server/src/markdown/to-blocks.ts';
import { readMarks, withMarks } from './flags.ts';

/** The tokens of a marked text, the index of that with which the mark begins, and the text marked from one token up to another. */
export function markedTokens(marked: string): {
  readonly tokens: readonly TimeToken[];
  readonly at: number;
  readonly marked: (from: number, next: number) => string;
} {
  const { text, spans } = readMarks(marked);
  const [placed] = toBlocks(`${text}\n`).blocks;
  if (!placed) throw new Error(`no block in ${marked}`);
  const tokens = timeTokensOf(placed.block);
  const start = spans[0]?.start ?? 0;
  const at = tokens.findIndex(({ span }) => span.start >= start);
  return {
    tokens,
    at,
    marked: (from, next) => {
      const [first, last] = [tokens[from], tokens[next - 1]];
      const begin = first?.span.start ?? text.length;
      return withMarks(text, [{ span: { start: begin, end: next > from && last ? last.span.end : begin } }]);
    },
  };
}
