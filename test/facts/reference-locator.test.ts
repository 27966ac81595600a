import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Locator, readLocator } from '../../server/src/facts/reference-locator.ts';

const rows = readFileSync(new URL('reference-locator.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([place = '', marked = '', expected = '']) => [place, marked, expected] as const);

function show({ year, month, volume, issue, pages }: Locator): string {
  return `${year ?? '-'} ${month ?? '-'}; ${volume ?? '-'}; ${issue ?? '-'}; ${pages ?? '-'}`;
}

describe('year, volume, issue and pages', () => {
  it.each(rows)('%s: %s', (place, marked, expected) => {
    const text = marked.replace(/[«»]/g, '');
    const found = readLocator(text, 0, place === 'behind a year');
    const { start, end } = found?.span ?? { start: 0, end: 0 };
    const read = found ? `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}` : text;
    expect([read, found ? show(found) : '']).toEqual([marked, expected]);
    for (const name of ['volume', 'issue'] as const) {
      const span = found?.spans[name];
      expect(span ? text.slice(span.start, span.end) : null).toBe(found?.[name] ?? null);
    }
    const { year } = found?.spans ?? {};
    expect(year ? Number(text.slice(year.start, year.end)) : null).toBe(found?.year ?? null);
  });
});
