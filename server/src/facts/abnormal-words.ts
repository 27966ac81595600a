import { type AbnormalWord, abnormalWords } from '../data/abnormal-words.ts';
import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import { moved, type Span } from '../text/span.ts';
import { knownSentencesOf, perWords } from './known-sentences.ts';
import { perToldBlock } from './per-block.ts';

/** A word for a measurement out of its range, said of somebody. Spans are relative to the block. */
export interface AbnormalMention {
  readonly span: Span;
  readonly word: AbnormalWord;
}

/** What stands before a word that is denied, feared, looked for, or the name of something else. */
const denied =
  /\b(?:no|not|non|nor|never|without|denied|denies|neither|absence of|history of|risk of|rule out|exclude|excluding|prevent|avoid|due to|because of|secondary to|caused by|induced by|cause of|causes of|immune|induced|febrile|febril|grade|heparin|if|or|when|once|developing)[\s-](?:[\p{L}-]{1,20}[\s-]){0,3}$/iu;
/** What stands behind one that goes on as another term, or that is over. */
const goesOn =
  /^[\s-](?:seizures?|convulsions?|neutropenia|illness|context|state|episodes?|syndrome|shock|encephalopathy|was corrected|correction|corrected|was ruled|resolved|normalized|normalised|disorders?|purpura|-induced|patients?|during|brain|isch)/i;

/** The words of a block that tell a measurement without its number, in source order. */
export const abnormalMentionsOf = perToldBlock((block: Block): readonly AbnormalMention[] => {
  if (block.kind === 'heading' || block.kind === 'table') return [];
  return knownSentencesOf(block).flatMap(({ span, sentence }) =>
    mentionsIn(sentence).map((mention) => moved(mention, span.start)),
  );
});

/** Those of a sentence. Their spans are relative to it. */
const mentionsIn = perWords(({ text }): readonly AbnormalMention[] =>
  allMatches(text, /\p{L}{6,24}/gu).flatMap(({ 0: written, index }) => {
    const word = abnormalWords.get(written.toLowerCase());
    if (!word) return [];
    const end = index + written.length;
    const isSaid = !denied.test(text.slice(Math.max(0, index - 60), index)) && !goesOn.test(text.slice(end, end + 24));
    // A number behind it is its value, whatever its form.
    const hasNumber = /^[^.;]{0,24}\d/.test(text.slice(end, end + 30));
    return isSaid && !hasNumber ? [{ span: { start: index, end }, word }] : [];
  }),
);
