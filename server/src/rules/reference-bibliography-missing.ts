import { type NamedBibliography, namedBibliographies } from '../report/named-bibliographies.ts';
import { defineRule } from '../rule/define-rule.ts';

const report = (bibliography: string): string =>
  `---\nbibliography: ${bibliography}\n---\n\n# A case of barley itch\n\n## Discussion\n\nIt heals [@moss2011].\n`;

export default defineRule({
  id: 'reference/bibliography-missing',
  title: 'Bibliography file that is not there',
  why: 'The front matter names a file that cannot be read, so no citation by key leads anywhere and a converter stops or prints question marks.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['pandoc:citations'],
  options: {},
  examples: [
    { bare: true, flagged: report('⟦references.docx⟧') },
    { bare: true, flagged: report('[itch.bib, ⟦"https://farm.example/itch.bib"⟧]') },
    { bare: true, clean: report('references.bib') },
    { bare: true, clean: report('[itch.bib, notes.json]') },
  ],
  *check(report) {
    for (const named of namedBibliographies(report)) {
      const problem = named.isRefused ? refusal(named) : report.bibliographies.find(isNamed(named))?.problem;
      if (problem !== undefined) yield { span: named.span, message: problem };
    }
  },
});

const isNamed =
  ({ written }: NamedBibliography) =>
  (file: { readonly written?: string }): boolean =>
    file.written === written;

function refusal({ written }: NamedBibliography): string {
  const expected = 'expected the path of a file that ends in `.bib`, `.json`, `.yaml` or `.ris`';
  return `\`${written.slice(0, 60)}\` is not read as a bibliography; ${expected}`;
}
