import type { Checklist } from './checklist.ts';
import { writeStamp } from './checklist-stamp.ts';
import { cellsOf, columns, headOf, introductionOf } from './checklist-words.ts';

/** A filled checklist as Markdown: a table, and the stamp as a comment at its end. */
export function toMarkdown(checklist: Checklist): string {
  const rows = checklist.rows.flatMap((row) => cellsOf(row, checklist));
  const lines = [
    '---',
    'type: checklist',
    '---',
    '',
    `# ${headOf(checklist)}`,
    '',
    ...introductionOf(checklist).flatMap((paragraph) => [escaped(paragraph), '']),
    toLine(columns),
    toLine(columns.map(() => '---')),
    ...rows.map((cells) => toLine(cells.map(escaped))),
    '',
    `<!-- casewright-checklist ${writeStamp(checklist.stamp)} -->`,
    '',
  ];
  return lines.join('\n');
}

function toLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Words of a report must not become marks, a comment or a cell of their own. */
function escaped(text: string): string {
  return text.replace(/[\r\n\t]{1,10}/g, ' ').replace(/[\\`*_[\]<>|#~$]/g, '\\$&');
}
