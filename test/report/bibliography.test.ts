import { expect, test } from 'vitest';
import { readBibliography } from '../../server/src/facts/read-bibliography.ts';
import { bibliographyEntries, isBibliographyWhole } from '../../server/src/report/bibliography.ts';
import { namedBibliographies, wantsFilesBeside } from '../../server/src/report/named-bibliographies.ts';
import { readReport } from '../../server/src/report/report.ts';
import { withBibliographies } from '../../server/src/report/with-bibliographies.ts';

const withFrontMatter = (yaml: string, body = 'It heals [@moss2011].'): string =>
  `---\n${yaml}---\n\n# A case of barley itch\n\n## Discussion\n\n${body}\n`;

test('the works of the front matter come before those of files, and the first of a key holds', () => {
  const text = withFrontMatter('references:\n- id: moss2011\n  title: In the report\n- title: No key\n- 7\n');
  const files = ['@misc{moss2011, title={In a file}} @misc{fenn, title={First}}', '@misc{fenn, title={Second}}'];
  const report = withBibliographies(
    readReport(text),
    files.map((bib, i) => readBibliography(`/farm/${i}.bib`, 'bibtex', bib)),
  );
  const entries = [...bibliographyEntries(report).values()].map(({ key, work, file }) => [key, work.title, file]);
  expect(entries).toEqual([
    ['moss2011', 'In the report', undefined],
    ['fenn', 'First', '/farm/0.bib'],
  ]);
  const own = bibliographyEntries(report).get('moss2011');
  expect(text.slice(own?.keySpan.start, own?.keySpan.end)).toBe('moss2011');
});

test.each([
  ['bibliography: itch.bib\n', [['itch.bib', false]]],
  [
    'bibliography:\n- ../itch.bib\n- "a b.json"\n- 7\n',
    [
      ['../itch.bib', false],
      ['a b.json', false],
    ],
  ],
  ['bibliography: /dev/zero\n', [['/dev/zero', true]]],
  ['bibliography: https://farm.example/itch.bib\n', [['https://farm.example/itch.bib', true]]],
  ['bibliography:\n', []],
  ['title: Itch\n', []],
])('the files that %j names', (yaml, expected) => {
  const text = withFrontMatter(yaml);
  const named = namedBibliographies(readReport(text));
  expect(named.map(({ written, isRefused }) => [written, isRefused])).toEqual(expected);
  for (const { written, span } of named) expect(text.slice(span.start, span.end).replaceAll('"', '')).toBe(written);
});

test.each([
  ['title: Itch\n', 'It heals [@moss2011].', true],
  ['title: Itch\n', 'It heals [1].', false],
  ['bibliography: itch.bib\n', 'It heals [@moss2011].', false],
  ['references: []\n', 'It heals [@moss2011].', false],
])('files beside a report with %j and %j are wanted: %s', (yaml, body, wanted) => {
  expect(wantsFilesBeside(readReport(withFrontMatter(yaml, body)))).toBe(wanted);
});

test('all keys are known only when every file is read', () => {
  const report = readReport(withFrontMatter('bibliography: [a.bib, b.bib]\n'));
  const file = (written: string, text: string) => ({ ...readBibliography(written, 'bibtex', text), written });
  const whole = [file('a.bib', '@misc{a}'), file('b.bib', '@misc{b}')];
  expect(isBibliographyWhole(withBibliographies(report, whole))).toBe(true);
  expect(isBibliographyWhole(withBibliographies(report, whole.slice(1)))).toBe(false);
  expect(isBibliographyWhole(withBibliographies(report, [...whole, file('c.bib', '@misc{c')]))).toBe(true);
  expect(isBibliographyWhole(withBibliographies(report, [...whole, file('c.bib', '@misc{,}')]))).toBe(false);
  expect(isBibliographyWhole(withBibliographies(report, [...whole, { ...file('c.bib', ''), problem: 'Gone' }]))).toBe(
    false,
  );
});
