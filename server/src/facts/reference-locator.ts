import type { Span } from '../text/span.ts';
import { locatorShapes } from './reference-locator-shapes.ts';
import { markedPages } from './reference-pages.ts';
import { yearPattern as Y } from './reference-year.ts';

/** Year, volume, issue and pages of an entry. */
export interface Locator {
  /** The whole of it, from the first of its parts to the last. */
  readonly span: Span;
  readonly year: number | null;
  readonly month: string | null;
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
  readonly spans: Partial<Record<'year' | 'month' | 'volume' | 'issue' | 'pages', Span>>;
}

/** The best locator of an entry whose identifiers are blanked, from `from` on; `hasYear`: does a year stand before it? */
export function readLocator(text: string, from: number, hasYear = false): Locator | undefined {
  return readLocators(text, from, hasYear)[0];
}

/** The locators that an entry may have, the best first, no two of them at one place; pages that stand apart are among them. */
export function readLocators(text: string, from: number, hasYear: boolean): readonly Locator[] {
  const found = scoredLocators(text, from, hasYear)
    .filter(({ score }) => score >= 4)
    .sort((a, b) => b.score - a.score || b.locator.span.start - a.locator.span.start);
  const apart = found.filter(({ locator }, i) => found.findIndex((other) => overlap(other.locator, locator)) === i);
  const all = apart.slice(0, 3).map(({ locator }) => withPages(text, from, locator));
  const pagesAlone = all.length === 0 ? withPages(text, from, undefined) : undefined;
  return [...all, pagesAlone].filter((locator) => locator !== undefined);
}

function overlap({ span: a }: Locator, { span: b }: Locator): boolean {
  return a.start < b.end && b.start < a.end;
}

function scoredLocators(text: string, from: number, hasYear: boolean): { score: number; locator: Locator }[] {
  const last = text.trimEnd().length;
  const begin = Math.max(from, last - reach);
  const tail = text.slice(begin, last);
  return locatorShapes.flatMap(({ weight, needs, pattern }) => {
    if (!needs.test(tail)) return [];
    return [...matchesFrom(text, begin, pattern())].flatMap((match) => {
      const locator = toLocator(match, hasYear);
      return locator ? [{ score: weight + scoreOf(locator, last, from), locator }] : [];
    });
  });
}

/** With marked pages that stand apart from it, where it has none of its own. */
function withPages(text: string, from: number, locator: Locator | undefined): Locator | undefined {
  if (locator && locator.pages !== null) return locator;
  const marked = markedPages(text, from);
  if (!marked) return locator;
  const found = locator ?? { span: marked.span, year: null, month: null, volume: null, issue: null, spans: {} };
  const start = Math.min(found.span.start, marked.span.start);
  return {
    ...found,
    pages: marked.pages,
    span: { start, end: Math.max(found.span.end, marked.span.end) },
    spans: { ...found.spans, pages: marked.span },
  };
}

/** The locator stands at the end: further before it nothing is looked for, as a title may hold numbers. */
const reach = 240;

function* matchesFrom(text: string, from: number, pattern: RegExp): Generator<RegExpExecArray> {
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) yield match;
}

function scoreOf({ year, volume, issue, pages, span }: Locator, end: number, from: number): number {
  const toEnd = end - span.end;
  const place = toEnd < 4 ? 3 : toEnd < 40 ? 2 : toEnd < (end - from) * 0.3 ? 1 : -3;
  return (
    (year !== null ? 3 : 0) + (volume !== null ? 1 : 0) + (issue !== null ? 1 : 0) + (pages !== null ? 2 : 0) + place
  );
}

function toLocator(match: RegExpExecArray, hasYear: boolean): Locator | undefined {
  const groups = match.groups ?? {};
  const indices = match.indices?.groups ?? {};
  const pick = (...names: string[]): Picked => {
    for (const name of names) {
      const at = indices[name];
      const text = groups[name];
      if (at && text?.trim()) return { text: text.trim(), span: { start: at[0], end: at[1] } };
    }
    return { text: null, span: undefined };
  };
  const issues = pick('issue', 'issue2');
  let [years, volumes, page] = [pick('year', 'year2'), pick('volume'), pick('pages', 'pages2')];
  if (issues.text !== null && /^(?:1[6-9]|20)\d\d$/.test(issues.text) && years.text === null) return undefined;
  if (volumes.text !== null && years.text === null && !hasYear && isYear(volumes.text)) {
    if (!page.text?.includes('-')) return undefined;
    years = volumes;
    volumes = { text: null, span: undefined };
  }
  const marked = /vol|\bv\./i.test(match[0]);
  if (!marked && page.text === null && issues.text === null && /^\d{1,4}\s?-\s?\d{1,4}$/.test(volumes.text ?? '')) {
    page = volumes;
    volumes = { text: null, span: undefined };
  }
  const months = withDay(pick('month', 'month2'), pick('day'));
  if (years.text === null && !hasYear && isYear(page.text)) return undefined;
  const spans = { year: years.span, month: months.span, volume: volumes.span, issue: issues.span, pages: page.span };
  return {
    span: { start: match.index, end: match.index + match[0].length },
    year: years.text === null ? null : Number(years.text),
    month: months.text,
    volume: volumes.text,
    issue: issues.text,
    pages: page.text?.replace(/\s?-+\s?/g, '-') ?? null,
    spans: Object.fromEntries(Object.entries(spans).filter(([, span]) => span !== undefined)),
  };
}

const yearAlone = new RegExp(`^${Y}$`);

function isYear(part: string | null): boolean {
  return part !== null && yearAlone.test(part);
}

type Picked = { readonly text: string | null; readonly span: Span | undefined };

/** "Mar" with the day that follows it. */
function withDay(month: Picked, day: Picked): Picked {
  if (!month.span || !day.span || day.span.start !== month.span.end + 1) return month;
  return { text: `${month.text} ${day.text}`, span: { start: month.span.start, end: day.span.end } };
}
