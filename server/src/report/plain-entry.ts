/** An entry as a reader sees it: without markup, on one line, and with one form of dashes and quotes. */
export function plainEntry(text: string): string {
  return text
    .replace(/<\/?(?:i|em|b|strong|su[bp])>/gi, '')
    .replace(/\[([^[\]]{1,500})\]\([^()\s]{1,1000}\)/g, '$1')
    .replace(/<(https?:[^<>\s]{1,1000})>/gi, '$1')
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, '')
    .replace(/(?<![\p{L}\p{N}])[*_]{1,3}|[*_]{1,3}(?![\p{L}\p{N}])/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
