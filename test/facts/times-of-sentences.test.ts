import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type TimeExpression, timesOf } from '../../server/src/facts/times.ts';
import { readReport } from '../../server/src/report/report.ts';
import { textOf } from '../../server/src/text/span.ts';

/** A sentence and its times, as `times.tsv` writes them. */
const rows: readonly (readonly [string, string])[] = readFileSync(new URL('times.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => {
    const [text = '', times = ''] = line.split('\t');
    return [text, times];
  });

function show({ kind, iso, direction, anchor }: TimeExpression, words: string): string {
  const place = direction || anchor ? `, ${direction ?? '-'} ${anchor ?? '-'}` : '';
  return `${kind}: ${words} = ${iso}${place}`;
}

it.each(rows)('%s', (text, times) => {
  const report = readReport(`## Case\n\n${text}\n`);
  const found = report.find(timesOf).map(({ fact, span }) => show(fact, textOf(report.text, span)));
  expect(found.join(' | ') || '-').toBe(times);
});
