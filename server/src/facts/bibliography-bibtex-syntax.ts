import type { Span } from '../text/span.ts';
import {
  type BibtexPiece,
  endOfText,
  isEntryStart,
  matchAt,
  readValue,
  skipSpaces,
} from './bibliography-bibtex-values.ts';

/** `name = value`. */
export interface BibtexField {
  readonly name: string;
  readonly value: readonly BibtexPiece[];
}

/** Something that does not fit the grammar, and where reading stopped. */
export interface BibtexFault {
  readonly span: Span;
  readonly message: string;
}

/** `@article{key, ...}`, `@string{...}`, `@comment{...}` or `@preamble{...}`. */
export interface BibtexBlock {
  /** In lower case. */
  readonly type: string;
  /** Undefined for what has no key. */
  readonly key: Span | undefined;
  readonly fields: readonly BibtexField[];
  readonly faults: readonly BibtexFault[];
  readonly span: Span;
}

const head = /@[ \t]*([A-Za-z]+)[ \t\r\n]*([{(])/y;
const keyPattern = /[^\s,{}=]+/y;
const fieldName = /([^\s=,{}()"#%@]+)[ \t\r\n]*=/y;

/** Where the next block begins; what stands between blocks is a comment. -1 where there is none. */
export function nextBlock(text: string, from: number): number {
  for (let at = text.indexOf('@', from); at !== -1; at = text.indexOf('@', at + 1)) {
    if (mayBegin(text, at) && matchAt(head, text, at)) return at;
  }
  return -1;
}

/** A block begins a line or stands right behind another; an address in a comment does not. */
function mayBegin(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const sign = text[i];
    if (sign === ' ' || sign === '\t') continue;
    return sign === '\n' || sign === '\r' || sign === '}' || sign === ')' || sign === '\ufeff';
  }
  return true;
}

/** Reads the block at an offset that `nextBlock` gave. Where comments are not skipped, what stands in them is read. */
export function readBlock(text: string, start: number, skipsComments = true): BibtexBlock {
  const [opening = '', name = '', brace] = matchAt(head, text, start) ?? [];
  const type = name.toLowerCase();
  const inside = start + opening.length;
  const close = brace === '(' ? ')' : '}';
  if (type === 'comment' || type === 'preamble') {
    return skipBlock(text, { start, inside, type, close }, skipsComments ? longestComment : 0);
  }
  return readFields(text, { start, inside, type, close });
}

/** No comment is longer; one that is was never closed. */
const longestComment = 50_000;

function skipBlock(text: string, { start, inside, type, close }: Opening, longest: number): BibtexBlock {
  const end = endOfText(text.slice(0, inside + longest), inside, close);
  const span = { start, end: end.isClosed ? end.at + 1 : inside };
  return { type, key: undefined, fields: [], faults: [], span };
}

interface Opening {
  readonly start: number;
  readonly inside: number;
  readonly type: string;
  readonly close: string;
}

/** A block while it is read. */
interface Reading extends Opening {
  readonly text: string;
  readonly key: Span | undefined;
  /** What it is called in messages. */
  readonly called: string;
  readonly fields: BibtexField[];
  readonly faults: BibtexFault[];
}

function readFields(text: string, opening: Opening): BibtexBlock {
  const { start, type } = opening;
  let at = skipSpaces(text, opening.inside);
  const key = type === 'string' ? undefined : readKey(text, at);
  const called = key ? `\`${text.slice(key.start, key.end)}\`` : `this \`@${type}\``;
  const reading: Reading = { ...opening, text, key, called, fields: [], faults: [] };
  if (type !== 'string' && !key)
    tell(reading, toLineEnd(text, start), `No key in ${called}; expected \`@${type}{key,\``);
  let next: number | undefined = key ? afterKey(reading, key) : at;
  for (; next !== undefined; next = readNext(reading, next)) at = next;
  const isClosed = text[at] === opening.close;
  return { type, key, fields: reading.fields, faults: reading.faults, span: { start, end: isClosed ? at + 1 : at } };
}

/** What stands between a key with blanks in it and its comma, on one line. */
const restOfKey = /[ \t]{1,9}[^\s,{}()"=][^,{}()"=\r\n]{0,80}(?=,)/y;

/** Behind the key, and behind the words that make a key of several. */
function afterKey(reading: Reading, key: Span): number {
  const { text, type, called, close } = reading;
  const word = text.slice(key.start, key.end);
  const rest = matchAt(restOfKey, text, key.end)?.[0];
  if (rest !== undefined) {
    const span = { start: key.start, end: key.end + rest.length };
    const written = text.slice(span.start, span.end);
    tell(reading, span, `The key \`${written}\` holds a blank; expected one word, such as \`${word}\``);
    return span.end;
  }
  const next = text[skipSpaces(text, key.end)];
  const isWithoutComma = next !== undefined && next !== ',' && next !== close;
  if (isWithoutComma) tell(reading, key, `No comma behind the key ${called}; expected \`@${type}{${word},\``);
  return key.end;
}

/** Reads up to the next field or behind it; undefined where the block ends, well or not, at the offset given. */
function readNext(reading: Reading, from: number): number | undefined {
  const { text, close, called, type } = reading;
  const at = skipSpaces(text, from);
  if (at > from) return at;
  if (text[at] === close) return undefined;
  if (text[at] === ',') return at + 1;
  if (at >= text.length || isEntryStart(text, at)) {
    if (reading.faults.length === 0) tellUnclosed(reading);
    return undefined;
  }
  const named = matchAt(fieldName, text, at);
  if (named) return readField(reading, at, named);
  tell(
    reading,
    toLineEnd(text, at),
    `This text in ${called} is no field; expected \`name = {value},\` or \`${close}\``,
  );
  return type === 'string' ? undefined : skipLine(text, at, close);
}

/** Where the text of a field holds the next field too, it is that one whose end is missing. */
function tellUnclosed(reading: Reading): void {
  const { text, fields, called, close, start } = reading;
  for (const { name, value } of fields) {
    const swallowed = value.find(({ span }) =>
      /[\r\n][ \t]{0,40}[a-z]{3,20}[ \t]{0,40}=[ \t]{0,40}[{"\d]/i.test(text.slice(span.start, span.end)),
    );
    if (!swallowed) continue;
    const span = toLineEnd(text, swallowed.span.start - 1);
    tell(reading, span, `The field \`${name}\` of ${called} is never closed; expected \`}\` at its end`);
    return;
  }
  const span = toLineEnd(text, start);
  tell(reading, span, `The end of ${called} is missing; expected \`${close}\` behind its last field`);
}

function readField(reading: Reading, at: number, [whole, written = '']: RegExpExecArray): number | undefined {
  const { text, called, close } = reading;
  const { pieces, end, problem } = readValue(text, at + whole.length);
  if (problem !== undefined) tell(reading, toLineEnd(text, at), `The field \`${written}\` of ${called} ${problem}`);
  if (pieces.length > 0) reading.fields.push({ name: written.toLowerCase(), value: pieces });
  const next = skipSpaces(text, end);
  const isWithoutComma = problem === undefined && text[next] !== ',' && text[next] !== close;
  if (isWithoutComma && matchAt(fieldName, text, next)) {
    const behind = { start: end - 1, end };
    tell(reading, behind, `No comma behind the field \`${written}\` of ${called}; expected \`,\` between fields`);
  }
  return end;
}

function tell({ faults }: Reading, span: Span, message: string): void {
  if (faults.length < 3) faults.push({ span, message });
}

function readKey(text: string, at: number): Span | undefined {
  const key = matchAt(keyPattern, text, at)?.[0];
  if (key === undefined) return undefined;
  const isField = text[skipSpaces(text, at + key.length)] === '=';
  return isField ? undefined : { start: at, end: at + key.length };
}
/** Behind the line, so that the fields after it can still be read; before what closes the block on it. */
function skipLine(text: string, at: number, close: string): number {
  const { end } = toLineEnd(text, at);
  const closing = text.indexOf(close, at);
  return closing === -1 || closing > end ? Math.max(end, at + 1) : closing;
}

function toLineEnd(text: string, start: number): Span {
  const length = text.slice(start, start + 500).search(/[\r\n]/);
  return { start, end: length === -1 ? Math.min(text.length, start + 500) : start + length };
}
