import type { PlacedDefinition } from './abbreviations.ts';
import type { Report } from './report.ts';

/** The words that an abbreviation stands for, with a small first letter where the report itself writes them so elsewhere. */
export function longFormOf({ text }: Report, { long, longSpan }: PlacedDefinition): string {
  const written = text.slice(longSpan.start, longSpan.end).replace(/\s+/g, ' ');
  const words = written.length === long.length ? written : long;
  const small = words.charAt(0).toLowerCase() + words.slice(1);
  return text.includes(small) ? small : words;
}
