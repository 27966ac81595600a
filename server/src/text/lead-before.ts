/** The line endings that make one blank line between a text and the block that is put behind it. */
export function leadBefore(before: string, eol: string): string {
  if (before === '' || /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)[ \t]*$/.test(before)) return '';
  return /[\r\n]$/.test(before) ? eol : eol + eol;
}
