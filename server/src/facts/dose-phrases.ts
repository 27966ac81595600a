/** A phrase at its place in the text. */
export interface PhraseRead<T> {
  readonly value: T;
  readonly end: number;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value: T | undefined;
}

/**
 * Makes a reader that finds the longest phrase of a table at an offset, letter by letter. Case does not count, but in a
 * form that is written with capitals only (`IV`, `PR`) or with a leading `=`; a blank of the table stands for blanks, a
 * line end or a hyphen.
 */
export function phraseReader<T>(
  table: Iterable<readonly [string, T]>,
): (prose: string, at: number, bounded?: boolean) => PhraseRead<T> | undefined {
  const folded: Node<T> = { next: new Map(), value: undefined };
  const exact: Node<T> = { next: new Map(), value: undefined };
  for (const [form, value] of table) {
    const isExact = form.startsWith('=') || /^\p{Lu}{2,}$/u.test(form);
    const text = form.startsWith('=') ? form.slice(1) : isExact ? form : form.toLowerCase();
    add(isExact ? exact : folded, text, value);
  }
  return (prose, at, bounded = true) => {
    const inFolded = walk(folded, prose, at, true, bounded);
    const inExact = walk(exact, prose, at, false, bounded);
    return inExact && inExact.end >= (inFolded?.end ?? 0) ? inExact : inFolded;
  };
}

function add<T>(root: Node<T>, text: string, value: T): void {
  let node = root;
  for (const character of text.replace(/[\s-]+/g, ' ')) {
    let next = node.next.get(character);
    if (!next) {
      next = { next: new Map(), value: undefined };
      node.next.set(character, next);
    }
    node = next;
  }
  node.value ??= value;
}

/** Longest name of a table, in letters. */
const longest = 80;

function walk<T>(
  root: Node<T>,
  prose: string,
  at: number,
  folds: boolean,
  bounded: boolean,
): PhraseRead<T> | undefined {
  let best: PhraseRead<T> | undefined;
  let node: Node<T> | undefined = root;
  let position = at;
  while (node && position < prose.length && position - at < longest) {
    const character = prose.charAt(position);
    if (/[\s-]/.test(character)) {
      node = node.next.get(' ');
      do position++;
      while (position - at < longest && /\s/.test(prose.charAt(position)));
    } else {
      node = node.next.get(folds ? character.toLowerCase() : character);
      position++;
    }
    if (node?.value !== undefined && (!bounded || isEnd(prose, position))) best = { value: node.value, end: position };
  }
  return best;
}

/** A word ends where no letter and no digit goes on. */
function isEnd(prose: string, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(prose.charAt(end)) || !/[\p{L}\p{N}]/u.test(prose.charAt(end - 1));
}
