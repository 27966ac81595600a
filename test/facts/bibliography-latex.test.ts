import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decodeLatex } from '../../server/src/facts/bibliography-latex.ts';

/** A value, its text, and its text with markup where that is another. */
const rows = readFileSync(new URL('bibliography-latex.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '))
  .map((line) => line.split('\t'))
  .map(([written = '', plain = '', marked = plain]) => [written, plain, marked] as const);

it.each(rows)('%s means %s', (written, plain, marked) => {
  expect(decodeLatex(written)).toBe(plain);
  expect(decodeLatex(written, true)).toBe(marked);
});
