import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BibliographyFormat } from '../../server/src/facts/bibliography.ts';
import { readBibliography } from '../../server/src/facts/read-bibliography.ts';
import { showWork } from '../harness/show-work.ts';

/** One work of a file, in short, and all that is read of it; `bibliography-works.tsv` says how it is written. */
const rows = readFileSync(new URL('bibliography-works.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([format = '', written = '', expected = '']) => [format, written, expected] as const);

function fileOf(format: string, written: string): readonly [BibliographyFormat, string] {
  if (format === 'ris') {
    const lines = written.split(' ¶ ').map((line) => (/^[A-Z][A-Z\d] /.test(line) ? line.replace(' ', '  - ') : line));
    return ['ris', `${lines.join('\n')}\nER  - \n`];
  }
  if (format === 'csl') return ['csl-json', `[{"id": "moss2011", ${written}}]`];
  return ['bibtex', written.replace('{', '{moss2011, ')];
}

describe('the work that an entry of a file means', () => {
  it.each(rows)('%s: %s', (format, written, expected) => {
    const { entries, faults } = readBibliography('x', ...fileOf(format, written));
    expect(faults).toEqual([]);
    expect(entries.map(({ work }) => showWork(work))).toEqual([expected]);
  });
});
