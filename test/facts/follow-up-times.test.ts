import { expect, it } from 'vitest';
import { listedTimesIn } from '../../server/src/facts/follow-up-times.ts';
import { toBlocks } from '../../server/src/markdown/to-blocks.ts';
import { textOf } from '../../server/src/text/span.ts';
import { rowsOf } from '../harness/rows.ts';

/** Only the times between `<` and `>` count, where these stand. */
it.each(rowsOf('follow-up-times.tsv'))('%s', (text, expected) => {
  const [placed] = toBlocks(`${text}\n`).blocks;
  if (!placed) throw new Error(`no block in ${text}`);
  const { block } = placed;
  const [open, close] = [text.indexOf('<'), text.indexOf('>')];
  const sentence = open < 0 ? { start: 0, end: text.length } : { start: open, end: close };
  const times = listedTimesIn(block, sentence).map(({ iso, direction, anchor, span, list }) => {
    const place = direction || anchor ? `, ${direction ?? '-'} ${anchor ?? '-'}` : '';
    const whole = list.start === span.start && list.end === span.end ? '' : ` of "${textOf(text, list)}"`;
    return `${textOf(text, span)}${whole} = ${iso}${place}`;
  });
  expect(times.join(' | ')).toBe(expected);
});
