import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Reference } from '../../server/src/facts/references.ts';
import { references } from '../../server/src/report/references.ts';
import { readReport } from '../../server/src/report/report.ts';

/**
 * Reference entries as people print them, with their fields: invented by someone who had not seen the parser, one a
 * line of `printed-references.tsv`. An entry that is read wrong today names the wrong fields in its last column, and
 * that is asserted: whoever mends it takes the column away.
 */
const [head = '', ...lines] = readFileSync(new URL('printed-references.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

type Row = Readonly<Record<string, string>>;
const columns = head.split('\t');
const rows = lines.map(
  (line): Row => Object.fromEntries(line.split('\t').map((cell, index) => [columns[index], cell])),
);

function readEntry(text: string): Reference {
  const entry = `1. ${text.replaceAll('\\n', '\n')}`;
  const [found] = references(readReport(`# A case of barley itch\n\nIt itches.\n\n## References\n\n${entry}\n`));
  if (!found) throw new Error('the entry is not in the list');
  return found.reference;
}

/** Words alone: marks, dashes and notes in brackets such as `[Internet]` are told apart elsewhere. */
function words(text: string | number | null | undefined): string {
  return `${text ?? ''}`
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/\[(?:internet|preprint|letter|abstract|data ?set|computer program|(?:computer )?software)\]/g, ' ')
    .replace(/\b(?:vol|no|pp?|art|article|volume|issue)\.? (?=[a-z]?\d)/g, '')
    .replace(/[^\p{L}\p{N}%/<=-]+/gu, ' ')
    .replace(/\s*-\s*/g, '-')
    .trim();
}

/** A person as family name, letters of the given names, rank; a group by its words. */
function person(family: string, given: string): string {
  const rank = /\b(?:jr|sr|iii|2nd|3rd)\b/i.exec(given)?.[0].toLowerCase() ?? '';
  const letters = given.replace(/\b(?:jr|sr|iii|2nd|3rd)\b/gi, '').replace(/\b(?:MD|PhD)\b/g, '');
  return [
    words(family).replace(/^(?:(?:for|on behalf of) )?the /, ''),
    letters.replace(/[^\p{L}]/gu, '').toLowerCase(),
    rank,
  ]
    .join(' ')
    .trim();
}

function writtenAuthors(cell: string): string {
  return cell
    .split(' | ')
    .map((author) => {
      const [family = '', ...given] = author.startsWith('=') ? [author.slice(1)] : author.split(', ');
      return person(family, given.join(' '));
    })
    .join('; ');
}

function readAuthors(authors: Reference['authors']): string {
  return authors
    .map(({ family, given, literal, suffix }) => person(literal ?? family ?? '', `${given ?? ''} ${suffix ?? ''}`))
    .join('; ');
}

const address = (text: string | null): string => (text ?? '').replace(/^https?:\/\/|\/$/g, '');

/** What a row says and what was read, field by field, in forms that can be compared. */
function compared(row: Row, read: Reference): readonly (readonly [field: string, said: string, read: string])[] {
  const isSupplement = /suppl/i.test(`${row.volume}${row.issue}${read.volume}${read.issue}`);
  const part = (field: 'volume' | 'issue'): readonly [string, string, string] =>
    isSupplement
      ? [field, words(`${row.volume} ${row.issue}`), words(`${read.volume ?? ''} ${read.issue ?? ''}`)]
      : [field, words(row[field]), words(read[field])];
  const plain = (['title', 'container', 'year', 'pages', 'publisher', 'doi', 'pmid', 'type'] as const).map(
    (field) => [field, words(row[field]), words(read[field])] as const,
  );
  const url = /doi\.org/.test(read.url ?? '') ? null : read.url;
  return [
    ['authors', writtenAuthors(row.authors ?? ''), readAuthors(read.authors)],
    ['etAl', row.etAl ?? '', read.etAl ? 'yes' : 'no'],
    ...plain,
    part('volume'),
    part('issue'),
    ['url', address(row.url ?? ''), address(url)],
  ];
}

it.each(rows.map((row) => [row.style, row.text ?? '', row] as const))('%s: %s', (_, text, row) => {
  const isWrong = compared(row, readEntry(text)).filter(([field, said, given]) => row[field] !== '?' && said !== given);
  const wrong = isWrong.map(([field]) => field).sort();
  const today = (row.today ?? '').replace(/^wrong: /, '');
  if (today === '') expect(isWrong).toEqual([]);
  expect(wrong.join(' ')).toBe(today);
});
