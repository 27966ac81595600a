import type { Span } from '../text/span.ts';

/**
 * Cuts a text at safe starts: lines without indent, after a blank line, at which CommonMark has closed every list,
 * quotation, paragraph and table, so that the text from there parses the same alone. A list item after a list is
 * no safe start; nor is any line inside a fence. A long numbered list of one line an item, as reference lists are, is cut
 * at the numbers 21, 41, 61 ..., so that an edit in it costs its neighbours and not all of it: it becomes several lists.
 */
export function cutChunks(text: string, from: number): Span[] {
  const chunks: Span[] = [];
  let start = from;
  let afterBlank = false;
  let inList = false;
  let fence = '';
  let run = noRun;
  for (let at = from; at < text.length; ) {
    const end = lineEnd(text, at);
    const line = text.slice(at, Math.min(end, at + 120));
    const next = afterEnding(text, end);
    const isBlank = /^[ \t]*$/.test(line) && end - at <= 120;
    if (fence) {
      if (line.startsWith(fence)) fence = '';
    } else if (!isBlank) {
      const isItem = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/.test(line);
      run = nextRun(run, line, afterBlank || at === start);
      if (run.items > listPiece && run.number % listPiece === 1) {
        chunks.push({ start, end: at });
        start = at;
      }
      if (afterBlank && !/^[ \t]/.test(line) && !(isItem && inList)) {
        if (at > start) chunks.push({ start, end: at });
        start = at;
        inList = false;
      }
      inList ||= isItem;
      fence = /^(?:`{3,}|~{3,})/.exec(line)?.[0] ?? '';
    }
    if (isBlank) run = noRun;
    afterBlank = isBlank;
    at = next;
  }
  if (start < text.length) chunks.push({ start, end: text.length });
  return chunks;
}

/** Into pieces of how many items a long list is cut. */
const listPiece = 20;

/** A numbered list of one line an item, up to a line: how many items, and the number and the mark of the last. */
interface Run {
  readonly items: number;
  readonly number: number;
  readonly mark: string;
}

const noRun: Run = { items: 0, number: 0, mark: '' };

/** The run with one more line. It may begin only where no paragraph is open, which a number would not end. */
function nextRun({ items, number, mark }: Run, line: string, mayBegin: boolean): Run {
  // A fence that opens in an item goes on to where the next one begins.
  const item = /^(\d{1,9})([.)]) (?!`{3}|~{3})[^\s<]/.exec(line);
  if (!item) return noRun;
  const next = { number: Number(item[1]), mark: item[2] ?? '' };
  if (items > 0 && !mayBegin && next.number === number + 1 && next.mark === mark) return { items: items + 1, ...next };
  return mayBegin ? { items: 1, ...next } : noRun;
}

function lineEnd(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return text.length;
}

function afterEnding(text: string, end: number): number {
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
}
