import type { IdentifierKind } from '../facts/identifier.ts';
import { defineRule } from '../rule/define-rule.ts';
import { privacyProblems, remove } from './privacy-problems.ts';

export default defineRule({
  id: 'privacy/contact',
  title: 'Telephone number, e-mail or postal address of a patient',
  why: 'It leads strangers straight to the patient.',
  severity: 'error',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['icmje:privacy', 'hipaa:safe-harbor'],
  options: {},
  examples: [
    { flagged: 'His daughter can be reached at ⟦(555) 010-4477⟧ or ⟦hay@barley.example⟧.' },
    { flagged: 'The straw came from ⟦14 Barley Lane⟧.' },
    { clean: 'Titres were 1:120 to 1:480; the itch scored 120-80-40 in three weeks.' },
    { clean: 'The bath (Oat Works Ltd, 3 Mill Road, London, UK) was given daily.' },
  ],
  *check(report) {
    yield* privacyProblems(report, ['phone', 'email', 'address'], ({ fact, span }) => ({
      what: names[fact.kind] ?? 'an address',
      expected: 'none where the case is told',
      fixes: [remove(report, 'Remove it', span)],
    }));
  },
});

const names: Partial<Readonly<Record<IdentifierKind, string>>> = {
  phone: 'a telephone number',
  email: 'an e-mail address',
  address: 'a postal address',
};
