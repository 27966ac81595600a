import { monthNames } from '../data/reference-words.ts';
import type { Span } from '../text/span.ts';

/** Year, volume, issue and pages of an entry. */
export interface Locator {
  /** The whole of it, from the first of its parts to the last. */
  readonly span: Span;
  readonly year: number | null;
  readonly month: string | null;
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
  readonly spans: Partial<Record<'year' | 'volume' | 'issue' | 'pages', Span>>;
}

const Y = '(?:1[6-9]|20)\\d\\d';
const M = `(?:${monthNames})[a-z]{0,6}\\.?(?:\\s?[-/]\\s?(?:${monthNames})[a-z]{0,6}\\.?)?`;
const date = `(?<year>${Y})[a-z]?(?:,?\\s(?<month>${M}))?(?:\\s\\d{1,2})?`;
const lateDate = `(?:(?<month2>${M}),?\\s)?(?<year2>${Y})`;
const before = `(?:\\(?${date}\\)?\\s?[;,:.]{0,2}\\s{0,2})?`;
const after = `(?:[,;.:]?\\s{0,2}\\(?${lateDate}\\)?)?`;
const supplement = '(?:[\\s,]{1,2}\\(?(?:Suppl?(?:ement)?|Pt|Part|Spec No)\\b\\.?\\s?[A-Z\\d]{0,4}\\)?)?';
const volume = `(?<volume>(?:[A-Z]{0,2}-?\\d{1,4}[A-Z]?(?:[-/]\\d{1,4})?${supplement}|Suppl\\.?\\s?\\d{0,3}|[IVXLC]{1,8}))`;
const issue = '(?:[\\s,]{0,2}\\((?<issue>[^()]{1,30})\\))?';
const page = '(?:[A-Za-z]{1,8}[-.]?)?\\d{1,9}(?:\\.?[A-Za-z]{1,2}\\d{0,4}|\\.\\d{1,3})?';
const range = `${page}\\s?-{1,2}\\s?(?:${page})?`;
const pages = `(?<pages>(?:${range}|${page})(?:[,;]\\s?${range}){0,5})(?![\\p{L}\\d/])`;
const strictPages = `(?<pages>${range}|[A-Za-z]{1,3}\\d{2,9})(?![\\p{L}\\d/])`;
const pageMark = '(?:pp?\\.?\\s?|pages?\\s|art(?:icle)?\\.?\\s(?:no\\.?\\s|ID\\s)?|S\\.\\s(?=\\d))';

/** Shapes of the block, each with a weight; the heaviest match wins, and of equals the last. */
const shapes: readonly { readonly weight: number; readonly pattern: RegExp }[] = [
  // 2017;89(4):218-35 and (2017) 89:218 and 2017, 89 (4): 218-35 and 89:218-235, 1999
  {
    weight: 6,
    pattern: shape(`${before}(?<![\\d.])${volume}${issue}\\s{0,2}[:;]\\s{0,2}${pageMark}?${pages}${after}`),
  },
  // vol. 89, no. 4, pp. 218-235, Apr. 2017
  {
    weight: 8,
    pattern: shape(
      `${before}\\b[Vv]ol(?:ume)?\\.?\\s{0,2}${volume}(?:[,\\s(]{1,3}(?:no|n|nr|issue|iss|num)\\.?\\s{0,2}(?<issue>[\\dA-Z/-]{1,8})\\)?|\\s?\\((?<issue2>[^()]{1,20})\\))?(?:[,:;\\s]{1,3}${pageMark}?${pages})?${after}`,
    ),
  },
  // , 89(4), 218-235 and 89, 4, 218-235
  {
    weight: 5,
    pattern: shape(
      `${before}(?<![\\d.-])${volume}(?:${issue}|,\\s(?<issue2>\\d{1,3}))\\s?,\\s{0,2}${pageMark}?${strictPages}${after}`,
    ),
  },
  {
    weight: 5,
    pattern: shape(
      `${before}(?<![\\d.-])${volume}\\s{0,2}\\((?<issue>[^()]{1,30})\\)\\s?,?\\s{0,2}${pageMark}?${pages}${after}`,
    ),
  },
  { weight: 4, pattern: shape(`${before}(?<![\\d.-])${volume}\\s?,\\s{0,2}${pageMark}${pages}${after}`) },
  // 89, 218. at the end of the entry
  { weight: 3, pattern: shape(`${before}(?<![\\d.-])${volume}\\s?,\\s{0,2}${pages}${after}(?=[\\s.,;]*$)`) },
  // 89 (2017) 218-235
  {
    weight: 6,
    pattern: shape(
      `(?<![\\d.-])${volume}(?:\\s?\\((?<issue>\\d{1,3}(?:-\\d{1,3})?)\\))?\\s?\\((?:(?<month2>${M}),?\\s)?(?<year2>${Y})\\)[,:]?\\s{1,2}${pageMark}?${pages}`,
    ),
  },
  // 89 218-235 and 2016 11 126-146
  {
    weight: 3,
    pattern: shape(`${before}(?<![\\d.,-])(?<volume>\\d{1,4})${issue}\\s{1,2}${pageMark}?${strictPages}${after}`),
  },
  // 2017;89. and 2013;(98). and (2012) 34.
  { weight: 3, pattern: shape(`\\(?${date}\\)?\\s?[;,]?\\s{0,2}${volume}${issue}(?=[\\s.]*$|\\.\\s)`) },
  { weight: 3, pattern: shape(`\\(?${date}\\)?\\s?;\\s{0,2}\\((?<issue>[^()]{1,20})\\)(?:\\s?:\\s?${pages})?`) },
  // 2017:218-35 and 1997, 168-70 and 2017. p. 218-35
  {
    weight: 3,
    pattern: shape(
      `\\(?${date}\\)?\\s?[:;,.]{1,2}\\s{0,2}(?:${pageMark}${pages}|${strictPages.replace('<pages>', '<pages2>')})`,
    ),
  },
  { weight: 2, pattern: shape(`[,(.;:]\\s{0,2}(?:pp?\\.\\s?|pages\\s)${pages}\\)?${after}`) },
  { weight: 1, pattern: shape(`(?<=[,:]\\s)${strictPages}${after}(?=[\\s.]*$)`) },
];

function shape(source: string): RegExp {
  return new RegExp(source, 'dgu');
}

/** The best locator of an entry whose identifiers are blanked, from `from` on. */
export function readLocator(text: string, from: number): Locator | undefined {
  let best: { score: number; locator: Locator } | undefined;
  const last = text.trimEnd().length;
  for (const { weight, pattern } of shapes) {
    for (const match of text.matchAll(pattern)) {
      if (match.index < from) continue;
      const locator = toLocator(match);
      if (!locator) continue;
      const score = weight + scoreOf(locator, last, from);
      if (!best || score > best.score || (score === best.score && locator.span.start > best.locator.span.start))
        best = { score, locator };
    }
  }
  return best && best.score >= 4 ? best.locator : undefined;
}

function scoreOf({ year, volume, issue, pages, span }: Locator, end: number, from: number): number {
  const toEnd = end - span.end;
  const place = toEnd < 4 ? 3 : toEnd < 40 ? 2 : toEnd < (end - from) * 0.3 ? 1 : -3;
  return (
    (year !== null ? 3 : 0) + (volume !== null ? 1 : 0) + (issue !== null ? 1 : 0) + (pages !== null ? 2 : 0) + place
  );
}

function toLocator(match: RegExpExecArray): Locator | undefined {
  const groups = match.groups ?? {};
  const indices = match.indices?.groups ?? {};
  const pick = (...names: string[]): { text: string | null; span: Span | undefined } => {
    for (const name of names) {
      const at = indices[name];
      const text = groups[name];
      if (at && text?.trim()) return { text: text.trim(), span: { start: at[0], end: at[1] } };
    }
    return { text: null, span: undefined };
  };
  const [years, volumes, issues, page] = [
    pick('year', 'year2'),
    pick('volume'),
    pick('issue', 'issue2'),
    pick('pages', 'pages2'),
  ];
  if (issues.text !== null && /^(?:1[6-9]|20)\d\d$/.test(issues.text) && years.text === null) return undefined;
  const spans = { year: years.span, volume: volumes.span, issue: issues.span, pages: page.span };
  return {
    span: { start: match.index, end: match.index + match[0].length },
    year: years.text === null ? null : Number(years.text),
    month: pick('month', 'month2').text,
    volume: volumes.text,
    issue: issues.text,
    pages: page.text?.replace(/\s?-+\s?/g, '-') ?? null,
    spans: Object.fromEntries(Object.entries(spans).filter(([, span]) => span !== undefined)),
  };
}

/** The year where no locator holds one: in brackets, else the last that is no part of a range. */
export function readYear(text: string, from: number): { year: number; span: Span } | undefined {
  const bracketed = new RegExp(`\\((?:${M},?\\s)?(${Y})[a-z]?(?:,\\s[^()]{1,20})?\\)`, 'g');
  const bare = new RegExp(`(?<![\\d/.-])(${Y})(?![\\d-])[a-z]?(?!\\p{L})`, 'gu');
  for (const pattern of [bracketed, bare]) {
    const match = [...text.matchAll(pattern)].filter((m) => m.index >= from).at(-1);
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
): { year: number; month: string | null; span: Span; end: number } | undefined {
  const pattern = new RegExp(
    `^[\\s,.:;]{0,4}(?:[(\\[](${Y})[a-z]?(?:,?\\s(${M})[^()\\]]{0,12})?[)\\]]|(${Y})[a-z]?(?=[.,:\\s]))[.,:;]{0,2}`,
    'u',
  );
  const match = pattern.exec(text.slice(from, from + 60));
  const written = match?.[1] ?? match?.[3];
  if (!match || !written) return undefined;
  const start = from + match[0].indexOf(written);
  return {
    year: Number(written),
    month: match[2] ?? null,
    span: { start, end: start + written.length },
    end: from + match[0].length,
  };
}
