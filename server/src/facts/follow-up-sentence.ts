import { type FollowUpCue, followUpCues } from '../data/follow-up-words.ts';
import type { Block } from '../markdown/block.ts';
import { once } from '../text/once.ts';
import { contains, type Span, shift } from '../text/span.ts';
import { anyTouches, firstFrom } from '../text/spans-from.ts';
import { type CuePlaces, createCueFinder } from './cue-finder.ts';
import { clauseOf } from './follow-up-clause.ts';
import type { CueSentence } from './item-cues.ts';
import { knownSentenceAt, perWords } from './known-sentences.ts';
import { labValuesOf } from './lab-values.ts';
import { perBlock } from './per-block.ts';

/** A sentence, and what of it decides whether its times are those of follow-up. */
export interface FollowUpSentence {
  /** Of the block. */
  readonly prose: string;
  /** All spans are relative to the block. */
  readonly span: Span;
  readonly words: CuePlaces<FollowUpCue>;
  readonly namesDeath: boolean;
  /** How the patient was, or how a finding changed. */
  readonly namesOutcome: boolean;
  /** A test with what it showed, a laboratory value or a percentage. */
  readonly namesResult: boolean;
  /** Any of these, or that something happened to the patient. */
  readonly namesState: boolean;
}

const finder = once(() => createCueFinder<FollowUpCue>(followUpCues));

/** The words that decide; their places are relative to the sentence. */
const wordsIn = perWords(({ text }) => finder()(text));

/** Looks for what decides in a sentence of a block. */
export function followUpSentence(block: Block, { span, cues }: CueSentence): FollowUpSentence {
  const { prose } = block;
  const sentence = knownSentenceAt(block, span);
  const words = new Map(
    [...wordsIn(sentence)].map(([cue, places]) => [cue, places.map((at) => shift(at, span.start))]),
  );
  const namesOutcome = cues.has('state-outcome') || cues.has('test-change') || cues.has('death');
  const isTested = cues.has('test') && (cues.has('result') || cues.has('test-change'));
  const namesResult = isTested || /\d\s?%/.test(sentence.text) || anyTouches(labSpansOf(block), span);
  const namesState = namesOutcome || namesResult || words.has('happening') || words.has('stay');
  return { prose, span, words, namesDeath: cues.has('death'), namesOutcome, namesResult, namesState };
}

const labSpansOf = perBlock((block: Block): readonly Span[] => labValuesOf(block).map(({ valueSpan }) => valueSpan));

/** Does a cue stand in the clause of a place? */
export function standsBeside({ prose, span, words }: FollowUpSentence, cue: FollowUpCue, place: Span): boolean {
  const places = words.get(cue);
  if (!places) return false;
  const clause = clauseOf(prose, span, place);
  const next = places[firstFrom(places, clause.start)];
  return next !== undefined && contains(clause, next);
}
