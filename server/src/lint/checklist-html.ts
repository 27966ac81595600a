import type { Checklist } from './checklist.ts';
import { checklistBody, htmlOf } from './checklist-body.ts';
import { writeStamp } from './checklist-stamp.ts';
import { headOf, stampLineOf } from './checklist-words.ts';
import { escapeMarkup } from './escape-markup.ts';

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
  const stamp = escapeMarkup(writeStamp(checklist.stamp));
  const head = escapeMarkup(headOf(checklist));
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
${checklistBody(checklist)}
</main>
<footer><p>${htmlOf(stampLineOf(checklist), checklist)}</p></footer>
</body>
</html>
`;
}
