import { roleOfHeading } from '../facts/heading-role.ts';
import { labelsOf } from '../facts/labels.ts';
import { allMatches } from '../text/all-matches.ts';
import { type Span, trimSpan } from '../text/span.ts';
import { perReport, type Report } from './report.ts';
import { isWithin } from './section.ts';

/** One keyword and where it stands. */
export interface Keyword {
  readonly words: string;
  readonly span: Span;
}

/** The keywords of a report and where they stand. */
export interface Keywords {
  readonly words: readonly string[];
  /** Each keyword with its place; none where the front matter has them in a form without places of their own. */
  readonly entries: readonly Keyword[];
  readonly span: Span;
  /** What stands between them: `;` or `,`. */
  readonly separator: ';' | ',';
  /** Do they stand in the front matter? */
  readonly isData: boolean;
}

/** Keywords from the front matter, the section that holds them, or the end of the abstract; undefined where there are none. */
export const keywordsOf = perReport(
  (report: Report): Keywords | undefined => inFrontMatter(report) ?? inSection(report) ?? inAbstract(report),
);

function inFrontMatter({ frontMatter, text }: Report): Keywords | undefined {
  const data = frontMatter?.data.keywords;
  const span = frontMatter?.spanOf(['keywords']);
  if (!span) return undefined;
  const common = { span, separator: ',', isData: true } as const;
  if (Array.isArray(data)) {
    const words = data.map(String);
    const places = words.map((_, i) => frontMatter?.spanOf(['keywords', i]));
    const entries = words.flatMap((word, i) => (places[i] ? [{ words: word, span: places[i] }] : []));
    return words.length > 0 ? { words, entries, ...common } : undefined;
  }
  if (typeof data !== 'string') return undefined;
  const at = text.slice(span.start, span.end).indexOf(data);
  const split = entriesIn(data, span.start + Math.max(at, 0));
  const words = split.map((entry) => entry.words);
  return words.length > 0 ? { words, entries: at < 0 ? [] : split, ...common } : undefined;
}

function inSection(report: Report): Keywords | undefined {
  return firstOf(
    report,
    report.sections.filter(({ role }) => role === 'keywords').map(({ body }) => body),
  );
}

function inAbstract(report: Report): Keywords | undefined {
  return firstOf(
    report,
    keywordLines(report).map(({ label, end }) => ({ start: label.end, end })),
  );
}

/** The first of the places that holds a keyword. */
function firstOf({ text }: Report, places: readonly Span[]): Keywords | undefined {
  for (const place of places) {
    const span = trimSpan(text, place);
    const list = text
      .slice(span.start, span.end)
      .replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\r\n]/g, ' '));
    const entries = entriesIn(list, span.start);
    const separator = list.includes(';') ? ';' : ',';
    const words = entries.map((entry) => entry.words);
    if (words.length > 0) return { words, entries, span, separator, isData: false };
  }
  return undefined;
}

/** Keywords that stand in the last paragraph of an abstract, without a blank line before them: up to its end. */
export const keywordLines = perReport((report: Report): readonly { readonly label: Span; readonly end: number }[] =>
  report.find(labelsOf).flatMap(({ fact, span, section }) => {
    if (!isWithin(section, 'abstract') || roleOfHeading(fact.words)?.role !== 'keywords') return [];
    const end = report.blocks.find((block) => block.start <= span.start && span.end <= block.end)?.end;
    return end === undefined ? [] : [{ label: span, end }];
  }),
);

/** Splits at semicolons where there are any, else at commas and the like. `base` is where the list begins. */
function entriesIn(list: string, base: number): Keyword[] {
  const pieces = list.includes(';') ? /[^;\n]{1,2000}/g : /[^,·•|\n]{1,2000}/g;
  return allMatches(list, pieces).flatMap(([piece], i, all) => {
    const lead = /^[\s*_-]{0,40}/.exec(piece)?.[0].length ?? 0;
    const words = piece.slice(lead).replace(/[\s*_.]{1,40}$/, '');
    const start = base + (all[i] as RegExpExecArray).index + lead;
    return words === '' ? [] : [{ words, span: { start, end: start + words.length } }];
  });
}
