/** The line endings that make one blank line between a text and the block that is put behind it. */
export function leadBefore(before: string, eol: string): string {
  if (before === '') return '';
  const blanks = before.slice(before.trimEnd().length);
  if (/(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)[ \t]*$/.test(blanks)) return '';
  return /[\r\n]$/.test(before) ? eol : eol + eol;
}
