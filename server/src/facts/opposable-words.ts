import { antonyms, walking } from '../data/antonyms.ts';
import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import { gated } from '../text/gated.ts';
import type { Span } from '../text/span.ts';
import { perToldBlock } from './per-block.ts';

/** A word of a pair of opposites, or words that say that something holds now. Spans are relative to the block. */
export interface OpposableWord {
  /** The index of the pair in `antonyms`; -1 for the words of now. */
  readonly pair: number;
  readonly side: 'one' | 'other' | 'now';
  readonly span: Span;
}

/** What finds the words of one side. */
interface Form extends Omit<OpposableWord, 'span'> {
  readonly pattern: RegExp;
}

const forms: readonly Form[] = [
  ...antonyms.flatMap(({ one, other }, pair) => [
    { pair, side: 'one' as const, pattern: everywhere(one) },
    { pair, side: 'other' as const, pattern: everywhere(other) },
  ]),
  { pair: -1, side: 'now', pattern: everywhere(walking.now) },
];

/** Every place is wanted, not the first one. */
function everywhere({ source, flags }: RegExp): RegExp {
  return gated({ source, flags: `${flags}g` });
}

/** The words of a block that may oppose words elsewhere, by pair and not in source order. */
export const opposableWordsOf = perToldBlock(({ prose }: Block): readonly OpposableWord[] =>
  forms.flatMap(({ pair, side, pattern }) =>
    Array.from(allMatches(prose, pattern), (match) => ({
      pair,
      side,
      span: { start: match.index, end: match.index + match[0].length },
    })),
  ),
);
