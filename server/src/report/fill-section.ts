import { placeholdersOf } from '../facts/placeholders.ts';
import { lineEndingOf } from '../text/line-ending.ts';
import { contains, trimSpan } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { Report } from './report.ts';
import type { Section } from './section.ts';

/** Is there nothing below the heading but, at most, a blank that waits for its text? */
export function isBlankSection({ text, blocks }: Report, section: Section): boolean {
  const body = trimSpan(text, section.body);
  const here = blocks.filter(({ start, end }) => contains(body, { start, end }));
  if (here.length === 0) return body.start === body.end;
  return here.length === 1 && here.every(({ block }) => hasOnlyBlank(block.prose, placeholdersOf(block)));
}

function hasOnlyBlank(prose: string, blanks: ReturnType<typeof placeholdersOf>): boolean {
  return blanks.some(({ span }) => !/[\p{L}\p{N}]/u.test(prose.slice(0, span.start) + prose.slice(span.end)));
}

/** The edit that puts a text below the heading of a blank section. */
export function fillSection({ text }: Report, { headingSpan, body }: Section, words: string): TextEdit {
  const old = trimSpan(text, body);
  if (old.start < old.end) return { span: old, newText: words };
  const eol = lineEndingOf(text);
  const at = headingSpan.end;
  return { span: { start: at, end: at }, newText: `${eol}${eol}${words}` };
}
