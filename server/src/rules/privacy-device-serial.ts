import { defineRule } from '../rule/define-rule.ts';
import { privacyProblems, remove } from './privacy-problems.ts';

export default defineRule({
  id: 'privacy/device-serial',
  title: 'Serial number of a device',
  why: 'The maker and the hospital can tell from it who bears the device. Readers need the model and the maker.',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['hipaa:safe-harbor'],
  options: {},
  examples: [
    { flagged: 'A pump (serial number ⟦OAT-448120⟧) was implanted.' },
    { clean: 'A pump (Oat Works, model 4481) was implanted.' },
  ],
  *check(report) {
    yield* privacyProblems(report, ['device'], ({ span }) => ({
      what: 'the serial number of a device',
      expected: 'the model and the maker alone',
      fixes: [remove(report, 'Remove the serial number', span)],
    }));
  },
});
