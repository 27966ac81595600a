import { privacyBlanks } from '../data/privacy-blanks.ts';
import { defineRule } from '../rule/define-rule.ts';
import { privacyProblems, replaceBy } from './privacy-problems.ts';

export default defineRule({
  id: 'privacy/location',
  title: 'Place of residence below the level of a state',
  why: 'In a village, or a town with one rare disease, everybody knows who is meant. The state or the country says what readers need.',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['icmje:privacy', 'hipaa:safe-harbor'],
  options: {},
  examples: [
    { flagged: 'A 45-year-old woman from the village of ⟦Reed Falls⟧ had an itch.' },
    { flagged: 'He lived in ⟦Strawford⟧.' },
    { clean: 'A 45-year-old woman from rural Kenya had an itch.' },
    { clean: 'He had come from Northern Italy in spring.' },
  ],
  *check(report) {
    yield* privacyProblems(report, ['location'], ({ span }) => ({
      what: 'a place smaller than a state',
      expected: 'the state or the country alone',
      fixes: [replaceBy('Write a blank for the state or the country', span, privacyBlanks(report.language).place)],
    }));
  },
});
