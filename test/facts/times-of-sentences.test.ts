import { expect, it } from 'vitest';
import { type TimeExpression, timesOf } from '../../server/src/facts/times.ts';
import { readReport } from '../../server/src/report/report.ts';
import { textOf } from '../../server/src/text/span.ts';
import { rowsOf } from '../harness/rows.ts';

function show({ kind, iso, direction, anchor }: TimeExpression, words: string): string {
  const place = direction || anchor ? `, ${direction ?? '-'} ${anchor ?? '-'}` : '';
  return `${kind}: ${words} = ${iso}${place}`;
}

it.each(rowsOf('times.tsv'))('%s', (text, times) => {
  const report = readReport(`## Case\n\n${text}\n`);
  const found = report.find(timesOf).map(({ fact, span }) => show(fact, textOf(report.text, span)));
  expect(found.join(' | ') || '-').toBe(times);
});
