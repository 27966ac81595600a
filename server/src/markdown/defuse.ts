import { allMatches } from '../text/all-matches.ts';

/** Containers within each other, and columns of indent, beyond which a marker is no marker: no report goes so deep. */
const maxContainers = 40;
const maxColumn = 100;

/** Marks of emphasis, and brackets, beyond which those of one paragraph are letters: the parser takes their square. */
const maxMarks = 2000;
const maxBrackets = 4000;

/** Lines of one paragraph, beyond which those that begin as text does are written in one. */
const maxLines = 1000;

/** Openings of comments and the like without an end, beyond which they are letters: from each the parser seeks the end anew. */
const maxOpenings = 200;
const endless = [
  { opening: /<(?=!--)/g, end: '-->' },
  { opening: /<(?=\?)/g, end: '?>' },
  { opening: /<(?=!\[CDATA\[)/g, end: ']]>' },
  { opening: /<(?=![A-Za-z])/g, end: '>' },
] as const;

/**
 * The text as it is handed to the parser: of the same length, with `x` for markup of which there is so much that the
 * parser would run out of stack or of time. Nothing changes in a text that a person wrote.
 */
export function defuse(text: string): string {
  return defuseMarks(defuseDepth(defuseByteOrderMark(text)));
}

/** The parser drops a byte order mark at the beginning of what it is given, and all places after it would be one too low. */
function defuseByteOrderMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? `\u200b${text.slice(1)}` : text;
}

function defuseDepth(text: string): string {
  let result = '';
  let done = 0;
  for (let start = 0; start < text.length; start = lineAfter(text, start)) {
    const marker = firstTooDeep(text, start);
    if (marker < 0) continue;
    result += `${text.slice(done, marker)}x`;
    done = marker + 1;
  }
  return done > 0 ? result + text.slice(done) : text;
}

function lineAfter(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return i + 1;
  }
  return text.length;
}

const marker = /(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;

/** Where the marker stands in a line that goes deeper than is allowed; -1 where none does. */
function firstTooDeep(text: string, start: number): number {
  let column = 0;
  let containers = 0;
  for (let at = start; ; ) {
    const sign = text.charAt(at);
    if (sign === ' ' || sign === '\t') {
      column += sign === '\t' ? 4 : 1;
      at++;
      continue;
    }
    marker.lastIndex = at;
    const found = marker.exec(text)?.[0];
    if (!found) return -1;
    if (column > maxColumn || containers >= maxContainers) return at;
    containers++;
    column += found.length;
    at += found.length;
  }
}

function defuseMarks(text: string): string {
  if (text.length < maxMarks * 2) return text;
  return text.replace(/(?:[^\r\n]+(?:\r\n|[\r\n])?)+/g, (paragraph) => {
    const marks = count(paragraph, /[*_]+(?![ \t])/g) > maxMarks;
    const brackets = Math.max(count(paragraph, /\[/g), count(paragraph, /\]/g)) > maxBrackets;
    const withoutMarks = marks ? paragraph.replace(/[*_]+(?![ \t])/g, (run) => 'x'.repeat(run.length)) : paragraph;
    return defuseLines(defuseOpenings(brackets ? withoutMarks.replace(/[[\]]/g, 'x') : withoutMarks));
  });
}

/** The parser goes through all lines of an item for each line that goes on in it: where they are many, they are one line. */
function defuseLines(paragraph: string): string {
  if (count(paragraph, /\n/g) <= maxLines) return paragraph;
  return paragraph.replace(/\r?\n(?=[\p{L}.,;:()'"][^|\r\n]*$)/gmu, (ending) => ' '.repeat(ending.length));
}

/** One that begins a line stays: there it may open a block, whose end is sought once. */
function defuseOpenings(paragraph: string): string {
  return endless.reduce((text, { opening, end }) => {
    const from = text.lastIndexOf(end) + 1;
    const open = text.slice(from);
    if (count(open, opening) <= maxOpenings) return text;
    const isFirst = (at: number): boolean => /(?:^|[\r\n])[ \t]{0,3}$/.test(open.slice(Math.max(0, at - 4), at));
    return text.slice(0, from) + open.replace(opening, (sign, at: number) => (isFirst(at) ? sign : 'x'));
  }, paragraph);
}

function count(text: string, sign: RegExp): number {
  return allMatches(text, sign).length;
}
