import type { Span } from '../text/span.ts';
import { monthPattern as M, yearPattern as Y } from './reference-year.ts';

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

const date = `(?<year>${Y})[a-z]?(?:,?\\s(?<month>${M}))?(?:\\s\\d{1,2}(?=\\s\\d{1,2};))?(?:\\s(?<day>\\d{1,2}))?`;
const lateDate = `(?:(?<month2>${M}),?\\s)?(?<year2>${Y})`;
const before = `(?:\\(?${date}\\)?\\s?[;,:.]{0,2}\\s{0,2})?`;
const after = `(?:[,;.:]?\\s{0,2}\\(?${lateDate}\\)?)?`;
const supplement = '(?:[\\s,]{1,2}\\(?(?:Suppl?(?:ement)?|Pt|Part|Spec No)\\b\\.?\\s?[A-Z\\d]{0,4}\\)?)?';
const volume = `(?<volume>(?:(?:[A-Z]{1,2}-?)?\\d{1,4}[A-Z]?(?:[-/]\\d{1,4})?${supplement}|Suppl\\.?\\s?\\d{0,3}|[IVXLC]{1,8}))`;
const issue = '(?:[\\s,]{0,2}\\((?<issue>[^()]{1,30})\\))?';
const page = '(?:[A-Za-z]{1,8}[-.]?)?\\d{1,12}(?:\\.?[A-Za-z]{1,2}\\d{0,4}|\\.\\d{1,3})?';
const range = `${page}\\s?-{1,2}\\s?(?:${page})?`;
const pages = `(?<pages>(?:${range}|${page})(?:[,;]\\s?${range}){0,5})(?![\\p{L}\\d/])`;
const strictPages = `(?<pages>${range}|[A-Za-z]{1,3}\\d{2,12})(?![\\p{L}\\d/])`;
const pageMark = '(?:pp?\\.?\\s?|pages?\\s|[Aa]rt(?:icle)?\\.?\\s(?:no\\.?\\s|ID\\s)?|S\\.\\s(?=\\d))';

/**
 * Shapes of the block, each with a weight; the heaviest match wins, and of equals the last. What a shape needs is
 * looked for first, which costs less.
 */
const shapes: readonly { readonly weight: number; readonly needs: RegExp; readonly pattern: RegExp }[] = [
  // 2017;89(4):218-35 and (2017) 89:218 and 2017, 89 (4): 218-35 and 89:218-235, 1999
  {
    weight: 6,
    needs: /[\dA-Z)]\s{0,2}[:;]/,
    pattern: shape(`${before}(?<!\\d|\\d\\.)${volume}${issue}\\s{0,2}[:;]\\s{0,2}${pageMark}?${pages}${after}`),
  },
  // vol. 89, no. 4, pp. 218-235, Apr. 2017
  {
    weight: 8,
    needs: /vol/i,
    pattern: shape(
      `${before}\\b(?:[Vv]ol(?:ume)?|VOL)\\.?\\s{0,2}${volume}(?:[,\\s(]{1,3}(?:[Nn]o|NO|n|nr|[Ii]ssue|iss|num)\\s?\\.?\\s{0,2}(?<issue>[\\dA-Z/-]{1,8})\\)?|\\s?\\((?<issue2>[^()]{1,20})\\))?(?:[,:;\\s]{1,3}${pageMark}?${pages})?${after}`,
    ),
  },
  // 89, no. 4 (Apr. 2017): 218-235
  {
    weight: 8,
    needs: /no\./,
    pattern: shape(
      `(?<!\\d|\\d[.,]|-)${volume},\\sno\\.\\s?(?<issue>[\\dA-Z/-]{1,8})\\s\\((?:(?<month2>${M}),?\\s)?(?<year2>${Y})\\)[:,]\\s{0,2}${pages}`,
    ),
  },
  // , 89(4), 218-235 and 89, 4, 218-235
  {
    weight: 5,
    needs: /,/,
    pattern: shape(
      `${before}(?<!\\d|\\d[.,]|-)${volume}(?:${issue}|,\\s(?<issue2>\\d{1,3}))\\s?,\\s{0,2}${pageMark}?${strictPages}${after}`,
    ),
  },
  {
    weight: 5,
    needs: /\(/,
    pattern: shape(
      `${before}(?<!\\d|\\d[.,]|-)${volume}\\s{0,2}\\((?<issue>[^()]{1,30})\\)\\s?,?\\s{0,2}${pageMark}?${pages}${after}`,
    ),
  },
  {
    weight: 4,
    needs: /,/,
    pattern: shape(`${before}(?<!\\d|\\d[.,]|-)${volume}\\s?,\\s{0,2}${pageMark}${pages}${after}`),
  },
  // 89, 218. at the end of the entry
  {
    weight: 3,
    needs: /,/,
    pattern: shape(`${before}(?<!\\d|\\d[.,]|-)${volume}\\s?,\\s{0,2}${pages}${after}(?=[\\s.,;]*$)`),
  },
  // 89 (2017) 218-235
  {
    weight: 6,
    needs: /\(/,
    pattern: shape(
      `(?<!\\d|\\d[.,]|-)${volume}(?:\\s?\\((?<issue>\\d{1,3}(?:-\\d{1,3})?)\\))?\\s?\\((?:(?<month2>${M}),?\\s)?(?<year2>${Y})\\)[,:]?\\s{1,2}${pageMark}?${pages}`,
    ),
  },
  // 89 218-235 and 2016 11 126-146
  {
    weight: 3,
    needs: /\d/,
    pattern: shape(`${before}(?<!\\d|\\d[.,]|-)(?<volume>\\d{1,4})${issue}\\s{1,2}${pageMark}?${strictPages}${after}`),
  },
  // 2017;89. and 2013;(98). and (2012) 34.
  {
    weight: 3,
    needs: /\d/,
    pattern: shape(`\\(?${date}(?:\\)[;,]?|\\s?[;,])\\s{0,2}${volume}${issue}(?=[\\s.]*$|\\.\\s)`),
  },
  // , 89(4). at the end of the entry, behind an early year
  {
    weight: 1,
    needs: /\(/,
    pattern: shape(`(?<=[,.]\\s)(?<volume>\\d{1,3})\\s?\\((?<issue>\\d{1,4}(?:-\\d{1,4})?)\\)(?=[\\s.,;]*$)`),
  },
  {
    weight: 3,
    needs: /;/,
    pattern: shape(`\\(?${date}\\)?\\s?;\\s{0,2}\\((?<issue>[^()]{1,20})\\)(?:\\s?:\\s?${pages})?`),
  },
  // 2017:218-35 and 1997, 168-70 and 2017. p. 218-35
  {
    weight: 3,
    needs: /\d/,
    pattern: shape(
      `\\(?${date}\\)?\\s?[:;,.]{1,2}\\s{0,2}(?:${pageMark}${pages}|${strictPages.replace('<pages>', '<pages2>')})`,
    ),
  },
  { weight: 2, needs: /p/, pattern: shape(`[,(.;:]\\s{0,2}(?:pp?\\.\\s?|pages\\s)${pages}\\)?${after}`) },
  { weight: 1, needs: /[,:]/, pattern: shape(`(?<=[,:]\\s)${strictPages}${after}(?=[\\s.]*$)`) },
];

function shape(source: string): RegExp {
  return new RegExp(source, 'dgu');
}

/** The best locator of an entry whose identifiers are blanked, from `from` on; `hasYear`: does a year stand before it? */
export function readLocator(text: string, from: number, hasYear = false): Locator | undefined {
  let best: { score: number; locator: Locator } | undefined;
  const last = text.trimEnd().length;
  const tail = text.slice(Math.max(from, last - reach), last);
  for (const { weight, needs, pattern } of shapes) {
    if (!needs.test(tail)) continue;
    for (const match of matchesFrom(text, Math.max(from, last - reach), pattern)) {
      const locator = toLocator(match, hasYear);
      if (!locator) continue;
      const score = weight + scoreOf(locator, last, from);
      if (!best || score > best.score || (score === best.score && locator.span.start > best.locator.span.start))
        best = { score, locator };
    }
  }
  return best && best.score >= 4 ? best.locator : undefined;
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
  const [issues, page] = [pick('issue', 'issue2'), pick('pages', 'pages2')];
  let [years, volumes] = [pick('year', 'year2'), pick('volume')];
  if (issues.text !== null && /^(?:1[6-9]|20)\d\d$/.test(issues.text) && years.text === null) return undefined;
  if (volumes.text !== null && years.text === null && !hasYear && new RegExp(`^${Y}$`).test(volumes.text)) {
    if (!page.text?.includes('-')) return undefined;
    years = volumes;
    volumes = { text: null, span: undefined };
  }
  const months = withDay(pick('month', 'month2'), pick('day'));
  const isYear = (part: string | null): boolean => part !== null && new RegExp(`^${Y}$`).test(part);
  if (years.text === null && !hasYear && isYear(page.text)) return undefined;
  const isDate = volumes.span !== undefined && match.input.charAt(volumes.span.end) === ';';
  if (isDate && isYear(volumes.text)) return undefined;
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

type Picked = { readonly text: string | null; readonly span: Span | undefined };

/** "Mar" with the day that follows it. */
function withDay(month: Picked, day: Picked): Picked {
  if (!month.span || !day.span || day.span.start !== month.span.end + 1) return month;
  return { text: `${month.text} ${day.text}`, span: { start: month.span.start, end: day.span.end } };
}
