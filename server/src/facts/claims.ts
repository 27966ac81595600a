import {
  byTest,
  inThisPatient,
  type OverclaimCue,
  ofThisCase,
  ofVariant,
  overclaimCues,
  priorityCues,
  searchTold,
  takenBack,
  titlePriority,
  toOurKnowledge,
} from '../data/claims.ts';
import type { Block } from '../markdown/block.ts';
import { gated } from '../text/gated.ts';
import { type Span, shift } from '../text/span.ts';
import { perBlock } from './per-block.ts';
import { isCited } from './sentence-voice.ts';
import { sentencesOf } from './sentences.ts';

const overclaims = overclaimCues.map((cue) => ({ ...cue, pattern: gated(cue.pattern) }));
const priorities = priorityCues.map(gated);

/** Words of a block that may claim more than one case can show. */
export interface Overclaim {
  /** The words of the claim. */
  readonly span: Span;
  readonly sentence: Span;
  readonly cue: OverclaimCue;
  /** Does its sentence name this case or the authors? */
  readonly isOwn: boolean;
}

/** Words of a block that claim to be the first. */
export interface PriorityClaim {
  readonly span: Span;
}

/** A place of a block that tells of a search of the literature, or leaves room for what the authors do not know. */
export interface PriorityGround {
  readonly span: Span;
  readonly kind: 'search' | 'to-our-knowledge';
}

/** The over-claims of a block: without a citation, a denial or a "may" in the sentence, and not told of this patient alone. */
export const overclaimsOf = perBlock((block: Block): readonly Overclaim[] =>
  sentencesOf(block).flatMap((sentence) => {
    const text = oneSpaced(block.prose.slice(sentence.start, sentence.end));
    for (const cue of overclaims) {
      const match = cue.pattern.exec(text);
      if (!match || (cue.byTests && byTest.test(text.slice(0, match.index)))) continue;
      if (isCited(text) || takenBack.test(text) || inThisPatient.test(text)) return [];
      const span = shift({ start: match.index, end: match.index + match[0].length }, sentence.start);
      return [{ span, sentence, cue, isOwn: cue.isOwn === true || ofThisCase.test(text) }];
    }
    return [];
  }),
);

/** The claims of a block to be the first, in sentences without a citation. */
export const priorityClaimsOf = perBlock((block: Block): readonly PriorityClaim[] =>
  sentencesOf(block).flatMap((sentence) => {
    const text = oneSpaced(block.prose.slice(sentence.start, sentence.end));
    const claims = firstOf(priorities, text, sentence.start);
    return claims.length === 0 || isCited(text) || ofVariant.test(text) ? [] : claims;
  }),
);

/** The claim of a title to be the first. */
export function titleClaimOf(title: string): Span | undefined {
  return firstOf([titlePriority], oneSpaced(title), 0)[0]?.span;
}

/** What a block tells of a search. */
export const priorityGroundsOf = perBlock((block: Block): readonly PriorityGround[] => {
  const text = oneSpaced(block.prose);
  const grounds = [
    ['search', searchTold],
    ['to-our-knowledge', toOurKnowledge],
  ] as const;
  return grounds.flatMap(([kind, pattern]) => {
    const match = pattern.exec(text);
    return match ? [{ kind, span: { start: match.index, end: match.index + match[0].length } }] : [];
  });
});

/** The first place of the first group of any of the patterns. */
function firstOf(patterns: readonly RegExp[], text: string, from: number): PriorityClaim[] {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const words = match.slice(1).find((group) => group !== undefined) ?? match[0];
    const start = from + match.index + match[0].lastIndexOf(words);
    return [{ span: { start, end: start + words.length } }];
  }
  return [];
}

/** Line ends as spaces, so that words can stand on two lines; the length stays. */
function oneSpaced(text: string): string {
  return text.replace(/[\r\n\t]/g, ' ');
}
