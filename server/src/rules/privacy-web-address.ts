import { defineRule } from '../rule/define-rule.ts';
import { privacyProblems, remove } from './privacy-problems.ts';

export default defineRule({
  id: 'privacy/web-address',
  title: 'Page, profile or network address of a patient',
  why: "A patient's own page shows the name and the face. A network address leads to a household.",
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['icmje:privacy', 'hipaa:safe-harbor'],
  options: {},
  examples: [
    { flagged: 'She told of it on her blog ⟦https://itch.example/straw⟧.' },
    { flagged: 'He wrote from the IP address ⟦192.0.2.44⟧.' },
    { clean: 'Risk was computed with version 1.2.3.4 (https://calculator.example).' },
  ],
  *check(report) {
    yield* privacyProblems(report, ['url', 'ip'], ({ fact, span }) => ({
      what: fact.kind === 'ip' ? 'the address of a computer' : 'a personal page or profile',
      expected: 'none where the case is told',
      ...(fact.kind === 'ip' ? { severity: 'error' } : {}),
      fixes: [remove(report, 'Remove the address', span)],
    }));
  },
});
