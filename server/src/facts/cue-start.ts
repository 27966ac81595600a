import type { CueElement, CuePart } from '../data/cue.ts';

/** How a cue may begin, as far as it is sure: what rules a cue out before its letters are compared. */
export interface CueStart {
  /** Its first word that must be there, and the optional ones before it. Undefined where anything may come first. */
  readonly first?: readonly FirstWord[];
  /**
   * The first letters of the word behind its first, as the bits of `letterBit`; only where that is one of the words of
   * `first`, all of it. Undefined where anything may follow, or nothing has to.
   */
  readonly next?: number;
}

/** The letters with which a word begins, all of the word if `isWhole`; `#` stands for a number. */
export interface FirstWord {
  readonly letters: string;
  readonly isWhole: boolean;
}

/** Reads how a cue may begin. */
export function cueStartOf(elements: readonly CueElement[]): CueStart {
  const first = firstWords(elements);
  const isPlain = first?.every(({ isWhole }) => isWhole) && elements[0]?.kind === 'word' && !elements[0].isOptional;
  const next = isPlain ? lettersOf(elements.slice(1)) : undefined;
  return { ...(first && { first }), ...(next !== undefined && { next }) };
}

/** One bit for each of the letters from a to z; none for any other sign. */
export function letterBit(code: number): number {
  return code >= 97 && code <= 122 ? 1 << (code - 97) : 0;
}

function firstWords(elements: readonly CueElement[]): readonly FirstWord[] | undefined {
  const words: FirstWord[] = [];
  for (const element of elements) {
    if (element.kind === 'gap') return undefined;
    words.push(...element.choices.map(firstWord));
    if (!element.isOptional) break;
  }
  return words;
}

function firstWord([first, ...rest]: readonly CuePart[]): FirstWord {
  if (!first) return { letters: '', isWhole: false };
  if (first.kind === 'number') return { letters: '#', isWhole: rest.length === 0 };
  const letters = /^[\p{L}\p{N}']*/u.exec(first.text)?.[0] ?? '';
  return { letters, isWhole: first.kind === 'letters' && rest.length === 0 && letters === first.text };
}

/** The first letters of the first of some elements that must be there, and of optional ones before it. */
function lettersOf(elements: readonly CueElement[]): number | undefined {
  let bits = 0;
  for (const element of elements) {
    if (element.kind === 'gap') return undefined;
    for (const [part] of element.choices) {
      const bit = part && part.kind !== 'number' ? letterBit(part.text.charCodeAt(0)) : 0;
      if (bit === 0) return undefined;
      bits |= bit;
    }
    if (!element.isOptional) return bits;
  }
  return undefined;
}
