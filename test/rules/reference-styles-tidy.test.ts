import { describe, expect, it } from 'vitest';
import { allReferenceStyles } from '../../server/src/data/reference-styles.ts';
import { unknownWork, type Work, type WorkName } from '../../server/src/facts/work.ts';
import { lint } from '../../server/src/lint/lint.ts';
import { defaultSettings } from '../../server/src/lint/settings.ts';
import { formatWork } from '../../server/src/report/format-work.ts';
import { readReport } from '../../server/src/report/report.ts';
import { rules } from '../../server/src/rules/index.ts';

const person = (family: string, given: string): WorkName => ({ family, given, literal: null });

const people = [
  person('Moss', 'TA'),
  person('Fenn', 'OA'),
  person('Reed', 'BB'),
  person('Hay', 'CD'),
  person('van der Penn', 'A'),
  person('Quill', 'B'),
  person('Inkwell', 'C'),
  person("O'Straw", 'DE'),
  person('Nibley', 'FG'),
];

/** Title, journal, number of authors and pages. */
const articles: readonly (readonly [string, string, number, string])[] = [
  ['Itching skin after the harvest of barley', 'J Med Case Rep', 1, '218-235'],
  ['Oat baths in farmers: a randomised trial', 'Ann Intern Med', 2, '112-115'],
  ['Does straw cause asthma?', 'Lancet', 3, '737-738'],
  ['Dust of the barn and its diseases', 'J Clin Epidemiol', 9, '1198-1202'],
  ['A case of barley itch in a miller', 'BMJ Case Rep', 5, '223'],
  ['Threshing lung in northern villages', 'Am J Med', 7, 'e12-e19'],
  ['Hay fever or barley itch', 'Cureus', 4, '100-104'],
  ['Outbreak of barley itch in a brewery', 'N Engl J Med', 8, '45-52'],
];

const works: readonly Work[] = [
  ...articles.map(
    ([title, container, authors, pages], i): Work => ({
      ...unknownWork,
      type: 'article',
      authors: people.slice(0, authors),
      title,
      container,
      pages,
      year: 2001 + i,
      volume: String(10 + i),
      issue: String(i + 1),
      doi: `10.1000/itch.${i}`,
    }),
  ),
  {
    ...unknownWork,
    type: 'book',
    authors: people.slice(5, 6), // behind the others in the alphabet
    title: 'Diseases of farmers',
    edition: '2nd',
    publisher: 'Fen Press',
    place: 'Wimblewick',
    year: 2003,
  },
];

const ofTheList = rules.filter(({ id }) => id.startsWith('reference/') && id !== 'reference/uncited');

const foundIn = (entries: readonly string[]): readonly string[] => {
  const report = readReport(`# A case of barley itch\n\n## References\n\n${entries.join('\n\n')}\n`);
  return lint(report, ofTheList, defaultSettings).findings.map(({ ruleId, message }) => `${ruleId}: ${message}`);
};

describe.each(allReferenceStyles.map((style) => [style.name, style] as const))('%s', (_, style) => {
  const written = works.map((work, i) => formatWork(work, style, i + 1));

  it('has no finding where all is in it', () => {
    expect(foundIn(written)).toEqual([]);
  });

  it.each(allReferenceStyles.filter(isFarFrom(style.name)).map((other) => [other.name, other] as const))(
    'has one finding for the one entry that is in %s',
    (_name, other) => {
      const mixed = written.map((entry, i) => (i === 3 ? formatWork(works[3] ?? unknownWork, other, 4) : entry));
      expect(foundIn(mixed)).toHaveLength(1);
      expect(foundIn(mixed)[0]).toMatch(
        /^reference\/mixed-styles: (?:Reference `4`|This reference) has .{10,80}; expected .{10,80}, as in (?:most|other) entries$/,
      );
    },
  );
});

/**
 * Styles of the same descent differ in marks of single fields, which the rules for those tell; these differ in the place
 * of the year or in the order of the names.
 */
function isFarFrom(name: string): (other: { readonly name: string }) => boolean {
  const familyOf = (style: string): string => {
    if (style === 'apa' || style === 'harvard') return 'year first';
    return style === 'elsevier-with-titles' ? 'initials first' : 'vancouver';
  };
  return (other) => familyOf(other.name) !== familyOf(name);
}
