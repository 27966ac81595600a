import { corporateWords, publisherWords } from '../data/reference-words.ts';
import type { Reference } from '../facts/references.ts';
import { isSureArticle } from './sure-article.ts';

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
  const isBody = /^\p{Lu}{2,}$/u.test(name) || isOneWordBody.test(name) || corporateWords.test(name);
  const isPerson = authorForm === 'family-only' && !isBody && !isAncient.test(name);
  return isWork && isPerson && authors.length === 1
    ? [etAl ? 'the initials of the first author' : 'the initials of the author']
    : [];
}

/** Physicians and writers of old, who have one name. */
const isAncient =
  /^(?:Hippocrates|Galen(?:us|os)?|Avicenna|Celsus|Aristotle|Pliny|Paracelsus|Maimonides|Dioscorides)$/i;

/** Data bases, bodies and journals that stand as an author by one word. */
const isOneWordBody =
  /(?:kammer|gesellschaft|institut|ministerium|verband|net|base|data|med|pedia|stat|info|trials|bank|var|seq|online|watch)$|^(?:Editorial|Anonymous|Anon|Cochrane|Medscape|Lancet|Nature)$/i;

function workGaps(reference: Reference): string[] {
  switch (reference.type) {
    case 'article':
      return articleGaps(reference);
    case 'book':
      return [...(hasPublisher(reference) ? [] : ['the publisher']), ...yearGap(reference)];
    case 'chapter':
      return chapterGaps(reference);
    case 'web':
      return webGaps(reference);
    case 'thesis':
    case 'conference':
      return yearGap(reference);
    case 'other':
      return reference.url === null && reference.authors.length > 0 ? yearGap(reference) : [];
  }
}

/** What stands behind the book, or was read with it, may be its publisher, and a chapter of proceedings or of a journal has none. */
function chapterGaps(reference: Reference): string[] {
  const isKnown =
    hasPublisher(reference) ||
    isOfProceedings.test(reference.plain) ||
    /\.\s/.test(reference.container ?? '') ||
    hasWordsBehind(reference, 'container');
  return [...(isKnown ? [] : ['the publisher']), ...yearGap(reference)];
}

const isOfProceedings = /\b(?:Proc(?:eedings)?|Congress|Conference|Symposium|Meeting|Workshop|Abstracts?)\b/i;

function yearGap(reference: Reference): string[] {
  const { plain, pages, ahead } = reference;
  if (reference.year !== null || ahead || /\bn\.\s?d\.|\bundated\b/i.test(plain)) return [];
  // Identifiers and ranges of pages may hold what looks like a year.
  const words = plain.replace(/\b10\.\d{4,9}\/\S{1,200}|\bhttps?:\S{1,400}/g, ' ');
  const isRange = pages?.includes('-') === true;
  return year.test(isRange ? words.replace(pages ?? '', ' ') : words) ? [] : ['the year'];
}

function articleGaps(reference: Reference): string[] {
  const { volume, issue, pages, doi, pmid, url, ahead } = reference;
  const gaps = [...(isWithoutJournal(reference) ? ['the journal'] : []), ...yearGap(reference)];
  const isFound = doi !== null || pmid !== null || url !== null || ahead;
  const numbers = numbersBehind(reference);
  if (isFound || numbers > 1 || !isSureArticle(reference)) return gaps;
  // Some journals count issues alone, and those on the web alone number their articles.
  const hasVolume =
    volume !== null || issue !== null || numbers > 0 || isArticleNumber(pages) || otherVolume.test(reference.plain);
  const hasPages = pages !== null || (volume === null && numbers > 0);
  return [...gaps, ...(hasVolume ? [] : ['the volume']), ...(hasPages ? [] : ['the pages or article number'])];
}

/** A supplement or a Roman number may stand for the volume. */
const otherVolume = /\bSuppl|[\s,.][IVXL]{2,7}[\s,.:]/;

function isArticleNumber(pages: string | null): boolean {
  return pages !== null && !pages.includes('-') && /\p{L}{2}|\d{5}|^e\d/iu.test(pages);
}

/** How many numbers that are no year stand behind the title and were not read as volume or pages. */
function numbersBehind({ text, span, fields, plain }: Reference): number {
  const from = (fields.container ?? fields.title)?.end;
  const tail = from === undefined ? plain : text.slice(from - span.start);
  const known = [fields.volume, fields.pages, fields.issue].filter((field) => field !== undefined).length;
  const numbers = tail.match(/\d+/g)?.filter((digits) => !year.test(digits)) ?? [];
  return Math.max(0, numbers.length - known * 2);
}

/** Is there no journal, and behind the title nothing that could be one, nor in the title? A short title may be the journal itself. */
function isWithoutJournal(reference: Reference): boolean {
  const { container, title } = reference;
  return container === null && title !== null && isWholeTitle(title) && !hasWordsBehind(reference, 'title');
}

function isWholeTitle(title: string): boolean {
  return title.split(/\s+/).length > 3 && !/[.?!,](?:\s|\p{L}{3})|[Ii]n [A-Z]/u.test(title);
}

/** Words that were not read stand behind a field: months, labels and addresses are none. */
function hasWordsBehind({ plain, text, span, fields }: Reference, name: 'title' | 'container'): boolean {
  const end = fields[name]?.end;
  const tail = (end === undefined ? plain : text.slice(end - span.start)).replace(
    /\b10\.\d{4,9}\/\S{1,200}|\bhttps?:\S{1,400}/g,
    ' ',
  );
  const words = tail.match(/\p{L}{3,}/gu) ?? [];
  return words.some(
    (word) =>
      !/^(?:doi|pmid|pmcid|epub|suppl|vol|pages|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)$/iu.test(
        word,
      ),
  );
}

function hasPublisher({ publisher, plain, title, doi, url, text, span, fields }: Reference): boolean {
  if (publisher !== null || doi !== null || url !== null) return true;
  if (publisherWords.test(plain)) return true;
  const from = fields.container ?? (title === null ? undefined : fields.title);
  const tail = from ? text.slice(from.end - span.start) : plain;
  return (
    /\p{Lu}[\p{L}.\s()]{1,40}:\s?\p{Lu}/u.test(tail) ||
    /[.,;]\s\p{Lu}\p{Ll}{1,30}[^.]{0,60}[,;]\s(?:1[6-9]|20)\d\d/u.test(tail)
  );
}

/** APA asks for the day of access but where a page has no date; an address is only missed where the entry says that it is on the web. */
function webGaps({ url, doi, accessed, style, year: date, plain }: Reference): string[] {
  if (doi !== null || (style === 'apa' && date !== null)) return [];
  if (url === null && !accessed && !/\[(?:Internet|Online)\]|\bAvailable (?:from|at)\b/i.test(plain)) return [];
  return [...(url === null ? ['the address (URL)'] : []), ...(accessed ? [] : [accessDate])];
}
