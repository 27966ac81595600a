import { readNumber } from '../data/number-words.ts';
import { ordinalWords } from '../data/time-words.ts';
import type { Block } from '../markdown/block.ts';
import { afterSpaces } from '../text/signs.ts';
import type { Span } from '../text/span.ts';
import type { CalendarDate } from './calendar-date.ts';
import { perBlock } from './per-block.ts';
import { numericDateAt } from './time-numeric-dates.ts';

/** A piece of a sentence as the grammar of times sees it. */
export type TimeToken =
  | {
      readonly kind: 'number';
      readonly span: Span;
      readonly value: number;
      /** "3rd", "third". */
      readonly isOrdinal: boolean;
      /** In figures, and as they stand; else undefined. */
      readonly digits: string | undefined;
    }
  | { readonly kind: 'date'; readonly span: Span; readonly date: CalendarDate | null; readonly isSure: boolean }
  | { readonly kind: 'word'; readonly span: Span; readonly text: string; readonly written: string }
  | { readonly kind: 'mark'; readonly span: Span; readonly text: string };

const figure = /\d{1,12}(?:[.,]\d{1,2}(?!\d))?/y;
/** A degree sign is an Italian ordinal only before a word: "1° luglio". */
const ordinalEnd = /(?: ?(?:st|nd|rd|th)|er|\.?º|ª|°(?= \p{Ll}{3}))(?![\p{L}\d])/uy;
/** An apostrophe is within a word, or behind an article that has lost its vowel before a number: "l'8 aprile"; in "months'" it is none of the word. */
const word = /\p{L}(?:[\p{L}\p{M}\d]|'(?=\p{L})){0,60}(?:'(?=\d))?/uy;
const smallNumbers: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((name) => [name, readNumber(name)]),
);
const smallOrdinals: ReadonlyMap<string, number> = new Map(ordinalWords.map((name, i) => [name, i + 1]));

/** The prose of a block in numbers, dates in figures, words and marks. */
export const timeTokensOf = perBlock((block: Block): readonly TimeToken[] => {
  const { prose } = block;
  const tokens: TimeToken[] = [];
  for (let at = afterSpaces(prose, 0); at < prose.length; at = afterSpaces(prose, at)) {
    const token = tokenAt(prose, at);
    tokens.push(token);
    at = token.span.end;
  }
  return tokens;
});

/** Where a match of a sticky pattern ends; `at` itself where there is none. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function tokenAt(prose: string, at: number): TimeToken {
  const found = numericDateAt(prose, at);
  if (found) return { kind: 'date', ...found };
  const wordEnd = after(word, prose, at);
  if (wordEnd > at) return wordToken(prose.slice(at, wordEnd), { start: at, end: wordEnd });
  const end = after(figure, prose, at);
  if (end === at) return { kind: 'mark', span: { start: at, end: at + 1 }, text: prose.charAt(at) };
  const digits = prose.slice(at, end);
  const ordinal = after(ordinalEnd, prose, end);
  const span = { start: at, end: ordinal };
  return { kind: 'number', span, value: Number(digits.replace(',', '.')), isOrdinal: ordinal > end, digits };
}

function wordToken(written: string, span: Span): TimeToken {
  const text = written.toLowerCase();
  const number = smallNumbers.get(text);
  if (number !== undefined) return { kind: 'number', span, value: number, isOrdinal: false, digits: undefined };
  const ordinal = smallOrdinals.get(text);
  if (ordinal !== undefined) return { kind: 'number', span, value: ordinal, isOrdinal: true, digits: undefined };
  return { kind: 'word', span, text, written };
}

/** The word at an index in lower case; the mark as it is; empty where there is neither. */
export function textAt(tokens: readonly TimeToken[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' || token?.kind === 'mark' ? token.text : '';
}
