import type { Report } from '../report/report.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Span } from '../text/span.ts';
import { counted, limitProblem } from './limit.ts';

export default defineRule({
  id: 'section/author-count',
  title: 'More authors than the journal takes',
  why: 'Some journals take few authors for one patient, and send a report back that has more. Counted are those in the front matter.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:authorship'],
  options: {},
  examples: [
    {
      bare: true,
      profile: 'univ-med',
      flagged:
        '---\nauthors: ⟦[A. Penn, B. Quill, C. Nibley, D. Inkwell]⟧\n---\n\n# Barley itch: a case report\n\nHe itched.\n',
    },
    {
      bare: true,
      profile: 'univ-med',
      clean: '---\nauthors: [A. Penn, B. Quill, C. Nibley]\n---\n\n# Barley itch: a case report\n\nHe itched.\n',
    },
    {
      bare: true,
      clean:
        '---\nauthors: [A. Penn, B. Quill, C. Nibley, D. Inkwell]\n---\n\n# Barley itch: a case report\n\nHe itched.\n',
    },
  ],
  *check(report, { profile }) {
    const authors = authorsOf(report);
    if (!authors) return;
    const says = `The front matter names ${counted(authors.count, 'author')}`;
    const problem = limitProblem(profile, profile.authors, authors.count, { says });
    if (problem) yield { span: authors.span, ...problem };
  },
});

/** The list of authors in the front matter; a line of names in the text is not counted. */
function authorsOf({ frontMatter }: Report): { count: number; span: Span } | undefined {
  for (const key of ['authors', 'author']) {
    const data = frontMatter?.data[key];
    const span = frontMatter?.spanOf([key]);
    if (Array.isArray(data) && span) return { count: data.length, span };
  }
  return undefined;
}
