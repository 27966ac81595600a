import type { Span } from './span.ts';

/** A place as people and protocols count it. Line and column start at 0 here; doors add 1 where they must. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** How a column counts characters (LSP `positionEncoding`). */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32';

/** The line table of one text. `\n`, `\r\n` and a lone `\r` end a line, as in CommonMark and LSP. */
export interface Lines {
  readonly count: number;
  /** How many characters at the beginning are a byte order mark, 0 or 1: it is in offsets and in no column shown. */
  readonly byteOrderMark: number;
  /** The span of a line without its line ending. */
  lineSpan(line: number): Span;
  positionAt(offset: number, encoding?: Encoding): Position;
  offsetAt(position: Position, encoding?: Encoding): number;
}

/** Builds the line table in one pass. */
export function createLines(text: string): Lines {
  const starts = lineStarts(text);

  function lineOf(offset: number): number {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function lineSpan(line: number): Span {
    const start = starts[line] ?? text.length;
    let end = starts[line + 1] ?? text.length;
    if (line + 1 < starts.length) end -= text.charAt(end - 1) === '\n' && text.charAt(end - 2) === '\r' ? 2 : 1;
    return { start, end };
  }

  return {
    count: starts.length,
    byteOrderMark: text.charCodeAt(0) === 0xfeff ? 1 : 0,
    lineSpan,
    positionAt(offset, encoding = 'utf-16') {
      const clamped = Math.max(0, Math.min(offset, text.length));
      const line = lineOf(clamped);
      const start = starts[line] as number;
      return { line, column: encoding === 'utf-16' ? clamped - start : width(text.slice(start, clamped), encoding) };
    },
    offsetAt(position, encoding = 'utf-16') {
      if (position.line < 0) return 0;
      if (position.line >= starts.length) return text.length;
      const { start, end } = lineSpan(position.line);
      if (encoding === 'utf-16') return Math.min(start + Math.max(0, position.column), end);
      return start + unitsFor(text.slice(start, end), position.column, encoding);
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

function widthOfCodePoint(codePoint: number, encoding: Encoding): number {
  if (encoding === 'utf-32') return 1;
  if (encoding === 'utf-16') return codePoint > 0xffff ? 2 : 1;
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

function width(text: string, encoding: Encoding): number {
  let sum = 0;
  for (const character of text) sum += widthOfCodePoint(character.codePointAt(0) as number, encoding);
  return sum;
}

function unitsFor(line: string, column: number, encoding: Encoding): number {
  let units = 0;
  let seen = 0;
  for (const character of line) {
    if (seen >= column) break;
    seen += widthOfCodePoint(character.codePointAt(0) as number, encoding);
    units += character.length;
  }
  return units;
}
