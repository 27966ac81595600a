import { keywordsOf } from '../report/keywords.ts';
import type { Report } from '../report/report.ts';
import type { Fix } from '../rule/finding.ts';
import { careRule } from './care-rule.ts';

export default careRule('2', {
  severity: 'info',
  why: 'Databases file the report under them.',
  inAnyLanguage: true,
  partly: (_, { keywords }) =>
    keywords?.caseReport?.value === 'forbidden'
      ? undefined
      : '"case report" was not found among the keywords; CARE expects it there',
  fix: addKeyword,
  examples: [
    { bare: true, flagged: '# A tophus of the knee: a case report\n\n**Keywords:** ⟦gout; tophus⟧\n' },
    { bare: true, clean: '# A tophus of the knee: a case report\n\n**Keywords:** gout; tophus; case report\n' },
  ],
});

/** Adds the keyword behind the last one, set off as the others are. */
function addKeyword(report: Report): Fix | undefined {
  const keywords = keywordsOf(report);
  if (!keywords || keywords.isData || report.language !== 'en') return undefined;
  const end = keywords.span.end - (/[.;,]$/.test(report.text.slice(keywords.span.start, keywords.span.end)) ? 1 : 0);
  return {
    title: 'Add "case report" to the keywords',
    safety: 'suggestion',
    edits: [{ span: { start: end, end }, newText: `${keywords.separator} case report` }],
  };
}
