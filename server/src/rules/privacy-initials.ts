import { defineRule } from '../rule/define-rule.ts';
import { withoutName } from './privacy-name.ts';
import { privacyProblems } from './privacy-problems.ts';

export default defineRule({
  id: 'privacy/initials',
  title: 'Initials of a patient',
  why: 'Initials tell those who know the patient that it is this one, and journals do not print them.',
  severity: 'error',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['icmje:privacy', 'hipaa:safe-harbor'],
  options: {},
  examples: [
    { flagged: '⟦B.I.⟧, a 45-year-old farmer, came with an itch.' },
    { flagged: 'Mrs. ⟦K⟧ had slept on straw.' },
    { clean: 'Patient A and patient B had slept on straw; T.M. wrote the report.' },
  ],
  *check(report) {
    yield* privacyProblems(report, ['initials'], ({ span }) => ({
      what: 'initials',
      expected: '`the patient`, or a number where there are several',
      fixes: report.language === 'en' ? [withoutName(report, span)] : [], // English words
    }));
  },
});
