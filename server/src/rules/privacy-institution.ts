import { privacyBlanks } from '../data/privacy-blanks.ts';
import { defineRule } from '../rule/define-rule.ts';
import { privacyProblems, replaceBy } from './privacy-problems.ts';

export default defineRule({
  id: 'privacy/institution',
  title: 'Hospital named where the case is told',
  why: 'The hospital, the month and the disease together often tell who the patient was. What kind of hospital it was says what readers need.',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['icmje:privacy', 'hipaa:safe-harbor'],
  options: {},
  examples: [
    { flagged: 'She was admitted to the ⟦Reed Falls General Hospital⟧.' },
    { clean: 'She was admitted to our University Hospital.' },
    { clean: 'He scored 12 on the Hospital Anxiety and Depression Scale.' },
  ],
  *check(report) {
    yield* privacyProblems(report, ['institution'], ({ span }) => ({
      what: 'a hospital or clinic by its name',
      expected: 'what kind of hospital it was',
      fixes: [replaceBy('Write a blank for the kind of hospital', span, privacyBlanks(report.language).hospital)],
    }));
  },
});
