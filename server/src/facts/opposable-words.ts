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

/** What finds the words of one side. */
interface Form extends Omit<OpposableWord, 'span'> {
  readonly pattern: RegExp;
  /** Letters that each of its places holds, in small ones; empty where none are known. */
  readonly stem: string;
}

const forms: readonly Form[] = [
  ...antonyms.flatMap(({ one, other }, pair) => [
    { pair, side: 'one' as const, pattern: everywhere(one), stem: stemOf(one) },
    { pair, side: 'other' as const, pattern: everywhere(other), stem: stemOf(other) },
  ]),
  { pair: -1, side: 'now', pattern: everywhere(walking.now), stem: '' },
];

/** Every place is wanted, not the first one. */
function everywhere({ source, flags }: RegExp): RegExp {
  return new RegExp(source, `${flags}g`);
}

/** The longest run of letters outside all brackets, which hold alternatives. */
function stemOf({ source }: RegExp): string {
  const runs = source.replace(/\([^()]{0,200}\)|\[[^\]]{0,40}\]/g, ' ').match(/[a-z]+/g) ?? [];
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

/** The words of a block that may oppose words elsewhere, by pair and not in source order. */
export const opposableWordsOf = perToldBlock(({ prose }: Block): readonly OpposableWord[] => {
  const small = prose.toLowerCase();
  return forms.flatMap(({ pair, side, pattern, stem }) =>
    small.includes(stem)
      ? Array.from(prose.matchAll(pattern), (match) => ({
          pair,
          side,
          span: { start: match.index, end: match.index + match[0].length },
        }))
      : [],
  );
});
