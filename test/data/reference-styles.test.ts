import { expect, it } from 'vitest';
import { journalNamed, journalNames } from '../../server/src/data/journal-abbreviations.ts';
import { allReferenceStyles, referenceStyleNamed } from '../../server/src/data/reference-styles.ts';
import { patternNodes } from '../../server/src/report/format-work-pattern.ts';

const patterns = allReferenceStyles.flatMap(({ name, patterns }) =>
  Object.entries(patterns).map(([type, pattern]) => ({ name, type, pattern })),
);

it.each(patterns)('the pattern of $name for $type can be read and is closed', ({ pattern }) => {
  expect(() => patternNodes(pattern)).not.toThrow();
  const count = (sign: string): number => pattern.split(sign).length;
  expect(count('<')).toBe(count('>'));
  expect(count('{')).toBe(count('}'));
});

it('no two styles go by one name', () => {
  const all = allReferenceStyles.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(new Set(all).size).toBe(all.length);
  for (const name of all) expect(referenceStyleNamed(name)).toBeDefined();
});

it.each([
  ['The New England Journal of Medicine', 'N Engl J Med'],
  ['N. Engl. J. Med.', 'N Engl J Med'],
  ['new england journal of medicine', 'N Engl J Med'],
  ['Lancet', 'Lancet'],
  ['Medicine (Baltimore)', 'Medicine (Baltimore)'],
  ['Medicine', 'Medicine (Baltimore)'],
  ['Anesthesia and Analgesia', 'Anesth Analg'],
  ['Proc. Natl. Acad. Sci. U.S.A.', 'Proc Natl Acad Sci U S A'],
])('%s is %s', (name, abbreviation) => {
  expect(journalNamed(name)?.abbreviation).toBe(abbreviation);
});

it.each(['J Farm Med', 'Journal', 'Medical', ''])('"%s" is no journal that is known', (name) => {
  expect(journalNamed(name)).toBeUndefined();
});

it('no abbreviation has stops, and no journal stands twice', () => {
  for (const { abbreviation } of journalNames) expect(abbreviation).not.toContain('.');
  for (const names of [journalNames.map(({ full }) => full), journalNames.map(({ abbreviation }) => abbreviation)])
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

it('each name leads to its own journal', () => {
  for (const journal of journalNames) {
    expect(journalNamed(journal.full)).toBe(journal);
    expect(journalNamed(journal.abbreviation)).toBe(journal);
  }
});
