import { describe, expect, it, test } from 'vitest';
import { bibliographySteps, readBibliography } from '../../server/src/facts/read-bibliography.ts';
import { type Span, textOf } from '../../server/src/text/span.ts';
import { rowsOf } from '../harness/rows.ts';

/** `key ⟦what gives it⟧ lines: title` of each record, and `! line ⟦place⟧ message` of each fault. */
function readOf(text: string): string {
  const { entries, faults } = readBibliography('x', 'ris', text);
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const place = (span: Span): string => `⟦${textOf(text, span)}⟧`;
  return [
    ...entries.map(({ key, keySpan, span, work }) => {
      const title = work.title === null ? '' : `: ${work.title}`;
      return `${key} ${place(keySpan)} ${lineOf(span.start)}-${lineOf(span.end)}${title}`;
    }),
    ...faults.map(({ span, message }) => `! ${lineOf(span.start)} ${place(span)} ${message}`),
  ].join(' | ');
}

describe('the records of RIS, their keys and what is wrong with them', () => {
  it.each(rowsOf('bibliography-ris.tsv'))('%j', (text, read) => {
    expect(readOf(text)).toBe(read);
  });
});

test('a byte order mark before the first record is no part of it', () => {
  expect(readOf('\ufeffTY  - JOUR\nID  - a\nTI  - Itch\nER  - \n')).toBe('a ⟦a⟧ 1-4: Itch');
  expect(readOf('\ufeff\nTY  - JOUR\nID  - a\nER  - \n').split(' | ')[0]).toBe('a ⟦a⟧ 2-4');
});

test('records without a key that have the same authors and year get a letter, and past z a number', () => {
  const record = 'TY  - JOUR\nAU  - Moss, T\nPY  - 2011\nER  - \n';
  const keys = readBibliography('x', 'ris', record.repeat(28)).entries.map(({ key }) => key);
  expect(keys.slice(0, 3)).toEqual(['Moss_2011', 'Moss_2011a', 'Moss_2011b']);
  expect(keys[26]).toBe('Moss_2011z');
  expect(keys[27]).toMatch(/^Moss_2011\d+$/);
  expect(new Set(keys).size).toBe(28);
});

test('a long file is read in steps that are neither too many nor too few, with the same end', () => {
  const record = 'TY  - JOUR\nID  - k…\nTI  - The barley itch of farmers\nER  - \n';
  const text = Array.from({ length: 2000 }, (_, i) => record.replace('…', `${i}`)).join('');
  const steps = bibliographySteps('x', 'ris', text);
  let stops = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) stops++;
  expect(stops).toBeGreaterThan(2);
  expect(stops).toBeLessThan(text.length / 10_000);
  expect(step.value.entries).toHaveLength(2000);
});
