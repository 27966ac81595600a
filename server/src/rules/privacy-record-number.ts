import { defineRule } from '../rule/define-rule.ts';
import { privacyProblems, remove } from './privacy-problems.ts';

export default defineRule({
  id: 'privacy/record-number',
  title: 'Record, insurance or identity number of a patient',
  why: 'Everybody who can open the record can tell from its number who the patient is.',
  severity: 'error',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['icmje:privacy', 'hipaa:safe-harbor'],
  options: {},
  examples: [
    { flagged: 'She (MRN ⟦00481516⟧) came with an itch.' },
    { flagged: 'His insurance number was ⟦B-23-4210⟧.' },
    { clean: 'The ethics committee approved the report (number 2021-1042).' },
    { clean: 'The trial is registered (NCT01234567).' },
  ],
  *check(report) {
    yield* privacyProblems(report, ['record-number'], ({ span }) => ({
      what: 'a record, insurance or identity number',
      expected: 'none',
      fixes: [remove(report, 'Remove the number', span)],
    }));
  },
});
