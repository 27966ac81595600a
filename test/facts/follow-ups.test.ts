import { expect, it } from 'vitest';
import { followUpsOf } from '../../server/src/facts/follow-ups.ts';
import { toBlocks } from '../../server/src/markdown/to-blocks.ts';
import { rowsOf } from '../harness/rows.ts';

it.each(rowsOf('follow-ups.tsv'))('%s', (text, told) => {
  const [placed] = toBlocks(`${text}\n`).blocks;
  if (!placed) throw new Error(`no block in ${text}`);
  const { block } = placed;
  const found = followUpsOf(block).map(({ span, time, isSure, namesOutcome }) => {
    const words = block.prose.slice(span.start, span.end);
    return `${words} = ${time}, ${isSure ? 'sure' : 'likely'}${namesOutcome ? ', outcome' : ''}`;
  });
  expect(found.join(' | ') || '-').toBe(told);
});
