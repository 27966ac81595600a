/** A text of the report as it may stand in Markdown for an editor: on one line, and without what would be a link to run. */
export function asMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[<>[\]`\\]/g, '\\$&')
    .trim();
}

/** Markdown as a reader without it sees it. */
export function asPlain(markdown: string): string {
  return markdown
    .replace(/\[([^\]]{0,200})\]\([^)]{0,300}\)/g, '$1')
    .replace(/\\([<>[\]`\\])/g, '$1')
    .replace(/\*\*|`/g, '');
}
