/** A text with all that has a meaning in a snippet (LSP snippet syntax) escaped, so that it stands there as it is. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A text as a snippet, each of its `[blanks]` a tab stop, in their order. */
export function blanksToStops(text: string): string {
  let stops = 0;
  return text
    .split(/(\[[^[\]]{1,400}\])/)
    .map((part, i) => (i % 2 === 1 ? `\${${++stops}:${escapeSnippet(part)}}` : escapeSnippet(part)))
    .join('');
}
