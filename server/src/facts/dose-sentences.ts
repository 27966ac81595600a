import type { Block } from '../markdown/block.ts';
import type { Span } from '../text/span.ts';
import type { DrugRead } from './dose-drug.ts';
import { type DoseToken, doseTokensOf, moveToken } from './dose-tokens.ts';
import { knownSentencesOf, perWords } from './known-sentences.ts';
import { perBlock, perToldBlock } from './per-block.ts';

/** A sentence, cut for the grammar of doses. */
export interface DoseSentence {
  readonly span: Span;
  readonly tokens: readonly DoseToken[];
}

/** A drug that is named, with or without an amount. Spans are relative to the block. */
export interface DrugMention {
  readonly span: Span;
  readonly drug: DrugRead;
  /** What its sentence tells, of this drug or of another. */
  readonly hasRoute: boolean;
  readonly hasFrequency: boolean;
  readonly hasDuration: boolean;
}

/** The sentences of a block in tokens; of a table the rows, with a comma between cells. */
export const doseSentencesOf = perBlock((block: Block): readonly DoseSentence[] =>
  knownSentencesOf(block).map(({ span, sentence }) => {
    const tokens = tokensOf(sentence).map((token) => moveToken(token, span.start));
    return { span, tokens: block.kind === 'table' ? tokens.map(cellToComma) : tokens };
  }),
);

/** Their spans are relative to the sentence. */
const tokensOf = perWords(({ text }) => doseTokensOf(text));

function cellToComma(token: DoseToken): DoseToken {
  return token.kind === 'mark' && token.text === '|' ? { ...token, text: ',' } : token;
}

const ending =
  /\b(?:taper|wean|until|complet|discontinu|stopped|ceased|withdrawn|switched|changed to|course of|days|weeks|months)/i;

/** Every drug that a block names. */
export const drugMentionsOf = perToldBlock((block: Block): readonly DrugMention[] =>
  doseSentencesOf(block).flatMap(({ span, tokens }) => {
    if (!tokens.some(({ kind }) => kind === 'drug')) return [];
    const has = (kind: DoseToken['kind']): boolean => tokens.some((token) => token.kind === kind);
    const hasDuration = has('duration') || ending.test(block.prose.slice(span.start, span.end));
    return tokens.flatMap((token) =>
      token.kind === 'drug'
        ? [{ span: token.span, drug: token.drug, hasRoute: has('route'), hasFrequency: has('frequency'), hasDuration }]
        : [],
    );
  }),
);
