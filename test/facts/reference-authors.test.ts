import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AuthorList, readAuthors } from '../../server/src/facts/reference-authors.ts';
import type { ReferenceAuthor } from '../../server/src/facts/reference-names.ts';

/** An entry whose authors stand between « and », their form, and each author as `Family|Given|Suffix` or `=Body`. */
const rows = readFileSync(new URL('reference-authors.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split('\t') as readonly string[])
  .map(([marked = '', form = '', authors = '']) => [marked, form, authors] as const);

function show({ family, given, literal, suffix }: ReferenceAuthor): string {
  return literal === null ? [family, given ?? '', suffix ?? ''].join('|').replace(/\|+$/, '') : `=${literal}`;
}

function formOf({ form, etAl, editors }: AuthorList): string {
  return `${form}${etAl ? ' +etal' : ''}${editors ? ' +editors' : ''}`;
}

/** The letters of what an author is, whatever their order and marks. */
function letters(text: string): string {
  return [...text.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');
}

describe('the authors at the beginning of an entry', () => {
  it.each(rows)('%s', (marked, form, expected) => {
    const text = marked.replace(/[«»]/g, '');
    const read = readAuthors(text);
    const { start, end } = read.span;
    const place = read.form === 'none' ? text : `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
    expect([place, formOf(read), read.authors.map(show).join('; ')]).toEqual([marked, form, expected]);
    for (const author of read.authors) {
      const written = text.slice(author.span.start, author.span.end);
      expect(letters(written)).toBe(letters(show(author)));
    }
  });
});
