import type { Checklist, ChecklistRow } from './checklist.ts';
import { writeStamp } from './checklist-stamp.ts';
import { cellsOf, columns, headOf, introductionOf, type Piece, type Pieces, stampLineOf } from './checklist-words.ts';

const style = `:root{color-scheme:light dark}
body{font:16px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem}
table{border-collapse:collapse;width:100%}caption{font-weight:600;padding:.5rem 0;text-align:left}
th,td{border:1px solid;padding:.35rem .5rem;text-align:left;vertical-align:top}
thead th{position:sticky;top:0;background:Canvas}tr.missing td:nth-child(3){font-weight:700}
tr.partial td:nth-child(3){font-style:italic}tr.case td{border-top-style:dotted}
footer{font-size:.8rem;margin-top:1rem;overflow-wrap:anywhere}
@media print{body{font-size:10pt;margin:0;max-width:none}thead th{position:static}tr{break-inside:avoid}}`;

/** A filled checklist as one page that stands alone: no script, nothing to load, made to be printed. */
export function toHtml(checklist: Checklist): string {
  const stamp = escaped(writeStamp(checklist.stamp));
  const head = escaped(headOf(checklist));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="casewright-checklist" content="${stamp}">
<title>${head}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${head}</h1>
${introductionOf(checklist)
  .map((paragraph) => `<p>${htmlOf(paragraph, checklist)}</p>`)
  .join('\n')}
<table>
<caption>${escaped(checklist.guideline.title)}</caption>
<thead><tr>${columns.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>
<tbody>
${checklist.rows.flatMap((row) => rowsOf(row, checklist)).join('\n')}
</tbody>
</table>
</main>
<footer><p>${htmlOf(stampLineOf(checklist), checklist)}</p></footer>
</body>
</html>
`;
}

function rowsOf(row: ChecklistRow, checklist: Checklist): string[] {
  return cellsOf(row, checklist).map(([item = [], ...cells], i) => {
    const status = i === 0 ? row.status : `case ${row.cases[i - 1]?.status}`;
    const first = i === 0 ? `<th scope="row">${htmlOf(item, checklist)}</th>` : '<td></td>';
    return `<tr class="${status}">${first}${cells.map((cell) => `<td>${htmlOf(cell, checklist)}</td>`).join('')}</tr>`;
  });
}

/** Words of a report in another language say so, for who has the page read aloud. */
function htmlOf(pieces: Pieces, { language }: Checklist): string {
  return pieces.map(pieceOf).join('');

  function pieceOf({ text, href, isCode, isOfReport }: Piece): string {
    const words = escaped(text);
    if (href !== undefined) return `<a href="${escaped(href)}" rel="noreferrer">${words}</a>`;
    if (isCode) return `<code>${words}</code>`;
    return isOfReport && text !== '' && language !== 'en' ? `<span lang="${language}">${words}</span>` : words;
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
