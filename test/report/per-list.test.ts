import { expect, it } from 'vitest';
import { createBlockCache } from '../../server/src/markdown/read-blocks.ts';
import { duplicateReferences } from '../../server/src/report/duplicate-references.ts';
import { entriesWhere, perList } from '../../server/src/report/per-list.ts';
import { type Report, readReport } from '../../server/src/report/report.ts';

const entries = Array.from({ length: 45 }, (_, i) => `${i + 1}. Moss TA. Barley itch ${i}. J Farm Med. 2011;${i}:1-9.`);

function reportsOf(...texts: readonly string[]): Report[] {
  const cache = createBlockCache();
  return texts.map((text) => readReport(text, { cache }));
}

function written(text: string, list: readonly string[]): string {
  return `# Barley itch\n\n${text}\n\n## References\n\n${list.join('\n')}\n`;
}

it('computes anew only where the list has changed', () => {
  let computed = 0;
  const countOf = perList((list) => {
    computed++;
    return list.length;
  });
  const other = entries.with(44, '45. Fenn OA. Oat baths. J Farm Med. 2012;5:1-3.');
  const reports = reportsOf(written('Itch.', entries), written('Much itch.', entries), written('Itch.', other));
  expect(reports.map(countOf)).toEqual([45, 45, 45]);
  expect(computed).toBe(2);
});

it('asks each entry once and finds it at its place of now', () => {
  let asked = 0;
  const odd = entriesWhere(({ volume }) => {
    asked++;
    return volume === '30';
  });
  const changed = entries.with(44, '45. Fenn OA. Oat baths. J Farm Med. 2012;5:1-3.');
  const reports = reportsOf(written('Itch.', entries), written('Much itch.', entries), written('Itch.', changed));
  const found = reports.map((report) => odd(report).map(({ span }) => report.text.slice(span.start, span.start + 22)));
  expect(found).toEqual(Array.from({ length: 3 }, () => ['Moss TA. Barley itch 3']));
  expect(asked).toBeLessThan(45 + 21); // the piece of the list that holds the changed entry, and no more
});

it('tells the two entries apart where a list was pasted twice', () => {
  const one = '1. Moss TA, Fenn OA. Barley itch in the fens of Wimblewick. J Farm Med. 2011;4:118-25.';
  const text = `# Barley itch\n\n## References\n\n${one}\n\n## Further references\n\n${one}\n`;
  const [report] = reportsOf(text);
  expect(duplicateReferences(report as Report).map(({ first, later }) => [first.index, later.index])).toEqual([[0, 1]]);
});
