import { perText } from '../text/per-text.ts';

/**
 * Cues: phrases to look for, written as a person would write them down. A list of cues has `|` or line ends between
 * them; within a cue
 *
 *     word          the word itself, in any case
 *     two words     white space between them, whatever kind
 *     follow-up     "follow-up", "follow up" or "followup"
 *     was/were      one of the words
 *     mg//kg        a slash that stands in the text
 *     [had]         a word that may be there or not, also `[was/were]`; never the last of a cue, where it would mean nothing
 *     resol*        a word that begins so; `*ectomy` one that ends so
 *     N             a number, in figures or as a word ("6", "12.5", "three", "several")
 *     #             digits inside a word: `T#N#M#`
 *     ..            up to two other words
 *     ...           up to six other words
 *
 * `remained/was [completely] asymptomatic` finds "remained asymptomatic", and `at N-month* follow-up` finds
 * "At six months' follow-up". A cue is looked for at the beginning of words only, and ends where a word ends.
 */
export interface Cue {
  readonly elements: readonly CueElement[];
  /**
   * How the first word may begin: `=` and the whole word, or up to three letters of it; `#` stands for a number, an
   * ending is `-` and its letters.
   */
  readonly keys: readonly string[];
}

/** A part of a word: letters as they are, the beginning of a word, a number, or letters with `*` and `#` among them. */
export interface CuePart {
  readonly kind: 'letters' | 'beginning' | 'number' | 'pattern';
  readonly text: string;
}

/** One word of a cue, or a gap. */
export type CueElement =
  | { readonly kind: 'gap'; readonly most: number }
  | {
      readonly kind: 'word';
      /** Each way in which the word may be written: its parts, between which a hyphen or a space may stand. */
      readonly choices: readonly (readonly CuePart[])[];
      readonly isOptional: boolean;
    };

/** Words that stand for a number. */
export const numberWords: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty fifty hundred dozen several few couple half many'.split(
    ' ',
  ),
);

/** Reads a list of cues. */
export function readCues(list: string): Cue[] {
  return list
    .split(/[|\n]/)
    .map((cue) => cue.trim())
    .filter((cue) => cue !== '')
    .map((cue) => toCue(cue.split(/\s+/).map(elementOf)));
}

/** The same few words stand in thousands of cues, and are read once. */
const elementOf = perText(toElement);

function toElement(token: string): CueElement {
  if (token === '..') return { kind: 'gap', most: 2 };
  if (token === '...') return { kind: 'gap', most: 6 };
  const written = token.replace(/^\[|\]$/g, '');
  const words = written.includes('/') ? written.split(/(?<!\/)\/(?!\/)/) : [written];
  const choices = words.map((word) => word.split('-').map(toPart));
  return { kind: 'word', choices, isOptional: token.startsWith('[') };
}

function toPart(written: string): CuePart {
  const text = written.toLowerCase().replace('//', '/');
  if (written === 'N') return { kind: 'number', text };
  if (!/[*#]/.test(text)) return { kind: 'letters', text };
  const isBeginning = /^[^*#]+\*$/.test(text);
  return isBeginning ? { kind: 'beginning', text: text.slice(0, -1) } : { kind: 'pattern', text };
}

/** The first word that must be there, and the optional ones before it, tell where a cue may begin. */
function toCue(elements: readonly CueElement[]): Cue {
  const keys = new Set<string>();
  for (const element of elements) {
    if (element.kind === 'gap') continue;
    for (const parts of element.choices) keys.add(keyOf(parts));
    if (!element.isOptional) break;
  }
  return { elements, keys: [...keys] };
}

function keyOf([first, ...rest]: readonly CuePart[]): string {
  if (!first || first.kind === 'number') return '#';
  const isWord = first.kind === 'letters' && rest.length === 0 && /^[\p{L}\p{N}']+$/u.test(first.text);
  if (isWord) return `=${first.text}`;
  if (first.text.includes('/')) return `=${first.text.slice(0, first.text.indexOf('/'))}`;
  if (first.text.startsWith('*')) return `-${first.text.slice(-3)}`;
  return /^[^*#]{0,3}/.exec(first.text)?.[0] ?? '';
}
