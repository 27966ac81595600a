import { createLetterTree, grownFor, type LetterTree, treeBehind } from '../text/letter-tree.ts';
import { isSpaceAt, isWordAt } from '../text/signs.ts';

/** A phrase at its place in the text. */
export interface PhraseRead<T> {
  readonly value: T;
  readonly end: number;
}

/**
 * Makes a reader that finds the longest phrase of a table at an offset, letter by letter. Case does not count, but in a
 * form that is written with capitals only (`IV`, `PR`) or with a leading `=`; a blank of the table stands for blanks, a
 * line end or a hyphen.
 */
export function phraseReader<T>(
  table: Iterable<readonly [string, T]>,
): (prose: string, at: number, bounded?: boolean) => PhraseRead<T> | undefined {
  const folded = createLetterTree<T>();
  const exact = createLetterTree<T>();
  for (const [form, value] of table) {
    const isExact = form.startsWith('=') || /^\p{Lu}{2,}$/u.test(form);
    const text = form.startsWith('=') ? form.slice(1) : isExact ? form : form.toLowerCase();
    grownFor(isExact ? exact : folded, text.replace(/[\s-]+/g, ' ')).value ??= value;
  }
  return (prose, at, bounded = true) => {
    const inFolded = walk(folded, prose, at, true, bounded);
    const inExact = walk(exact, prose, at, false, bounded);
    return inExact && inExact.end >= (inFolded?.end ?? 0) ? inExact : inFolded;
  };
}

/** Longest name of a table, in letters. */
const longest = 80;

function walk<T>(
  root: LetterTree<T>,
  prose: string,
  at: number,
  folds: boolean,
  bounded: boolean,
): PhraseRead<T> | undefined {
  let best: PhraseRead<T> | undefined;
  let node: LetterTree<T> | undefined = root;
  let position = at;
  while (node && position < prose.length && position - at < longest) {
    const code = prose.charCodeAt(position);
    if (code === hyphen || isSpaceAt(prose, position)) {
      node = treeBehind(node, blank);
      do position++;
      while (position - at < longest && isSpaceAt(prose, position));
    } else {
      node = treeBehind(node, folds ? lowerOf(code) : code);
      position++;
    }
    if (node?.value !== undefined && (!bounded || isEnd(prose, position))) best = { value: node.value, end: position };
  }
  return best;
}

const hyphen = 45;
const blank = 32;

/** The code of a sign in lower case; a sign that is two in lower case stays as it is, as no phrase holds one. */
function lowerOf(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** A word ends where no letter and no digit goes on. */
function isEnd(prose: string, end: number): boolean {
  return !isWordAt(prose, end) || !isWordAt(prose, end - 1);
}
