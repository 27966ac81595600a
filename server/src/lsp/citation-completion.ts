import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver';
import { journalNames } from '../data/journal-abbreviations.ts';
import { entryAt } from '../report/citation-uses.ts';
import { citations } from '../report/citations.ts';
import { references } from '../report/references.ts';
import type { Report } from '../report/report.ts';
import { isWithin } from '../report/section.ts';
import type { Encoding } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { type Citable, citableByKey, citableByNumber } from './citable.ts';
import { search } from './completion-search.ts';
import { toRange } from './documents.ts';

/** Of more works than these only those that fit what was typed are sent, and an editor asks again as more is typed. */
const most = 1000;

/** So many of them: what is further down nobody looks at. */
const mostFitting = 200;

/**
 * What can be cited, behind `[` by its number and behind `@` by its key, found by authors and titles too; in an entry the
 * journals whose name is begun.
 */
export function toCompletion(report: Report, offset: number, encoding: Encoding): CompletionList {
  const isIn = ({ start, end }: Span): boolean => start < offset && offset < end;
  if (report.blocks.some((placed) => placed.block.kind === 'code' && isIn(placed))) return listOf([]);
  const line = report.text.slice(lineStart(report, offset), offset);
  const key = /(?:^|[\s[(;,-])@\{?([\p{L}\d_:.#$%&+?<>~/-]{0,80})$/u.exec(line)?.[1];
  if (key !== undefined) return offer(citableByKey(report), key, false);
  const number = numberBegun(report, line, offset);
  if (number !== undefined) return offer(citableByNumber(report), number, /\p{L}/u.test(number));
  return listOf(entryAt(report, offset) ? journalItems(line, offset) : []);

  function offer(all: readonly Citable[], typed: string, isByWords: boolean): CompletionList {
    const span = { start: offset - typed.length, end: offset };
    if (all.length <= most && !isByWords) return listOf(all.map((one) => itemOf(one, span)));
    const found = search(typed, all, mostFitting).map((one, rank) => narrowed(itemOf(one, span), typed, rank));
    return { ...listOf(found), isIncomplete: true };
  }

  function listOf(items: readonly CompletionItemAt[]): CompletionList {
    return {
      isIncomplete: false,
      items: items.map(({ span, newText, ...item }) => ({
        ...item,
        textEdit: { range: toRange(report.lines, span, encoding), newText },
      })),
    };
  }
}

type CompletionItemAt = Omit<CompletionItem, 'textEdit'> & { readonly span: Span; readonly newText: string };

function itemOf(work: Citable, span: Span): CompletionItemAt {
  const { name, isNumber } = work;
  const { short, title, words } = work.shown();
  return {
    label: isNumber ? `${name} ${short}` : name,
    kind: CompletionItemKind.Reference,
    ...(!isNumber && { detail: short }),
    ...(title !== null && { documentation: title }),
    filterText: `${name} ${words}`,
    ...(isNumber && { sortText: name.padStart(5, '0') }),
    span,
    newText: name,
  };
}

/** What the server has found already is to pass the search of the editor, and to keep its order. */
function narrowed(item: CompletionItemAt, typed: string, rank: number): CompletionItemAt {
  return { ...item, filterText: `${typed} ${item.filterText}`, sortText: String(rank).padStart(5, '0') };
}

function lineStart({ lines }: Report, offset: number): number {
  return lines.lineSpan(lines.positionAt(offset).line).start;
}

/** What was typed behind `[` or behind `[1,` where a citation by number may stand: a number, or words of a reference. */
function numberBegun(report: Report, line: string, offset: number): string | undefined {
  const match = /\[(?:\d{1,4}\s?[,;–-]\s?){0,20}((?:[\p{L}\d][\p{L}\d'’. -]{0,60})?)$/u.exec(line);
  if (!match || !citesByBracket(report) || isWithin(report.sectionAt(offset), 'references')) return undefined;
  const isFirst = /^[ \t]{0,40}(?:[-*+]|\d{1,9}[.)])?[ \t]{0,9}$/.test(line.slice(0, match.index));
  const typed = match[1] ?? '';
  return isFirst && match[0].length === typed.length + 1 && !/^\d/.test(typed) ? undefined : typed;
}

/** Does the report cite by numbers in brackets, or does a numbered list stand there that nothing cites yet? */
function citesByBracket(report: Report): boolean {
  const styles = citations(report).map(({ style }) => style);
  return styles.length === 0
    ? references(report).some(({ number }) => number !== null)
    : styles.includes('numeric-bracket');
}

/** Journals whose name or abbreviation goes on as it was begun behind the last full stop of an entry. */
function journalItems(line: string, offset: number): readonly CompletionItemAt[] {
  const begun = /[.?!]\s\*?(\p{Lu}[\p{L} &]{2,60})$/u.exec(line)?.[1];
  if (begun === undefined) return [];
  const start = begun.toLowerCase();
  return journalNames.flatMap(({ full, abbreviation }) => {
    const fits = [full, abbreviation].some((form) => form.toLowerCase().startsWith(start));
    const span = { start: offset - begun.length, end: offset };
    if (!fits) return [];
    return [
      {
        label: abbreviation,
        kind: CompletionItemKind.Value,
        detail: full,
        filterText: `${begun} ${full}`,
        span,
        newText: abbreviation,
      },
    ];
  });
}
