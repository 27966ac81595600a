import { expect, it } from 'vitest';
import { entriesIn } from '../../server/src/facts/reference-entries.ts';
import { createBlockCache } from '../../server/src/markdown/read-blocks.ts';
import { rowsOf } from '../harness/rows.ts';

/** The entries of a piece of a list: label, whether it is marked, first words. */
function shown(markdown: string): string {
  return createBlockCache()
    .read(markdown, 0)
    .flatMap(({ block }) =>
      entriesIn(block).map(({ number, key, marked, span }) => {
        const words = block.source.slice(span.start, span.end).split(/\s/).slice(0, 2).join(' ');
        return `${key ?? number ?? '-'}${marked ? '*' : ''}: ${words}`;
      }),
    )
    .join(' | ');
}

it.each(rowsOf('reference-entries.tsv'))('%j', (markdown, expected) => {
  expect(shown(markdown)).toBe(expected);
});
