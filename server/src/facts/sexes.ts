import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { perToldBlock } from './per-block.ts';

/** A word that tells a person's sex. */
export interface SexWord {
  readonly value: 'male' | 'female';
  readonly span: Span;
  /** A noun ("man", "girl", "gravida 3") tells more than a pronoun. */
  readonly isNoun: boolean;
}

const words =
  /(?<![\p{L}-])(?:(wom[ae]n|females?|girls?|lady|ladies|primigravida|multigravida|nulligravida|gravida|primiparous|multiparous|nulliparous|pregnant)|(m[ae]n|males?|boys?|gentlem[ae]n)|(she|her|hers|herself)|(he|his|him|himself))(?![\p{L}-])/giu;

/** "male connector", "male donor", "female partner", "female to male ratio", "of women": not this person. */
const notPerson =
  /^\s(?:connector|donor|partner|pelvis|ratio|to male|to female|predominance|preponderance|sex hormones?|gender ratio|patients)\b/i;
const general = /\b(?:in|of|among|affects?|between|more|most|many|all|other|for)\s(?:\p{L}{1,40}\s){0,2}$/iu;

/** The words of a block that tell a sex, in source order. */
export const sexesOf = perToldBlock(({ prose }: Block): readonly SexWord[] =>
  allMatches(prose, words).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const isNoun = match[1] !== undefined || match[2] !== undefined;
    if (isNoun && notPerson.test(prose.slice(span.end, span.end + 30))) return [];
    if (
      /men$|ladies$|s$/i.test(match[0]) &&
      isNoun &&
      general.test(prose.slice(Math.max(0, span.start - 30), span.start))
    )
      return [];
    return [{ value: match[1] || match[3] ? 'female' : 'male', span, isNoun } as const];
  }),
);
