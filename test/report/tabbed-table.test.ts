import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readReport } from '../../server/src/report/report.ts';
import { tabbedTable } from '../../server/src/report/tabbed-table.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';

/** The text with the lines at `|cursor|`, or between two of these, as a table; undefined where none is offered. */
function turned(marked: string): string | undefined {
  const [before = '', within = '', after] = marked.split('¦');
  const text = before + within + (after ?? '');
  const edit = tabbedTable(readReport(text), {
    start: before.length,
    end: before.length + (after === undefined ? 0 : within.length),
  });
  return edit && applyEdits(text, [edit]);
}

it.each<[string, string, string | undefined]>([
  [
    'values alone get an empty header',
    'Calcium\t¦1.9 mmol/L\t2.2-2.6\nAlbumin\t38 g/L\t35-50\n',
    '| | | |\n| --- | --- | --- |\n| Calcium | 1.9 mmol/L | 2.2-2.6 |\n| Albumin | 38 g/L | 35-50 |\n',
  ],
  [
    'names of columns are the header',
    'Test\tResult\tReference range\nCal¦cium\t1.9 mmol/L\t2.2-2.6\n',
    '| Test | Result | Reference range |\n| --- | --- | --- |\n| Calcium | 1.9 mmol/L | 2.2-2.6 |\n',
  ],
  [
    'days are names of columns',
    'Test\tDay 1\tDay 5\nCal¦cium\t1.9\t2.3\n',
    '| Test | Day 1 | Day 5 |\n| --- | --- | --- |\n| Calcium | 1.9 | 2.3 |\n',
  ],
  [
    'an empty corner',
    'Seen below.\n\n\t12 March\t15 March\nCal¦cium\t1.9\t2.3\n',
    'Seen below.\n\n| | 12 March | 15 March |\n| --- | --- | --- |\n| Calcium | 1.9 | 2.3 |\n',
  ],
  [
    'a result in words is no name of a column',
    'HIV\tnegative\nCal¦cium\t1.9\n',
    '| | |\n| --- | --- |\n| HIV | negative |\n| Calcium | 1.9 |\n',
  ],
  [
    'lines of prose stay outside',
    'His blood:\nCal¦cium\t1.9\nAlbumin\t38\nHe went home.\n',
    'His blood:\n\n| | |\n| --- | --- |\n| Calcium | 1.9 |\n| Albumin | 38 |\n\nHe went home.\n',
  ],
  [
    'a bar is escaped once',
    'A|B\\|C\\\\|D\t¦1\nE\t2\n',
    '| | |\n| --- | --- |\n| A\\|B\\|C\\\\\\|D | 1 |\n| E | 2 |\n',
  ],
  [
    'only the lines that are selected, to the longest',
    'Calcium\t1.9\n¦Albumin\t38\nUrea\t5\tmmol/L\n¦Iron\t7\n',
    'Calcium\t1.9\n\n| | | |\n| --- | --- | --- |\n| Albumin | 38 | |\n| Urea | 5 | mmol/L |\n\nIron\t7\n',
  ],
  [
    'the ends of lines stay what they are',
    'Cal¦cium\t1.9\r\nAlbumin\t38\r\n',
    '| | |\r\n| --- | --- |\r\n| Calcium | 1.9 |\r\n| Albumin | 38 |\r\n',
  ],
  ['other cells are another table', 'Cal¦cium\t1.9\nAlbumin\t38\tg/L\n', undefined],
  ['one line', 'Cal¦cium\t1.9\n', undefined],
  ['no tabs', 'Cal¦cium 1.9\nAlbumin 38\n', undefined],
  ['prose among the selected', '¦Calcium\t1.9\nAlbumin\t38\nHe went home.\n¦', undefined],
  ['a block of code', '```\nCal¦cium\t1.9\nAlbumin\t38\n```\n', undefined],
  ['a list', '-\tCal¦cium\t1.9\n-\tAlbumin\t38\n', undefined],
])('%s', (_, marked, expected) => {
  expect(turned(marked)).toBe(expected);
});

it('loses nothing but the tabs, and is read as one table of as many cells', () => {
  const cell = fc.stringMatching(/^[A-Z][a-z|0-9.]{0,6}$/);
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 5 }));
  fc.assert(
    fc.property(table, (rows) => {
      const after = turned(`Seen.\n\n¦${rows.map((row) => row.join('\t')).join('\n')}\n\nEnd.\n`) ?? '';
      const { blocks } = readReport(after);
      expect(blocks.map(({ block }) => block.kind)).toEqual(['paragraph', 'table', 'paragraph']);
      const [, placed] = blocks;
      const read = placed?.block.rows.map((row) => row.map(({ start, end }) => placed.block.source.slice(start, end)));
      const cells = read?.map((row) =>
        row.map((one) =>
          one
            .replace(/^\||(?<!\\)\|$/g, '')
            .trim()
            .replaceAll('\\|', '|'),
        ),
      );
      expect(cells?.filter((row) => row.some((one) => one !== ''))).toEqual(rows);
    }),
  );
});
