import type { Item } from './quantity-references.ts';

/** What stands between a name, or the last value of its list, and the next value. */
export interface Gap {
  /** Words that belong to no measurement. */
  readonly loose: number;
  /** Nothing but words and marks that lead from a name to its value? */
  readonly isStrict: boolean;
  /** A word that makes the next quantity a dose, a volume or a size? */
  readonly isBarred: boolean;
  /** The list is over. */
  readonly isBroken: boolean;
  /** Nothing but "and", a comma or "serum"? Then the next name joins the list of names. */
  readonly isOnlyJoint: boolean;
  /** Is there an "and", "to", "versus" or a comma? */
  readonly isJoined: boolean;
  /** Is there a `:` or `=`? */
  readonly isEquated: boolean;
  /** Open brackets of the sentence. */
  readonly depth: number;
  readonly lastWord: string;
}

const joints: ReadonlySet<string> = new Set(['and', 'or', 'y', 'et', 'und', 'e']);
const turns: ReadonlySet<string> = new Set(['to', 'vs', 'versus', 'then', 'a', 'auf']);
const clauses: ReadonlySet<string> = new Set(
  'but while whereas although because despite who which whose since though however except'.split(' '),
);
const namewords: ReadonlySet<string> = new Set(
  'serum plasma blood level levels count counts total the his her absolute concentration concentrations value values both'.split(
    ' ',
  ),
);
/** Words before which "administration" or "transfusion" tells when, and not what. */
const whens: ReadonlySet<string> = new Set('before after following during on post despite until pre'.split(' '));

/** An empty gap at a depth of brackets. */
export function newGap(depth: number): Gap {
  return {
    loose: 0,
    isStrict: true,
    isBarred: false,
    isBroken: false,
    isOnlyJoint: true,
    isJoined: false,
    isEquated: false,
    depth,
    lastWord: '',
  };
}

/** An empty gap with the brackets that the item opens or closes: before the first name nothing else counts. */
export function deeper(gap: Gap, item: Item): Gap {
  if (item.kind !== 'mark') return gap;
  if (item.text === '(' || item.text === '[') return newGap(gap.depth + 1);
  return item.text === ')' || item.text === ']' ? newGap(gap.depth - 1) : gap;
}

/** May a reference range at the end of the gap belong to the last value? */
export function isFresh(gap: Gap): boolean {
  return gap.loose <= 2 && !gap.isBarred;
}

/** The gap with one more item in it. */
export function widen(gap: Gap, item: Item): Gap {
  if (item.kind === 'mark') return widenByMark(gap, item.text);
  if (item.kind !== 'word') return gap;
  const { text, role } = item;
  if (joints.has(text)) return { ...gap, isJoined: true, lastWord: text };
  if (turns.has(text)) return { ...gap, isJoined: true, isOnlyJoint: false, lastWord: text };
  const next = { ...gap, isOnlyJoint: gap.isOnlyJoint && namewords.has(text), lastWord: text };
  if (clauses.has(text)) return { ...next, loose: gap.loose + 3, isStrict: false };
  if (role === 'barrier') return whens.has(gap.lastWord) ? next : { ...next, isBarred: true };
  if (role === 'other') return { ...next, loose: gap.loose + 1, isStrict: false };
  return next;
}

function widenByMark(gap: Gap, text: string): Gap {
  switch (text) {
    case '(':
    case '[':
      return { ...gap, depth: gap.depth + 1, isOnlyJoint: false };
    case ')':
    case ']':
      return { ...gap, depth: gap.depth - 1 };
    case ';':
      return gap.depth > 0 ? { ...gap, isOnlyJoint: false } : { ...gap, isBroken: true };
    case ',':
    case '/':
    case '&':
      return { ...gap, isJoined: true };
    case '→':
      return { ...gap, isJoined: true, isOnlyJoint: false };
    case ':':
    case '=':
      return { ...gap, isEquated: true, isOnlyJoint: false };
    case '#':
      return { ...gap, loose: gap.loose + 2, isStrict: false, isOnlyJoint: false };
    default:
      return gap;
  }
}
