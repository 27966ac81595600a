import { publisherWords } from '../data/reference-words.ts';
import type { Reference } from '../facts/references.ts';

/** What an entry lacks, in words; `light` where it is only worth a look. */
export interface ReferenceGaps {
  readonly missing: readonly string[];
  readonly light: boolean;
}

/** What a reader needs to find the work and the entry does not give, by the kind of work. */
export function gapsOf(reference: Reference): ReferenceGaps {
  const missing = [...authorGaps(reference), ...workGaps(reference)];
  const light = missing.length > 0 && missing.every((gap) => gap === accessDate);
  return { missing, light };
}

const accessDate = 'the date of access';
const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;

/** A lone family name before an article or a book; sites and bodies go by one word. */
function authorGaps({ authorForm, authors, type, etAl }: Reference): string[] {
  const isWork = type === 'article' || type === 'book' || type === 'chapter';
  const name = authors[0]?.family ?? '';
  const isPerson = authorForm === 'family-only' && !/^\p{Lu}{2,}$/u.test(name) && !isOneWordBody.test(name);
  return isWork && isPerson && authors.length === 1
    ? [etAl ? 'the initials of the first author' : 'the initials of the author']
    : [];
}

/** Data bases, bodies and journals that stand as an author by one word. */
const isOneWordBody =
  /(?:net|base|data|med|pedia|stat|info|trials|bank|var|seq|online|watch)$|^(?:Editorial|Anonymous|Anon|Cochrane|Medscape|Lancet|Nature)$/i;

function workGaps(reference: Reference): string[] {
  switch (reference.type) {
    case 'article':
      return articleGaps(reference);
    case 'book':
    case 'chapter':
      return [...(hasPublisher(reference) ? [] : ['the publisher']), ...yearGap(reference)];
    case 'web':
      return webGaps(reference);
    case 'thesis':
    case 'conference':
      return yearGap(reference);
    case 'other':
      return reference.url === null && reference.authors.length > 0 ? yearGap(reference) : [];
  }
}

function yearGap(reference: Reference): string[] {
  const { plain, pages, ahead } = reference;
  if (reference.year !== null || ahead || /\bn\.\s?d\.|\bundated\b/i.test(plain)) return [];
  // Identifiers and ranges of pages may hold what looks like a year.
  const words = plain.replace(/\b10\.\d{4,9}\/\S{1,200}|\bhttps?:\S{1,400}/g, ' ');
  const isRange = pages?.includes('-') === true;
  return year.test(isRange ? words.replace(pages ?? '', ' ') : words) ? [] : ['the year'];
}

function articleGaps(reference: Reference): string[] {
  const { container, volume, pages, doi, pmid, url, ahead } = reference;
  const isFound = doi !== null || pmid !== null || url !== null || ahead;
  const numbers = numbersBehind(reference);
  const gaps = [...(container === null && !hasInnerStop(reference) ? ['the journal'] : []), ...yearGap(reference)];
  if (isFound || (volume !== null && pages !== null) || numbers > 1) return gaps;
  if (volume === null && pages === null)
    return numbers > 0 ? gaps : [...gaps, 'the volume', 'the pages or article number'];
  if (volume === null) return numbers > 0 ? gaps : [...gaps, 'the volume'];
  return [...gaps, 'the pages or article number'];
}

/** How many numbers that are no year stand behind the title and were not read as volume or pages. */
function numbersBehind({ text, span, fields, plain }: Reference): number {
  const from = (fields.container ?? fields.title)?.end;
  const tail = from === undefined ? plain : text.slice(from - span.start);
  const known = [fields.volume, fields.pages, fields.issue].filter((field) => field !== undefined).length;
  const numbers = tail.match(/\d+/g)?.filter((digits) => !year.test(digits)) ?? [];
  return Math.max(0, numbers.length - known * 2);
}

/** May the title hold the journal, which was not told apart? */
function hasInnerStop({ title }: Reference): boolean {
  return title === null || /[.?!,]\s/.test(title);
}

function hasPublisher({ publisher, plain, title, doi, url, text, span, fields }: Reference): boolean {
  if (publisher !== null || doi !== null || url !== null) return true;
  if (publisherWords.test(plain)) return true;
  const tail = title === null || !fields.title ? plain : text.slice(fields.title.end - span.start);
  return (
    /\p{Lu}[\p{L}.\s()]{1,40}:\s?\p{Lu}/u.test(tail) ||
    /[.,;]\s\p{Lu}\p{Ll}{1,30}[^.]{0,60}[,;]\s(?:1[6-9]|20)\d\d/u.test(tail)
  );
}

function webGaps({ url, doi, accessed }: Reference): string[] {
  if (doi !== null) return [];
  return [...(url === null ? ['the address (URL)'] : []), ...(accessed ? [] : [accessDate])];
}
