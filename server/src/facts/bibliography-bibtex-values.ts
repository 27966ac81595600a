import type { Span } from '../text/span.ts';

/** A part of a value: a text between braces or quotes, or a bare word, which is a number or the name of a `@string`. */
export interface BibtexPiece {
  readonly kind: 'text' | 'word';
  readonly span: Span;
}
const wordPattern = /[^\s,#{}"()=%@]+/y;
const entryStart = /@[ \t]*[A-Za-z]+[ \t]*[{(][ \t]*[^\s,{}()"=]+[ \t]*,/y;

/** The pieces of a value, where it ends, and what is wrong with it. */
export interface ReadValue {
  readonly pieces: readonly BibtexPiece[];
  readonly end: number;
  readonly problem?: string;
}

/** Reads pieces with `#` between them. */
export function readValue(text: string, from: number): ReadValue {
  const pieces: BibtexPiece[] = [];
  let end = from;
  for (;;) {
    const at = skipSpaces(text, end);
    const piece = readPiece(text, at);
    if (!piece) return { pieces, end, problem: 'has no value; expected `{...}`, `"..."` or a number' };
    if (!piece.isClosed)
      return { pieces, end: piece.end, problem: `is never closed; expected \`${piece.closer}\` at its end` };
    pieces.push({ kind: piece.kind, span: piece.span });
    end = piece.end;
    const hash = skipSpaces(text, end);
    if (text[hash] !== '#') return { pieces, end };
    end = hash + 1;
  }
}

interface ReadPiece extends BibtexPiece {
  readonly end: number;
  readonly isClosed: boolean;
  readonly closer: string;
}

function readPiece(text: string, at: number): ReadPiece | undefined {
  const sign = text[at];
  if (sign === '{' || sign === '"') {
    const closer = sign === '{' ? '}' : '"';
    const { at: end, isClosed } = endOfText(text, at + 1, closer);
    return { kind: 'text', span: { start: at + 1, end }, end: isClosed ? end + 1 : end, isClosed, closer };
  }
  const word = matchAt(wordPattern, text, at)?.[0];
  if (word === undefined) return undefined;
  const span = { start: at, end: at + word.length };
  return { kind: 'word', span, end: span.end, isClosed: true, closer: '' };
}

/** Where a text ends that its closer ends outside of inner braces. One that an entry begins in was never closed. */
export function endOfText(text: string, from: number, closer: string): { at: number; isClosed: boolean } {
  const signs = closer === '"' ? bracesAndQuote : closer === ')' ? bracesAndParenthesis : braces;
  let depth = 0;
  signs.lastIndex = from;
  while (signs.test(text)) {
    const at = signs.lastIndex - 1;
    const sign = text[at];
    if (sign === closer && depth === 0) return { at, isClosed: true };
    if (sign === '{') depth++;
    else if (sign === '}') depth = Math.max(depth - 1, 0);
    else if (sign === '@' && isEntryStart(text, at)) return { at, isClosed: false };
    signs.lastIndex = at + 1;
  }
  return { at: text.length, isClosed: false };
}

const braces = /[{}@]/g;
const bracesAndQuote = /[{}@"]/g;
const bracesAndParenthesis = /[{}@)]/g;

/** Does a line begin here with an entry, so that what was open before it has no end of its own? */
export function isEntryStart(text: string, at: number): boolean {
  if (text[at] !== '@' || !matchAt(entryStart, text, at)) return false;
  const before = text.slice(Math.max(at - 40, 0), at);
  return at === 0 || /[\r\n][ \t]*$/.test(before);
}

/** Over blanks, line ends and `%` comments; by hand, because it is half of all that is done. */
export function skipSpaces(text: string, from: number): number {
  for (let at = from; ; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x25) at = lineEnd(text, at) - 1;
    else if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
  }
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) return at;
  }
  return text.length;
}

/** What a sticky pattern finds at an offset; null where it does not fit there. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
