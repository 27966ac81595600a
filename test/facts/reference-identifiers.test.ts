import { expect, it } from 'vitest';
import { readIdentifiers } from '../../server/src/facts/reference-identifiers.ts';
import { rowsOf } from '../harness/rows.ts';

/** What an entry is found by, in one line; the words that are left behind `rest`. */
function shown(text: string): string {
  const { spans: _, repeats, rest, ahead, accessed, ...identifiers } = readIdentifiers(text);
  const found = Object.entries(identifiers).filter(([, value]) => value !== null);
  return [
    ...found.map(([name, value]) => `${name}=${value}`),
    ...(ahead ? ['ahead'] : []),
    ...(accessed ? ['accessed'] : []),
    ...repeats.map(({ start, end }) => `again=${text.slice(start, end)}`),
    ...(/[a-z\d]/i.test(rest) ? [`rest=${rest.replace(/\s+/g, ' ').trim()}`] : []),
  ].join(' | ');
}

it.each(rowsOf('reference-identifiers.tsv'))('%s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

it.each(rowsOf('reference-identifiers.tsv'))('the places of %s are those of what was read', (text) => {
  const { spans, rest, ...read } = readIdentifiers(text);
  for (const [name, span] of Object.entries(spans)) {
    const words = text.slice(span.start, span.end);
    const { doi, pmid, url, accessedOn: accessed } = read;
    const pmcid = read.pmcid?.replace('PMC', '') ?? null;
    expect({ doi, pmid, pmcid, url, accessed }).toHaveProperty(name, words);
  }
  expect(rest).toHaveLength(text.length);
});
