import { expect, it } from 'vitest';
import { references } from '../../server/src/report/references.ts';
import { readReport } from '../../server/src/report/report.ts';
import { rowsOf } from '../harness/rows.ts';

/** What is read of an entry beside its authors, in one line. */
function shown(entry: string): string {
  const [listed] = references(readReport(`# Barley itch: a case report\n\n## References\n\n1. ${entry}\n`));
  if (!listed) throw new Error('no reference was read');
  const { type, title, container, publisher, year, volume, pages } = listed.reference;
  return Object.entries({ type, title, container, publisher, year, volume, pages })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${value}`)
    .join(' | ');
}

it.each(rowsOf('reference-parts.tsv'))('%s', (entry, expected) => {
  expect(shown(entry)).toBe(expected);
});
