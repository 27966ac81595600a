import type { Report } from '../report/report.ts';
import type { Fix } from '../rule/finding.ts';
import { careRule } from './care-rule.ts';

export default careRule('1', {
  severity: 'warning',
  why: 'Indexers and readers find case reports by these words.',
  inAnyLanguage: true,
  partly: (_, { titleLine }) =>
    titleLine?.caseReport?.value === 'forbidden'
      ? undefined
      : 'No words were found in the title that say what kind of article this is, such as "a case report"',
  fix: addCaseReport,
  examples: [
    { bare: true, flagged: '# ⟦Vertigo after a haircut⟧\n\n## Case presentation\n\nA man was dizzy.\n' },
    {
      bare: true,
      profile: 'bmj-case-reports',
      clean: '# Vertigo after a haircut\n\n## Case presentation\n\nA man was dizzy.\n',
    },
    { bare: true, clean: '# Vertigo after a haircut: a case report\n\n## Case presentation\n\nA man was dizzy.\n' },
  ],
});

/** Adds the words at the end of the title. */
function addCaseReport({ title, language }: Report): Fix | undefined {
  if (!title || language !== 'en') return undefined;
  const { end } = title.span;
  return {
    title: 'Add ": a case report" to the title',
    safety: 'suggestion',
    edits: [{ span: { start: end, end }, newText: ': a case report' }],
  };
}
