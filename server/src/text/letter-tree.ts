/**
 * A tree of words by the codes of their letters; what may follow a letter is a tree again, less to one side and more to the
 * other (a ternary search tree, Bentley and Sedgewick 1997). Most letters of long names have one that follows: a map in each
 * of 24,000 took 6 MB, and long to be made.
 */
export interface LetterTree<T> {
  /** What the word that ends here stands for. */
  value: T | undefined;
  below: Branch<T> | undefined;
}

interface Branch<T> extends LetterTree<T> {
  readonly code: number;
  less: Branch<T> | undefined;
  more: Branch<T> | undefined;
}

/** Creates one without words. */
export function createLetterTree<T>(): LetterTree<T> {
  return { value: undefined, below: undefined };
}

/** The tree of what may follow a letter; undefined where nothing does. */
export function treeBehind<T>(tree: LetterTree<T>, code: number): LetterTree<T> | undefined {
  let at = tree.below;
  while (at && at.code !== code) at = code < at.code ? at.less : at.more;
  return at;
}

/** The tree behind all letters of a word, which is grown where it lacks. */
export function grownFor<T>(tree: LetterTree<T>, word: string): LetterTree<T> {
  let at = tree;
  for (let i = 0; i < word.length; i++) at = treeBehind(at, word.charCodeAt(i)) ?? grow(at, word.charCodeAt(i));
  return at;
}

function grow<T>(tree: LetterTree<T>, code: number): Branch<T> {
  const branch: Branch<T> = { value: undefined, below: undefined, code, less: undefined, more: undefined };
  let at = tree.below;
  if (!at) tree.below = branch;
  while (at) {
    const side: 'less' | 'more' = code < at.code ? 'less' : 'more';
    const next: Branch<T> | undefined = at[side];
    if (!next) at[side] = branch;
    at = next;
  }
  return branch;
}
