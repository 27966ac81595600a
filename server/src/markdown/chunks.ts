import type { Span } from '../text/span.ts';

/**
 * Cuts a text at safe starts: lines without indent, after a blank line, at which CommonMark has closed every list,
 * quotation, paragraph and table, so that the text from there parses the same alone. A list item after a list is
 * no safe start; nor is any line inside a fence.
 */
export function cutChunks(text: string, from: number): Span[] {
  const chunks: Span[] = [];
  let start = from;
  let afterBlank = false;
  let inList = false;
  let fence = '';
  for (let at = from; at < text.length; ) {
    const end = lineEnd(text, at);
    const line = text.slice(at, Math.min(end, at + 120));
    const next = afterEnding(text, end);
    const isBlank = /^[ \t]*$/.test(line) && end - at <= 120;
    if (fence) {
      if (line.startsWith(fence)) fence = '';
    } else if (!isBlank) {
      const isItem = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/.test(line);
      if (afterBlank && !/^[ \t]/.test(line) && !(isItem && inList)) {
        if (at > start) chunks.push({ start, end: at });
        start = at;
        inList = false;
      }
      inList ||= isItem;
      fence = /^(?:`{3,}|~{3,})/.exec(line)?.[0] ?? '';
    }
    afterBlank = isBlank;
    at = next;
  }
  if (start < text.length) chunks.push({ start, end: text.length });
  return chunks;
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
