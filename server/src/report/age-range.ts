import type { Age } from '../facts/ages.ts';
import type { Span } from '../text/span.ts';
import type { Found, Report } from './report.ts';

/** Words that tell the age by its decade, in the place of those that tell it to the year. */
export interface AgeRange {
  readonly span: Span;
  readonly newText: string;
}

const men = 'man|gentleman|male';
const women = 'woman|lady|female';
/** Behind the age: up to two adjectives, the person, and "patient" behind "male". The article is the first group. */
const described = new RegExp(
  `^(?<age>\\d{2})[- ]years?[- ]old,? (?<adjectives>(?:(?!${men}|${women}|patient)\\p{Ll}[\\p{Ll}-]{1,20} ){0,2})(?<person>(?:${men}|${women})(?: patient)?|patient)(?!'|-| ?\\p{Ll}{1,20}er(?!\\p{L}))(?= (?:with|who|was|is|had|has|presented|came|complained|noticed|reported|and|in|to|from|without|developed|underwent|attended|visited)(?!\\p{L})|[.,;:)])`,
  'u',
);
const articleBefore = /(?<![\p{L}\p{N}])(?:An?|an?|The|the|This|this|Our|our) $/u;

/**
 * "A 47-year-old man" as "A man in his 40s", where the words are plain enough to be turned about; the sex is told by the
 * noun alone, and a patient without one is "their". Undefined elsewhere, and below 20 and over 89 years, which have words of
 * their own.
 */
export function ageRangeOf(report: Report, { fact, span }: Found<Age>): AgeRange | undefined {
  if (fact.unit !== 'year' || fact.value < 20 || fact.value > 89) return undefined;
  const groups = described.exec(report.text.slice(span.start, span.start + 120))?.groups;
  const lead = articleBefore.exec(report.text.slice(Math.max(0, span.start - 6), span.start))?.[0];
  if (!groups || lead === undefined || Number(groups.age) !== fact.value) return undefined;
  const { adjectives = '', person = '' } = groups;
  const end = span.start + report.text.slice(span.start).indexOf(person, (groups.age ?? '').length) + person.length;
  const words = `${adjectives}${person}`;
  const article = /^an? $/i.test(lead) ? `${lead.charAt(0)}${/^[aeiou]/.test(words) ? 'n' : ''} ` : lead;
  return {
    span: { start: span.start - lead.length, end },
    newText: `${article}${words} in ${pronounOf(person)} ${decadeOf(fact.value)}`,
  };
}

function pronounOf(person: string): 'his' | 'her' | 'their' {
  const noun = person.replace(' patient', '');
  if (men.split('|').includes(noun)) return 'his';
  return women.split('|').includes(noun) ? 'her' : 'their';
}

/** "40s" of any age from 40 to 49. */
export function decadeOf(years: number): string {
  return `${Math.floor(years / 10)}0s`;
}
