import { type Cue, type CueElement, type CuePart, numberWords } from '../data/cue.ts';

/** The most letters that a `*` stands for. */
const longestRest = 20;

/**
 * Where a cue that begins at `at` ends in a text in lower case; -1 where it does not stand there. It compares letters
 * and never goes back but over an optional word, a gap or a `*`, so that thousands of cues cost no regular expression.
 */
export function matchCue({ elements }: Cue, text: string, at: number): number {
  return matchFrom(elements, 0, text, at);
}

function matchFrom(elements: readonly CueElement[], index: number, text: string, at: number): number {
  const element = elements[index];
  if (!element) return -1;
  if (element.kind === 'gap') return matchGap(elements, index, element.most, text, at);
  const isLast = index === elements.length - 1;
  for (const parts of element.choices) {
    const end = matchWord(parts, 0, text, at);
    if (end < 0) continue;
    if (isLast) return end;
    const whole = matchNext(elements, index + 1, text, end);
    if (whole >= 0) return whole;
  }
  return element.isOptional ? matchFrom(elements, index + 1, text, at) : -1;
}

/** The next element stands behind white space; a gap may also be empty. */
function matchNext(elements: readonly CueElement[], index: number, text: string, end: number): number {
  const next = afterSpace(text, end);
  return next > end ? matchFrom(elements, index, text, next) : -1;
}

/** Tries the rest of the cue behind no word, one word, and so on. */
function matchGap(elements: readonly CueElement[], index: number, most: number, text: string, at: number): number {
  let from = at;
  for (let words = 0; words <= most && from < text.length; words++) {
    const end = matchFrom(elements, index + 1, text, from);
    if (end >= 0) return end;
    let wordEnd = from;
    while (wordEnd < text.length && !isSpace(text.charCodeAt(wordEnd))) wordEnd++;
    const next = afterSpace(text, wordEnd);
    if (next === wordEnd) return -1;
    from = next;
  }
  return -1;
}

/** Matches the parts of one word, between which a hyphen or a space may stand. */
function matchWord(parts: readonly CuePart[], index: number, text: string, at: number): number {
  const part = parts[index];
  if (!part) return -1;
  if (part.kind === 'letters' || part.kind === 'beginning') {
    if (!text.startsWith(part.text, at)) return -1;
    const end = at + part.text.length;
    return afterPart(parts, index, text, part.kind === 'beginning' ? wordEnd(text, end) : end);
  }
  for (const end of part.kind === 'number' ? numberEnds(text, at) : partEnds(part.text, 0, text, at)) {
    const whole = afterPart(parts, index, text, end);
    if (whole >= 0) return whole;
  }
  return -1;
}

/** The last part ends where a word ends; another one goes on, behind a hyphen, a space or nothing. */
function afterPart(parts: readonly CuePart[], index: number, text: string, end: number): number {
  if (index === parts.length - 1) return isLetter(text, end) ? -1 : end;
  const joint = text.charCodeAt(end);
  return matchWord(parts, index + 1, text, joint === 45 || isSpace(joint) ? end + 1 : end);
}

/** Where the word ends that goes on at a place, as far as a `*` reaches. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end - at < longestRest && isLetter(text, end)) end++;
  return end;
}

/** Where a part may end: it is compared letter by letter; `#` takes one to four digits, `*` the rest of a word first. */
function* partEnds(part: string, from: number, text: string, at: number): Generator<number> {
  let position = at;
  for (let i = from; i < part.length; i++) {
    const sign = part.charAt(i);
    if (sign === '*') {
      for (let end = wordEnd(text, position); end >= position; end--) yield* partEnds(part, i + 1, text, end);
      return;
    }
    if (sign === '#') {
      let digits = 0;
      while (digits < 4 && isDigit(text.charCodeAt(position + digits))) digits++;
      if (digits === 0) return;
      position += digits;
    } else if (text.charAt(position) === sign) position++;
    else return;
  }
  yield position;
}

/** The place that was looked at last for a number: dozens of cues begin with one. */
let last: { readonly text: string; readonly at: number; readonly ends: readonly number[] } = {
  text: '',
  at: 0,
  ends: [],
};

/** Where a number may end, the longest first. */
function numberEnds(text: string, at: number): readonly number[] {
  if (last.at !== at || last.text !== text) last = { text, at, ends: [...readNumberEnds(text, at)] };
  return last.ends;
}

/** A number in figures, with a decimal part where there is one, or as a word. */
function* readNumberEnds(text: string, at: number): Generator<number> {
  let end = at;
  while (end - at < 6 && isDigit(text.charCodeAt(end))) end++;
  if (end > at) {
    const mark = text.charAt(end);
    let decimal = end + 1;
    while ((mark === '.' || mark === ',') && decimal - end < 5 && isDigit(text.charCodeAt(decimal))) decimal++;
    if (decimal > end + 1) yield decimal;
    yield end;
    return;
  }
  while (end - at <= longestRest && isLetter(text, end)) end++;
  if (numberWords.has(text.slice(at, end))) yield end;
}

/** The first place from `at` on where no white space stands. */
export function afterSpace(text: string, at: number): number {
  let position = at;
  while (isSpace(text.charCodeAt(position))) position++;
  return position;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters, digits, apostrophes and all beyond ASCII that is a letter go on with a word. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || isDigit(code) || code === 39 || (code >= 65 && code <= 90);
  return code >= 128 && /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));
}
