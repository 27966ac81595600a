import { citations } from '../report/citations.ts';
import type { Report } from '../report/report.ts';
import { isWithin } from '../report/section.ts';
import { careRule } from './care-rule.ts';

export default careRule('4', {
  severity: 'info',
  why: 'It tells the reader why this case is worth the time.',
  partly: whatIsMissing,
  fix: () => undefined,
  examples: [
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n## Introduction\n\n⟦Gout is a common disease of the joints.⟧ It is known since antiquity.\n\n## Discussion\n\nIt is common [1].\n\n## References\n\n1. Hill AB. Gout. J Joints. 1965;58:295-300.\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Introduction\n\nGout is common [1]. We report a tophus within a tendon, which is rare.\n',
    },
  ],
});

/** Where nothing at all is cited, the rules on citations speak. */
function whatIsMissing(report: Report): string | undefined {
  const cited = citations(report);
  if (cited.length === 0) return undefined;
  return cited.some(({ found }) => isWithin(found.section, 'introduction'))
    ? 'No sentence was found in the introduction that tells why this case is reported'
    : 'No citation was found in the introduction; expected what it says of the condition with references';
}
