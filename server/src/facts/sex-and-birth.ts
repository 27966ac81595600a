import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { perBlock, perToldBlock } from './per-block.ts';

/** Words that tell of a birth. */
export interface BirthWord {
  /** Relative to the block. */
  readonly span: Span;
}

const sexItself =
  /\b(?:transgender|transsexual|transwoman|transman|gender (?:dysphoria|identity|affirm\p{L}{1,4}|reassign\p{L}{1,4})|intersex|hermaphrodit\p{L}{1,4}|ambiguous genitalia|sex (?:development|reversal)|46, ?X[XY] DSD|androgen insensitivity|raised as an? (?:girl|boy|female|male))/iu;
const birth =
  /\b(?:pregnan\p{L}{1,5}|gestation\p{L}{0,5}|f(?:o)?etus|f(?:o)?etal|newborn|neonat\p{L}{1,4}|deliver(?:ed|y) (?:of )?an?|cesarean|caesarean|labou?r|gravid\p{L}{1,3}|infant|baby)\b/giu;

/** Does a block speak of sex itself? There two kinds of words are no slip. */
export const tellsOfSexItself = perBlock(({ prose }: Block): boolean => sexItself.test(prose));

/** The words of a block that tell of a birth, in source order. */
export const birthWordsOf = perToldBlock(({ prose }: Block): readonly BirthWord[] =>
  allMatches(prose, birth).map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
  })),
);
