import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver';
import { journalNames } from '../data/journal-abbreviations.ts';
import { bibliographyEntries, type KeyedWork } from '../report/bibliography.ts';
import { entryAt } from '../report/citation-uses.ts';
import { citations } from '../report/citations.ts';
import { type ListedReference, references } from '../report/references.ts';
import type { Report } from '../report/report.ts';
import { isWithin } from '../report/section.ts';
import type { Encoding } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { toRange } from './documents.ts';
import { shortName } from './inlay-hints.ts';

/** More than these are not sent at once: an editor asks again when more was typed. */
const most = 1000;

/** What can be cited, behind `[` by its number and behind `@` by its key; in an entry the journals whose name is begun. */
export function toCompletion(report: Report, offset: number, encoding: Encoding): CompletionList {
  const isIn = ({ start, end }: Span): boolean => start < offset && offset < end;
  if (report.blocks.some((placed) => placed.block.kind === 'code' && isIn(placed))) return listOf([]);
  const line = report.text.slice(report.text.lastIndexOf('\n', offset - 1) + 1, offset);
  const key = /(?:^|[\s[(;,-])@\{?([\p{L}\d_:.#$%&+?<>~/-]{0,80})$/u.exec(line);
  if (key) return listOf(keyItems(report, { start: offset - (key[1]?.length ?? 0), end: offset }));
  const number = /\[(?:\d{1,4}\s?[,;–-]\s?){0,20}(\d{0,4})$/.exec(line);
  if (
    number &&
    citesByBracket(report) &&
    !isWithin(report.sectionAt(offset), 'references') &&
    !/^[ \t]{0,40}(?:[-*+]|\d{1,9}[.)])?[ \t]{0,9}\[$/.test(line)
  )
    return listOf(numberItems(report, { start: offset - (number[1]?.length ?? 0), end: offset }));
  return listOf(entryAt(report, offset) ? journalItems(line, offset) : []);

  function listOf(items: readonly CompletionItemAt[]): CompletionList {
    return {
      isIncomplete: items.length > most,
      items: items.slice(0, most).map(({ span, newText, ...item }) => ({
        ...item,
        textEdit: { range: toRange(report.lines, span, encoding), newText },
      })),
    };
  }
}

type CompletionItemAt = Omit<CompletionItem, 'textEdit'> & { readonly span: Span; readonly newText: string };

/** Does the report cite by numbers in brackets, or does a numbered list stand there that nothing cites yet? */
function citesByBracket(report: Report): boolean {
  const styles = citations(report).map(({ style }) => style);
  return styles.length === 0
    ? references(report).some(({ number }) => number !== null)
    : styles.includes('numeric-bracket');
}

function numberItems(report: Report, span: Span): readonly CompletionItemAt[] {
  return references(report).map((entry, i) => {
    const number = String(entry.number ?? entry.index + 1);
    return {
      label: `${number} ${shortName(entry)}`,
      kind: CompletionItemKind.Reference,
      ...(entry.reference.title !== null && { documentation: entry.reference.title }),
      filterText: `${number} ${wordsOf(entry)}`,
      sortText: String(i).padStart(5, '0'),
      span,
      newText: number,
    };
  });
}

function wordsOf({ reference: { authors, title, year } }: ListedReference): string {
  return [...authors.slice(0, 3).map(({ family, literal }) => family ?? literal), year, title]
    .filter(Boolean)
    .join(' ');
}

function keyItems(report: Report, span: Span): readonly CompletionItemAt[] {
  const listed = references(report).flatMap((entry) =>
    entry.reference.key === null ? [] : [itemOf(entry.reference.key, shortName(entry), entry.reference.title, span)],
  );
  const works = worksFor(report, report.text.slice(span.start, span.end)).map((entry) => keyItem(entry, span));
  return [...works, ...listed];
}

/** All works, so that the editor can look for authors and titles; of very many those whose key holds what was typed. */
function worksFor(report: Report, typed: string): readonly KeyedWork[] {
  const all = [...bibliographyEntries(report).values()];
  if (all.length <= most) return all;
  const wanted = typed.toLowerCase();
  return all.filter(({ key }) => key.toLowerCase().includes(wanted)).slice(0, most + 1);
}

function keyItem({ key, work: { authors, title, year } }: KeyedWork, span: Span): CompletionItemAt {
  const first = authors[0]?.family ?? authors[0]?.literal;
  return itemOf(key, [first, year].filter(Boolean).join(' '), title, span);
}

function itemOf(key: string, detail: string, title: string | null, span: Span): CompletionItemAt {
  return {
    label: key,
    kind: CompletionItemKind.Reference,
    detail,
    ...(title !== null && { documentation: title }),
    filterText: `${key} ${detail} ${title ?? ''}`,
    span,
    newText: key,
  };
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
