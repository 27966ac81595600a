import { type PairedOrgan, pairedOrgans, procedureWords } from '../data/organs.ts';
import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { perToldBlock } from './per-block.ts';
import { sentencesOf } from './sentences.ts';

export type Side = 'left' | 'right';

/** A side with the organ or limb it is said of. */
export interface SidedOrgan {
  readonly side: Side;
  /** The pair: "kidney and ureter". */
  readonly organ: string;
  /** The word of the text, in small letters: "ureteral". */
  readonly word: string;
  /** From the side to the organ. */
  readonly span: Span;
  /** Is it said of what was done, not of what was found? */
  readonly isProcedure: boolean;
}

const pairOf = (() => {
  const exact = new Map<string, PairedOrgan>();
  const stems: (readonly [string, PairedOrgan])[] = [];
  for (const organ of pairedOrgans)
    for (const word of organ.words.split(' '))
      if (word.endsWith('*')) stems.push([word.slice(0, -1), organ]);
      else exact.set(word, organ);
  return (word: string): PairedOrgan | undefined =>
    exact.get(word) ?? stems.find(([stem]) => word.startsWith(stem))?.[1];
})();

/** The sides of paired organs and limbs that a block tells, in source order. */
export const sidedOrgansOf = perToldBlock((block: Block): readonly SidedOrgan[] => {
  const { prose } = block;
  if (!/\b(?:left|right)\b/i.test(prose)) return [];
  return sentencesOf(block).flatMap((sentence) => sidedIn(prose, sentence));
});

function sidedIn(prose: string, { start, end }: Span): SidedOrgan[] {
  const text = prose.slice(start, end);
  const found: SidedOrgan[] = [];
  for (const lead of allMatches(text, /(?<![\p{L}-])(left|right)(?:-sided)?(?![\p{L}-])/giu)) {
    const rest = text.slice(lead.index + lead[0].length, lead.index + lead[0].length + 90);
    const hit = organIn(rest);
    if (!hit) continue;
    const span = { start: start + lead.index, end: start + lead.index + lead[0].length + hit.end };
    const near = text.slice(Math.max(0, lead.index - 40), lead.index + lead[0].length + hit.end + 30);
    found.push({
      side: (lead[1] ?? '').toLowerCase() as Side,
      organ: hit.organ.name,
      word: hit.word,
      span,
      isProcedure: procedureWords.test(near),
    });
  }
  return found;
}

/** Words that end the phrase of a side. */
const joins =
  /^(?:and|or|with|of|in|to|on|the|left|right|from|at|by|for|than|was|were|is|are|side|showed|revealed|but)$/i;

/** The organ within the four words behind a side. */
function organIn(
  rest: string,
): { readonly organ: PairedOrgan; readonly word: string; readonly end: number } | undefined {
  let at = 0;
  for (let words = 0; words < 4; words++) {
    const match = /^\s+([\p{L}\d-]{1,24})/u.exec(rest.slice(at));
    const word = match?.[1]?.toLowerCase();
    if (!match || !word || joins.test(word)) return undefined;
    at += match[0].length;
    const organ = pairOf(word);
    if (organ) return { organ, word, end: at };
  }
  return undefined;
}
