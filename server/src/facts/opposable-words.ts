import { antonyms, walking } from '../data/antonyms.ts';
import type { Block } from '../markdown/block.ts';
import type { Span } from '../text/span.ts';
import { perToldBlock } from './per-block.ts';

/** A word of a pair of opposites, or words that say that something holds now. Spans are relative to the block. */
export interface OpposableWord {
  /** The index of the pair in `antonyms`; -1 for the words of now. */
  readonly pair: number;
  readonly side: 'one' | 'other' | 'now';
  readonly span: Span;
}

/** Every place is wanted, not the first one. */
const patterns: readonly (Omit<OpposableWord, 'span'> & { readonly pattern: RegExp })[] = [
  ...antonyms.flatMap(({ one, other }, pair) => [
    { pair, side: 'one' as const, pattern: everywhere(one) },
    { pair, side: 'other' as const, pattern: everywhere(other) },
  ]),
  { pair: -1, side: 'now', pattern: everywhere(walking.now) },
];

function everywhere({ source, flags }: RegExp): RegExp {
  return new RegExp(source, `${flags}g`);
}

/** The words of a block that may oppose words elsewhere, by pair and not in source order. */
export const opposableWordsOf = perToldBlock(({ prose }: Block): readonly OpposableWord[] =>
  patterns.flatMap(({ pair, side, pattern }) =>
    [...prose.matchAll(pattern)].map((match) => ({
      pair,
      side,
      span: { start: match.index, end: match.index + match[0].length },
    })),
  ),
);
