import type { Span } from '../text/span.ts';
import { isItem, keyOfCsl, workOfCsl } from './bibliography-csl.ts';
import { type Collector, type Contents, createCollector, type Steps, stepLength } from './bibliography-reading.ts';

/** How many items may lack their end: past these it is another kind of file. */
const mostUnclosed = 20;

/** Where the objects of a list end, and whether an object is whole. */
interface Item {
  readonly span: Span;
  readonly isClosed: boolean;
}

/**
 * Reads CSL-JSON: a list of items, or an object with `references` or `items`. Each item is read alone, so that one
 * which is no JSON is told with its place and the others are there.
 */
export function* readCslJson(text: string): Steps<Contents> {
  const file = createCollector(text);
  const list = startOfList(text);
  if (list === undefined) {
    const start = text.search(/\S/);
    if (start !== -1 && text.charCodeAt(start) !== 0xfeff)
      file.fault({ start, end: start + 1 }, 'No list of works here; expected `[` and items of CSL-JSON');
    return file.contents();
  }
  let pause = stepLength;
  let unclosed = 0;
  for (let at = nextItem(text, list); at !== -1; ) {
    if (at > pause) {
      yield;
      pause = at + stepLength;
    }
    const item = readItem(text, at);
    take(text, item, file);
    if (!item.isClosed && ++unclosed > mostUnclosed) break;
    at = nextItem(text, item.span.end);
  }
  return file.contents();
}

/** Behind the bracket that opens the list of items. */
function startOfList(text: string): number | undefined {
  const opening = /^\ufeff?\s*(?:\{[^[\]{}]{0,5000}"(?:references|items)"\s*:\s*)?\[/.exec(text.slice(0, 6000));
  return opening?.[0].length;
}

/** Where the next item begins; -1 at the end of the list. */
function nextItem(text: string, from: number): number {
  const between = /[\s,]*/y;
  between.lastIndex = from;
  const at = from + (between.exec(text)?.[0].length ?? 0);
  if (text[at] === '{') return at;
  return text[at] === ']' || at >= text.length ? -1 : text.indexOf('{', at);
}

function readItem(text: string, start: number): Item {
  const end = endOfObject(text, start);
  if (end !== undefined) return { span: { start, end }, isClosed: true };
  return { span: { start, end: nextAlike(text, start) }, isClosed: false };
}

/** No item is longer; one that is was never closed. */
const longestItem = 500_000;

/** Behind the brace that closes an object; undefined where none does before the next item begins. */
function endOfObject(text: string, start: number): number | undefined {
  const last = Math.min(text.length, start + longestItem);
  const open: number[] = [];
  for (let i = start; i < last; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) i = endOfString(text, i);
    else if (code === 0x7b || code === 0x5b) open.push(code + 2);
    else if (code === 0x7d || code === 0x5d) {
      if (open.pop() !== code) return undefined;
      if (open.length === 0) return i + 1;
    }
  }
  return undefined;
}

/** The quote that closes a string, or the end of its line: no string of JSON goes over a line. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5c) i++;
    else if (code === 0x22 || code === 0x0a || code === 0x0d) return i;
  }
  return text.length;
}

function take(text: string, { span, isClosed }: Item, file: Collector): void {
  const written = text.slice(span.start, span.end);
  const item = isClosed ? parse(written) : undefined;
  const id = /"id"\s*:\s*(?:"((?:[^"\\\r\n]|\\.){1,500})"|(\d{1,20}))/.exec(written.slice(0, 20_000));
  const keySpan = id ? spanOfKey(span.start + id.index, id) : { start: span.start, end: span.start + 1 };
  const key = isItem(item) ? keyOfCsl(item) : (id?.[1] ?? id?.[2]);
  if (!isItem(item)) file.fault(faultIn(text, span), brokenItem(key, isClosed));
  if (key === undefined) {
    if (isItem(item)) file.fault(keySpan, 'This item has no key; expected `"id": "..."` in it');
    return;
  }
  file.add({ key, span, keySpan, work: () => workOfCsl(isItem(item) ? item : {}) });
}

function parse(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

function brokenItem(key: string | undefined, isClosed: boolean): string {
  const name = key === undefined ? 'This item' : `The item \`${key}\``;
  if (!isClosed) return `${name} is never closed; expected \`}\` at its end and \`"\` around each text`;
  return `${name} is no valid JSON; expected \`"name": "value"\` with a comma between, and none before \`}\``;
}

/** Where JSON tells that it stopped reading, which not every engine does; else the beginning of the item. */
function faultIn(text: string, { start, end }: Span): Span {
  const at = start + stopOf(text.slice(start, end));
  return { start: Math.min(at, end - 1), end: Math.min(at, end - 1) + 1 };
}

function stopOf(written: string): number {
  try {
    JSON.parse(written);
    return 0;
  } catch (error) {
    const position = error instanceof Error ? /position (\d{1,9})/.exec(error.message)?.[1] : undefined;
    return Number(position ?? 0);
  }
}

function spanOfKey(start: number, [whole, text, number]: RegExpExecArray): Span {
  const end = start + whole.length - (text === undefined ? 0 : 1);
  return { start: end - (text ?? number ?? '').length, end };
}

/** The next line that begins as the line of this item does, or the next item on the same line; else the end. */
function nextAlike(text: string, start: number): number {
  const line = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('\r', start));
  const indent = text.slice(line, start);
  const isAlone = line !== -1 && /^[\r\n][ \t]*$/.test(indent);
  const at = isAlone ? text.indexOf(`${indent}{`, start) : text.indexOf('},', start);
  if (at === -1) return text.length;
  return isAlone ? at + indent.length : at + 1;
}
