/**
 * Cues: phrases to look for, written as a person would write them down. A list of cues has `|` or line ends between
 * them; within a cue
 *
 *     word          the word itself, in any case
 *     two words     white space between them, whatever kind
 *     follow-up     "follow-up", "follow up" or "followup"
 *     was/were      one of the words
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
  /** Up to three letters with which the first word may begin; `#` stands for a number, an ending is `-` and its letters. */
  readonly keys: readonly string[];
}

/** One word of a cue, or a gap. */
export type CueElement =
  | { readonly kind: 'gap'; readonly most: number }
  | {
      readonly kind: 'word';
      /** Each way in which the word may be written: its parts, between which a hyphen or a space may stand. */
      readonly choices: readonly (readonly string[])[];
      readonly isOptional: boolean;
    };

/** Words that stand for a number. */
export const numberWords: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve several few couple half many'.split(' '),
);

/** Reads a list of cues. */
export function readCues(list: string): Cue[] {
  return list
    .split(/[|\n]/)
    .map((cue) => cue.trim())
    .filter((cue) => cue !== '')
    .map((cue) => toCue(cue.split(/\s+/).map(toElement)));
}

function toElement(token: string): CueElement {
  if (token === '..') return { kind: 'gap', most: 2 };
  if (token === '...') return { kind: 'gap', most: 6 };
  const words = token.replace(/^\[|\]$/g, '').split('/');
  const choices = words.map((word) => word.split('-').map((part) => (part === 'N' ? part : part.toLowerCase())));
  return { kind: 'word', choices, isOptional: token.startsWith('[') };
}

/** The first word that must be there, and the optional ones before it, tell where a cue may begin. */
function toCue(elements: readonly CueElement[]): Cue {
  const keys = new Set<string>();
  for (const element of elements) {
    if (element.kind === 'gap') continue;
    for (const [first = ''] of element.choices) keys.add(keyOf(first));
    if (!element.isOptional) break;
  }
  return { elements, keys: [...keys] };
}

function keyOf(part: string): string {
  if (part === 'N') return '#';
  if (part.startsWith('*')) return `-${part.slice(-3)}`;
  return /^[^*#]{0,3}/.exec(part)?.[0] ?? '';
}
