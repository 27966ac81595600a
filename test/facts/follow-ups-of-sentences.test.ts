import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { followUpsOf } from '../../server/src/facts/follow-ups.ts';
import { toBlocks } from '../../server/src/markdown/to-blocks.ts';

/** A sentence and its follow-ups, as `follow-ups.tsv` writes them. */
const rows: readonly (readonly [string, string])[] = readFileSync(new URL('follow-ups.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => {
    const [text = '', told = ''] = line.split('\t');
    return [text, told];
  });

it.each(rows)('%s', (text, told) => {
  const [placed] = toBlocks(`${text}\n`).blocks;
  if (!placed) throw new Error(`no block in ${text}`);
  const { block } = placed;
  const found = followUpsOf(block).map(({ span, time, isSure, namesOutcome }) => {
    const words = block.prose.slice(span.start, span.end);
    return `${words} = ${time}, ${isSure ? 'sure' : 'likely'}${namesOutcome ? ', outcome' : ''}`;
  });
  expect(found.join(' | ') || '-').toBe(told);
});
