import { placeholdersOf } from '../facts/placeholders.ts';
import { overlaps, type Span } from '../text/span.ts';
import { entriesWhere } from './per-list.ts';
import type { ListedReference } from './references.ts';
import { perReport, type Report } from './report.ts';

/** What a reference manager or an author left in an entry, to be filled in later. */
export interface LeftoverMark {
  readonly text: string;
  readonly span: Span;
}

/** Field codes of EndNote, Zotero, Mendeley and Word, marks for "find this", and places of a work still open. */
const marks: readonly RegExp[] = [
  /\{[^{}\n]{2,80}#\d{1,6}(?:@[^{}\n]{1,20})?\}/,
  /\bADDIN\s(?:EN\.(?:CITE|REFLIST)|ZOTERO_\w{1,20}|CSL_CITATION|Mendeley)\b/,
  /\[(?:citation needed|ref(?:erence)?s?\s?\?|cite\s?\?|ref needed)\]|\((?:ref(?:erence)?s?\s?\?{1,3}|citation needed|ref needed)\)/i,
  /(?<=[;,]\s?)X{1,4}(?:\(X{1,3}\))?:\s?X{1,4}(?:[-\u2013]X{1,4})?/,
  /\bError! (?:Reference source|Bookmark) not (?:found|defined)/,
];

/** The marks of the list, by entry. */
export const leftoverMarks = perReport((report: Report): ReadonlyMap<ListedReference, LeftoverMark> => {
  const found = unfinished(report).flatMap((entry) => {
    const mark = firstMark(entry);
    return mark ? [[entry, mark] as const] : [];
  });
  return new Map(found);
});

const unfinished = entriesWhere(({ text }) => marks.some((mark) => mark.test(text)));

/** Does another finding already say that text is to stand there? */
export function isBlank(report: Report, mark: LeftoverMark): boolean {
  return report.find(placeholdersOf).some(({ span }) => overlaps(span, mark.span));
}

function firstMark({ span, reference: { text } }: ListedReference): LeftoverMark | undefined {
  for (const mark of marks) {
    const match = mark.exec(text);
    if (!match) continue;
    const start = span.start + match.index;
    return { text: match[0], span: { start, end: start + match[0].length } };
  }
  return undefined;
}
