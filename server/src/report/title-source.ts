import type { Reference } from '../facts/references.ts';

/** The title on one line with its italics as `*...*`, raised and lowered signs as tags; other markup is left out. */
export function titleSource({ title, text, span, fields }: Reference): string | null {
  const place = fields.title;
  if (!title || !place) return title;
  const written = text
    .slice(place.start - span.start, place.end - span.start)
    .replace(/\s{0,9}\r?\n[>\s]{0,99}/g, ' ')
    .replace(/<\/?(?:i|em)>/gi, '*')
    .replace(/(?<![\p{L}\p{N}\\_])_(?!_)([^_]{1,200})(?<!\\)_(?![\p{L}\p{N}_])/gu, '*$1*');
  const isWhole = letters(written) === letters(title) && (written.match(/(?<!\\)\*/g) ?? []).length % 2 === 0;
  return isWhole && !/\*\*|`|\]\(/.test(written) ? written : title;
}

/** Is nothing but markup added to the title? */
function letters(text: string): string {
  return text.replace(/<\/?su[bp]>/gi, '').replace(/[^\p{L}\p{N}]+/gu, '');
}
