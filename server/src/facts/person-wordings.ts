import { type PersonWords, personStems, personWords } from '../data/person-words.ts';
import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { touching } from '../text/spans-from.ts';
import { perBlock } from './per-block.ts';

/** Words about people that are advised against. */
export interface PersonWording {
  readonly span: Span;
  readonly words: PersonWords;
  /** As written. */
  readonly text: string;
  /** What can take their place in the sentence as it stands. */
  readonly replacement: string | undefined;
}

/** Up to this age in years a person is a child. */
const childhood = 17;

/** Such words in a block, in source order; none in quotations, which are not the author's words. */
export const personWordingsOf = perBlock((block: Block): readonly PersonWording[] => {
  if (block.kind === 'quote' || !personStems.test(block.prose)) return [];
  const isQuoted = touching(
    allMatches(block.prose, /"[^"]{1,600}"/g).map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    })),
  );
  return personWords
    .flatMap((words) => allMatches(block.prose, words.find).map((match) => toWording(match, words)))
    .filter(({ span }) => !isQuoted(span))
    .sort((a, b) => a.span.start - b.span.start);
});

function toWording(match: RegExpExecArray, words: PersonWords): PersonWording {
  const text = match.groups?.word ?? match[0];
  // The word is the last thing in what is matched.
  const end = match.index + match[0].length;
  return { span: { start: end - text.length, end }, words, text, replacement: replacementOf(text, match, words) };
}

function replacementOf(text: string, { groups }: RegExpExecArray, words: PersonWords): string | undefined {
  const key = text.toLowerCase().replace(/\s+/g, ' ');
  const ages = words.byAge?.[key];
  const plain = ages ? (Number(groups?.age) > childhood ? ages.adult : ages.child) : words.instead?.[key];
  return plain !== undefined && /^[A-Z]/.test(text) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}
