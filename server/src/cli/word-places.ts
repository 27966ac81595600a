import { allMatches } from '../text/all-matches.ts';
import { createLines, type Lines } from '../text/lines.ts';

type Piece = string | readonly [start: number, length: number];

/** A text in which each word that stands in a report too is told by its place there: start and length. */
export type Placed = string | readonly Piece[];

/** The text of a report as a place to find words in. */
export interface WordPlaces {
  readonly lines: Lines;
  /** Tells a text by places, so that what is left of it holds no word of the report. */
  place(value: string): Placed;
  /** The text that was placed. */
  read(placed: Placed): string;
}

const words = /[\p{L}\p{M}\p{N}]+/gu;

/** Creates the places of one report; nothing is searched before it is asked for. */
export function createWordPlaces(text: string): WordPlaces {
  const known = new Map<string, number>();
  const hidden = new Map<string, boolean>();
  let lines: Lines | undefined;
  let bare: string | undefined;

  return {
    get lines() {
      lines ??= createLines(text);
      return lines;
    },
    place,
    read,
  };

  function read(placed: Placed): string {
    if (typeof placed === 'string') return placed;
    let value = '';
    for (const piece of placed) value += typeof piece === 'string' ? piece : text.slice(piece[0], piece[0] + piece[1]);
    return value;
  }

  function place(value: string): Placed {
    const pieces: Piece[] = [];
    let end = 0;
    for (const { 0: word, index } of allMatches(value, words)) {
      if (index < end || isFree(word)) continue;
      const found = placesAt(value, index, word);
      if (found.length === 0) continue;
      if (index > end) pieces.push(value.slice(end, index));
      pieces.push(...found);
      end = index + found.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : piece[1]), 0);
    }
    if (end === 0) return value;
    return end < value.length ? [...pieces, value.slice(end)] : pieces;
  }

  /** The word at an index, with what follows it if that follows in the report too; none where the word is not of it. */
  function placesAt(value: string, index: number, word: string): readonly Piece[] {
    const own = placeOf(word);
    if (own < 0) return isHidden(word) ? inParts(word) : [];
    for (const end of endsAfter(value, index + word.length)) {
      const start = text.indexOf(value.slice(index, end));
      if (start >= 0) return [[start, end - index]];
    }
    return [[own, word.length]];
  }

  function placeOf(word: string): number {
    const start = known.get(word) ?? text.indexOf(word);
    known.set(word, start);
    return start;
  }

  /** Is it a word of the report in other letters, or with markup or signs within? */
  function isHidden(word: string): boolean {
    bare ??= toBare(text);
    const isIn = hidden.get(word) ?? bare.includes(toBare(word));
    hidden.set(word, isIn);
    return isIn;
  }

  /** Cut into the longest parts that stand in the report. */
  function inParts(word: string): readonly Piece[] {
    const parts: Piece[] = [];
    for (let at = 0; at < word.length; ) {
      let length = word.length - at;
      while (length > 1 && !text.includes(word.slice(at, at + length))) length--;
      const part = word.slice(at, at + length);
      const start = text.indexOf(part);
      parts.push(start < 0 ? part : [start, length]);
      at += length;
    }
    return parts;
  }
}

/** Where a quotation may end: at the end of all, of the line, or before the code mark. */
function endsAfter(value: string, from: number): readonly number[] {
  const ends = ['\n', '`'].map((sign) => value.indexOf(sign, from)).filter((end) => end > from);
  return [...new Set([value.length, ...ends])].sort((a, b) => b - a).filter((end) => end > from);
}

/** So short a word says nothing of anybody. In other scripts three signs may be a name. */
function isFree(word: string): boolean {
  return /^[a-z]{1,3}$/i.test(word);
}

function toBare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
