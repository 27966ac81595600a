import { numberPattern, readNumber } from '../data/number-words.ts';
import { allMatches } from '../text/all-matches.ts';

/** A point of the course, as columns of tables and sentences name it: "3 months after delivery", "week 22", "day 5". */
export interface TimeMark {
  readonly count: number;
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year';
  /** The event that it counts from, in small letters: "delivery"; empty where none is named. */
  readonly from: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

const units = '(hour|day|week|month|year)s?';
const amount = new RegExp(
  `(?<![\\p{L}\\d.,-])(${numberPattern})[\\s-]${units}(?![\\p{L}])(?:\\s(?:after|post|following|of)\\s(?:the\\s|an?\\s)?([\\p{L}-]{4,20}))?`,
  'giu',
);
const ordinal = /(?<![\p{L}-])(hour|day|week|month|year)\s(\d{1,3})(?![\d.])/giu;

/** The points of the course that a text names, in source order. */
export function timeMarksIn(text: string): readonly TimeMark[] {
  const marks = [
    ...allMatches(text, amount).map((match) => toMark(match, match[1], match[2], match[3])),
    ...allMatches(text, ordinal).map((match) => toMark(match, match[2], match[1], undefined)),
  ];
  return marks.sort((a, b) => a.start - b.start);
}

function toMark(
  match: RegExpMatchArray,
  count: string | undefined,
  unit: string | undefined,
  from: string | undefined,
): TimeMark {
  const start = match.index ?? 0;
  return {
    count: readNumber(count ?? ''),
    unit: (unit ?? 'day').toLowerCase() as TimeMark['unit'],
    from: (from ?? '').toLowerCase(),
    start,
    end: start + match[0].length,
  };
}
