import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';

/** Pages that stand marked but apart from the year and the volume ("pages 56-66, Reed Falls, July 1997"). */
export function markedPages(text: string, from: number): { pages: string; span: Span } | undefined {
  const pattern =
    /(?:(?<!\p{L})(?:[Pp]p\.\s?|p\.\s?|pp\s|[Pp]ages\s|S\.\s?)|\b[Vv]ol\.?\s[IVX\d]{1,5}\s\(|\bedited by\s[^.\d:]{3,80},\s)([A-Z]?\d{1,5}\s?-{1,2}\s?[A-Z]?\d{1,5}|(?<=\s)[A-Z]?\d{1,5})(?![\p{L}\d])/gu;
  const match = allMatches(text.slice(from), pattern).at(-1);
  if (!match?.[1]) return undefined;
  const start = from + match.index + match[0].lastIndexOf(match[1]);
  return { pages: match[1].replace(/\s?-+\s?/, '-'), span: { start, end: start + match[1].length } };
}
