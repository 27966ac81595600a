import { expect, it } from 'vitest';
import { labelsOf } from '../../server/src/facts/labels.ts';
import { toBlocks } from '../../server/src/markdown/to-blocks.ts';
import { textOf } from '../../server/src/text/span.ts';
import { rowsOf } from '../harness/rows.ts';

it.each(rowsOf('labels.tsv'))('the labels in %j', (text, expected) => {
  const [placed] = toBlocks(`${text}\n`).blocks;
  if (!placed) throw new Error(`no block in ${text}`);
  const { block } = placed;
  const found = labelsOf(block).map(({ words, span }) => `${words} in ${JSON.stringify(textOf(block.source, span))}`);
  expect(found.join(' | ')).toBe(expected);
});
