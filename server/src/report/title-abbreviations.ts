import { hollowTitleWords } from '../data/hollow-title-words.ts';
import { knownAbbreviations } from '../data/known-abbreviations.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';

/** An abbreviation of a title, relative to it. */
export interface TitleAbbreviation {
  readonly short: string;
  readonly span: Span;
}

/** Two to six capitals, also in the plural; with a digit, a hyphen before or small letters beside it, it is a name of something. */
const capitals = /(?<![\p{L}\p{N}_/&.-])(\p{Lu}{2,6})(?:s|-(?=\p{Ll})|(?![\p{L}\p{N}_&/-]|\.\p{Lu}))(?![\p{N}])/gu;

/** Behind these words stands a symbol of a gene or a protein; before the others an abbreviation that is a name itself. */
const ofGene =
  /^[\s-]{1,2}(?:gene|genes|mutat|mutant|variant|fusion|rearrange|deletion|amplif|positiv|negativ|deficien|antibod|autoantibod|receptor|inhibitor|haploinsuff|related|associated|mediated|driven|syndrome|association|sequence|protein|channel|trial|score|criteria|classification|guideline|(?:p\.)?[a-z]\d{1,4}(?:[a-z]|fs|del|ins)\b)/i;

/**
 * The abbreviations of a title that are not spelled out there. Those that everybody knows, symbols of genes, Roman
 * numbers, words set in capitals ("CASE REPORT"), and a title in capitals are none.
 */
export function unexplainedIn(title: string): readonly TitleAbbreviation[] {
  const letters = title.match(/\p{L}/gu) ?? [];
  if (letters.filter((letter) => /\p{Lu}/u.test(letter)).length > letters.length / 2) return [];
  const seen = new Set<string>();
  return allMatches(title, capitals).flatMap((match) => {
    const short = match[1] ?? '';
    const span = { start: match.index, end: match.index + short.length };
    const isWord = hollowTitleWords.has(short.toLowerCase()); // "CASE REPORT: barley itch"
    const isKnown = seen.has(short) || isWord || knownAbbreviations.has(short) || ofGene.test(title.slice(span.end));
    seen.add(short);
    return isKnown || isSpelledOut(title, short) ? [] : [{ short, span }];
  });
}

/** In brackets behind its long form, or with the long form in brackets behind it. */
function isSpelledOut(title: string, short: string): boolean {
  return (
    ['(', '[', ', or ', ' or '].some((before) => title.includes(`${before}${short}`)) || title.includes(`${short} (`)
  );
}
