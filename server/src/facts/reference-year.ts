import { monthNames } from '../data/reference-words.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';

/** A year from 1600 to 2099, as the source of a pattern. */
export const yearPattern = '(?:1[6-9]|20)\\d\\d';

/** A month or two by their English names, as the source of a pattern. */
export const monthPattern = `(?:${monthNames})[a-z]{0,6}\\.?(?:\\s?[-/]\\s?(?:${monthNames})[a-z]{0,6}\\.?)?`;

const bracketed = new RegExp(`\\((?:${monthPattern},?\\s)?(${yearPattern})[a-z]?(?:,\\s[^()]{1,20})?\\)`, 'g');
const bare = new RegExp(`(?<![\\d/.-])(${yearPattern})(?![\\d-])[a-z]?(?!\\p{L})`, 'gu');
const early = new RegExp(
  `^[\\s,.:;]{0,4}(?:[(\\[](${yearPattern})[a-z]?(?:,?\\s(${monthPattern})[^()\\]]{0,12})?[)\\]]|(${yearPattern})[a-z]?(?=[.,:\\s]))[.,:;]{0,2}`,
  'u',
);

/** The year where no locator holds one: in brackets, else the last that is no part of a range. */
export function readYear(text: string, from: number): { year: number; span: Span } | undefined {
  for (const pattern of [bracketed, bare]) {
    const match = allMatches(text, pattern)
      .filter((m) => m.index >= from)
      .at(-1);
    if (!match?.[1]) continue;
    const start = match.index + match[0].indexOf(match[1]);
    return { year: Number(match[1]), span: { start, end: start + match[1].length } };
  }
  return undefined;
}

/** "(2013).", "2008," or ", 1995," right behind the authors. */
export function readEarlyYear(
  text: string,
  from: number,
): { year: number; month: string | null; monthSpan: Span | undefined; span: Span; end: number } | undefined {
  const match = early.exec(text.slice(from, from + 60));
  const written = match?.[1] ?? match?.[3];
  if (!match || !written) return undefined;
  const start = from + match[0].indexOf(written);
  const month = match[2];
  const at = month === undefined ? -1 : from + match[0].indexOf(month);
  return {
    year: Number(written),
    month: month ?? null,
    monthSpan: month === undefined ? undefined : { start: at, end: at + month.length },
    span: { start, end: start + written.length },
    end: from + match[0].length,
  };
}
