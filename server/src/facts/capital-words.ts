import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { perBlock } from './per-block.ts';

/** A run of letters and digits that may be an abbreviation or part of one. Its span is relative to the block. */
export interface CapitalWord {
  readonly text: string;
  readonly span: Span;
  /** Set in italics, as symbols of genes are. */
  readonly isItalic: boolean;
}

/** A run of which the beginning already tells that it may be wanted: a word in small letters is none and stands most often. */
const run =
  /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}%]{0,13}\p{Lu}|(?<!%)(?:iv|im|sc|po|pr|bid|tid|qid|ca)(?![\p{L}\p{N}%]))[\p{L}\p{N}%]{1,14}(?![\p{L}\p{N}])/gu;
const latin: ReadonlySet<string> = new Set(['iv', 'im', 'sc', 'po', 'pr', 'bid', 'tid', 'qid', 'ca']);

/** The words of a block with a capital or a digit in them, and the Latin ones of prescriptions. */
export const capitalWordsOf = perBlock((block: Block): readonly CapitalWord[] => {
  if (block.kind === 'code' || block.kind === 'definition') return [];
  return allMatches(block.prose, run).flatMap(({ 0: text, index }) => {
    if (!/\p{Lu}/u.test(text) && !latin.has(text)) return [];
    const span = { start: index, end: index + text.length };
    const isItalic = /[*_]/.test(block.source.charAt(span.start - 1)) && block.source.charAt(span.start - 2) !== '*';
    return [{ text, span, isItalic }];
  });
});
