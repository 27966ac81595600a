import { clinicalShorthand } from '../data/clinical-shorthand.ts';
import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { perBlock } from './per-block.ts';

/** A word of clinicians' shorthand, with what to write for it. Its span is relative to the block. */
export interface Shorthand {
  readonly short: string;
  readonly long: string;
  readonly span: Span;
}

const word = /(?<![\p{L}\p{N}/.-])(?:\p{L}{1,2}(?:\/\p{L}){1,2}|\p{L}{2,4}|labs)(?![\p{L}\p{N}/-])/gu;

/** The shorthand in the running text of a block; "PT 12 s" and "5 pt" are a test and a size. */
export const shorthandOf = perBlock((block: Block): readonly Shorthand[] => {
  if (block.kind === 'code' || block.kind === 'definition' || block.kind === 'heading') return [];
  return allMatches(block.prose, word).flatMap(({ 0: short, index }) => {
    const long = clinicalShorthand.get(short);
    if (long === undefined) return [];
    const isNumbered = /\d\s?$/.test(block.prose.slice(Math.max(0, index - 2), index)) && !short.includes('/');
    return isNumbered ? [] : [{ short, long, span: { start: index, end: index + short.length } }];
  });
});
