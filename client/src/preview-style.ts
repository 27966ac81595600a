/** How the previews look: in the colours of the editor's theme, high contrast included, without motion; black on white in print. */
export const previewStyle = `
:root { color-scheme: light dark; }
body { background: var(--vscode-editor-background); color: var(--vscode-editor-foreground); font: var(--vscode-font-size, 13px)/1.5 var(--vscode-font-family, sans-serif); margin: 0; padding: 0 1.25rem 1.25rem; }
main { max-width: 75rem; }
h1 { font-size: 1.4em; }
a, button { color: var(--vscode-textLink-foreground); text-decoration: underline; text-underline-offset: .15em; }
button { background: none; border: 0; cursor: pointer; font: inherit; padding: 0; text-align: left; }
button:hover { color: var(--vscode-textLink-activeForeground); }
:focus-visible { outline: 2px solid var(--vscode-focusBorder, currentColor); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; }
caption { font-weight: 600; padding: .5rem 0; text-align: left; }
th, td { border: 1px solid var(--vscode-contrastBorder, var(--vscode-panel-border, currentColor)); padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
td:nth-child(2), td:nth-child(6) { min-width: 8.5rem; }
thead th { background: var(--vscode-editor-background); position: sticky; top: 0; }
tr.missing td:nth-child(3) { font-weight: 700; }
tr.partial td:nth-child(3) { font-style: italic; }
tr.case td { border-top-style: dotted; }
.picture { overflow-x: auto; }
.timeline { font-family: var(--vscode-font-family, sans-serif); height: auto; max-width: 100%; min-width: 36rem; }
.timeline text { fill: currentColor; }
.timeline .break, .timeline .remark { fill: var(--vscode-descriptionForeground, currentColor); }
.timeline path { stroke: var(--vscode-descriptionForeground, currentColor); }
.timeline .dot { fill: var(--vscode-textLink-foreground); stroke: var(--vscode-textLink-foreground); }
.timeline .dot.open { fill: var(--vscode-editor-background); }
.event { cursor: pointer; outline: none; }
.event:hover .time { text-decoration: underline; }
.event:focus-visible .frame { stroke: var(--vscode-focusBorder, currentColor); stroke-width: 2; }
@media print {
  body { background: #fff; color: #000; padding: 0; }
  a, button { color: #000; text-decoration: none; }
  th, td { border-color: #000; }
  thead th { background: #fff; position: static; }
  tr { break-inside: avoid; }
  .timeline .break, .timeline .remark { fill: #000; }
  .timeline path { stroke: #000; }
  .timeline .dot { fill: #000; stroke: #000; }
  .timeline .dot.open { fill: #fff; }
}
`;
