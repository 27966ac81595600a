import type { Checklist, ChecklistRow } from './checklist.ts';
import { cellsOf, columns, headOf, introductionOf, type Piece, type Pieces } from './checklist-words.ts';
import { escapeMarkup } from './escape-markup.ts';

/** How a checklist is to be used. */
export interface ChecklistBodyOptions {
  /** Lines and words of the report are buttons that name their place in it. */
  readonly isLive?: boolean;
}

/** The heading, the introduction and the table of a filled checklist, in HTML. Every word is escaped. */
export function checklistBody(checklist: Checklist, { isLive = false }: ChecklistBodyOptions = {}): string {
  const heads = columns.map((column) => `<th scope="col">${column}</th>`).join('');
  return `<h1>${escapeMarkup(headOf(checklist))}</h1>
${introductionOf(checklist)
  .map((paragraph) => `<p>${htmlOf(paragraph, checklist)}</p>`)
  .join('\n')}
<table>
<caption>${escapeMarkup(checklist.guideline.title)}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${checklist.rows.flatMap((row) => rowsOf(row, checklist, isLive)).join('\n')}
</tbody>
</table>`;
}

function rowsOf(row: ChecklistRow, checklist: Checklist, isLive: boolean): string[] {
  return cellsOf(row, checklist).map(([item = [], ...cells], i) => {
    const status = i === 0 ? row.status : `case ${row.cases[i - 1]?.status}`;
    const first = i === 0 ? `<th scope="row">${htmlOf(item, checklist)}</th>` : '<td></td>';
    const others = cells.map((cell, column) => {
      const name = `item-${row.item}-${i}-${column}`;
      return `<td>${isLive ? buttonsOf(cell, checklist, name) : htmlOf(cell, checklist)}</td>`;
    });
    return `<tr class="${status}">${first}${others.join('')}</tr>`;
  });
}

/** Each button keeps its name from one version of the report to the next, so that the focus stays where it was. */
function buttonsOf(cell: Pieces, checklist: Checklist, name: string): string {
  return cell
    .map((piece, i) => {
      const { span, text } = piece;
      if (!span || text === '') return htmlOf([piece], checklist);
      const label = piece.isOfReport ? '' : ` aria-label="Line ${escapeMarkup(text)}"`;
      const place = `data-start="${span.start}" data-end="${span.end}"`;
      return `<button type="button" id="${escapeMarkup(name)}-${i}" ${place}${label}>${htmlOf([piece], checklist)}</button>`;
    })
    .join('');
}

/** Pieces as HTML. Words of a report in another language say so, for who has the page read aloud. */
export function htmlOf(pieces: Pieces, { language }: Checklist): string {
  return pieces.map(pieceOf).join('');

  function pieceOf({ text, href, isCode, isOfReport }: Piece): string {
    const words = escapeMarkup(text);
    if (href !== undefined) return `<a href="${escapeMarkup(href)}" rel="noreferrer">${words}</a>`;
    if (isCode) return `<code>${words}</code>`;
    return isOfReport && text !== '' && language !== 'en' ? `<span lang="${language}">${words}</span>` : words;
  }
}
