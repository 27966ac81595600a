/** A text with all that has a meaning in a snippet (LSP snippet syntax) escaped, so that it stands there as it is. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
