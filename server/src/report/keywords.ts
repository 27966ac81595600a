import { type Span, trimSpan } from '../text/span.ts';
import { perReport, type Report } from './report.ts';

/** The keywords of a report and where they stand. */
export interface Keywords {
  readonly words: readonly string[];
  readonly span: Span;
  /** What stands between them: `;` or `,`. */
  readonly separator: ';' | ',';
  /** Do they stand in the front matter? */
  readonly isData: boolean;
}

/** Keywords from the front matter or the section that holds them; undefined where there are none. */
export const keywordsOf = perReport(
  (report: Report): Keywords | undefined => inFrontMatter(report) ?? inSection(report),
);

function inFrontMatter({ frontMatter }: Report): Keywords | undefined {
  const data = frontMatter?.data.keywords;
  const span = frontMatter?.spanOf(['keywords']);
  const words = typeof data === 'string' ? split(data) : Array.isArray(data) ? data.map(String) : [];
  return words.length > 0 && span ? { words, span, separator: ',', isData: true } : undefined;
}

function inSection({ sections, text }: Report): Keywords | undefined {
  for (const section of sections) {
    if (section.role !== 'keywords') continue;
    const span = trimSpan(text, section.body);
    const list = text.slice(span.start, span.end).replace(/<!--[\s\S]*?(?:-->|$)/g, ' ');
    const words = split(list);
    if (words.length > 0) return { words, span, separator: list.includes(';') ? ';' : ',', isData: false };
  }
  return undefined;
}

/** Splits at semicolons where there are any, else at commas and the like. */
function split(list: string): string[] {
  const separator = list.includes(';') ? /[;\n]/ : /[,·•|\n]/;
  return list
    .split(separator)
    .map((word) => word.replace(/^[\s*_-]{1,40}|[\s*_.]{1,40}$/g, ''))
    .filter((word) => word !== '');
}
