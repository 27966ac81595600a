import { expect, it } from 'vitest';
import { readBibliography } from '../../server/src/facts/read-bibliography.ts';
import { citationKeys } from '../../server/src/report/citation-keys.ts';
import { readReport } from '../../server/src/report/report.ts';
import { withBibliographies } from '../../server/src/report/with-bibliographies.ts';

it('knows the keys when every named file is read, told apart by its whole path', () => {
  const report = readReport(
    '---\nbibliography: [old/itch.bib, new/itch.bib]\n---\n\n# Barley itch\n\nIt itches [@moss; @fenn].\n',
  );
  const file = (written: string, text: string) => ({
    ...readBibliography(`/farm/${written}`, 'bibtex', text),
    written,
  });
  const old = file('old/itch.bib', '@article{moss, title = {Barley itch}}\n');
  expect(citationKeys(withBibliographies(report, [old]))).toBeUndefined();
  const keys = citationKeys(
    withBibliographies(report, [old, file('new/itch.bib', '@article{fenn, title = {Oats}}\n')]),
  );
  expect(['moss', 'fenn', 'reed'].map((key) => keys?.has(key))).toEqual([true, true, false]);
});
