import type { Checklist } from './checklist.ts';
import { writeStamp } from './checklist-stamp.ts';
import { cellsOf, columns, headOf, introductionOf, type Piece, type Pieces, stampLineOf } from './checklist-words.ts';

/** A filled checklist as Markdown: a table, and the stamp at its end, for a reader and as a comment. */
export function toMarkdown(checklist: Checklist): string {
  const rows = checklist.rows.flatMap((row) => cellsOf(row, checklist));
  const lines = [
    '---',
    'type: checklist',
    '---',
    '',
    `# ${headOf(checklist)}`,
    '',
    ...introductionOf(checklist).flatMap((paragraph) => [markdownOf(paragraph), '']),
    toLine(columns),
    toLine(columns.map(() => '---')),
    ...rows.map((cells) => toLine(cells.map(markdownOf))),
    '',
    markdownOf(stampLineOf(checklist)),
    '',
    `<!-- casewright-checklist ${writeStamp(checklist.stamp)} -->`,
    '',
  ];
  return lines.join('\n');
}

function toLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function markdownOf(pieces: Pieces): string {
  return pieces.map(pieceOf).join('');
}

/** Links and code are our own; all else may be the author's. */
function pieceOf({ text, href, isCode }: Piece): string {
  if (isCode) return `\`${text}\``;
  return href === undefined ? escaped(text) : `<${href}>`;
}

/** Words of a report must not become marks, an entity, a comment or a cell of their own. */
function escaped(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]{1,10}/g, ' ').replace(/[\\`*_[\]<>|#~$&]/g, '\\$&');
}
