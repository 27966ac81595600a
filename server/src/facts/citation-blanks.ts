import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { perBlock } from './per-block.ts';
import { placeholdersOf } from './placeholders.ts';

/** Where a citation was to go: a note to oneself, or the code of a reference manager that did not become one. */
export interface CitationBlank {
  readonly kind: 'note' | 'manager';
  readonly text: string;
  readonly span: Span;
}

const notes =
  /[([]\s?(?:(?:add|insert|need|needs|missing|find)\s)?(?:refs?\.?|references?|citations?|cite)(?:\s(?:needed|missing|here|to (?:add|be added|follow)|tbd|todo))?\s?\?{0,4}\s?[)\]](?![([:])/giu;
const managers =
  /\{[\p{Lu}][^{}\r\n]{1,80},\s?(?:1[6-9]|20)\d\d[a-z]?\s#\d{1,6}[^{}\r\n]{0,400}\}|\bADDIN\s(?:EN\.(?:CITE|REFLIST)|ZOTERO_\w{2,20}|CSL_CITATION|Mendeley\s\w{2,20})(?:\.DATA)?|\bError! (?:Reference source|Bookmark) not (?:found|defined)\b|\{\{?\s?Citation\s?\}?\}/gu;

/** The blanks for a citation in a block, in source order; what stands in a larger blank belongs to that. */
export const citationBlanksOf = perBlock((block: Block): readonly CitationBlank[] => {
  if (block.kind === 'heading') return [];
  const known = placeholdersOf(block);
  const found = (kind: CitationBlank['kind'], pattern: RegExp): CitationBlank[] =>
    allMatches(block.prose, pattern).map(({ index, 0: text }) => ({
      kind,
      text: block.source.slice(index, index + text.length),
      span: { start: index, end: index + text.length },
    }));
  const isNote = ({ text, span }: CitationBlank): boolean =>
    block.kind !== 'table' &&
    !/^\((?:ref\.?|refs\.|references?|citations?)\)$/.test(text) &&
    !known.some((one) => overlaps(one.span, span) && !contains(span, one.span));
  return [...found('note', notes).filter(isNote), ...found('manager', managers)].sort(
    (a, b) => a.span.start - b.span.start,
  );
});
