import { careItems, type ItemVerdict } from '../report/care-items.ts';
import type { Report } from '../report/report.ts';
import { type Declaration, defineRule, type RuleProblem } from '../rule/define-rule.ts';
import { placeOfAbsence } from './place-of-absence.ts';

export default defineRule({
  id: 'meta/not-applicable-contradicted',
  title: 'Item that is declared not applicable, and is told',
  why: 'A declaration that the text contradicts was made for an earlier version, or for another item; the checklist that goes to the journal would say what the report does not. Consent applies to each case report.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['casewright:suppressions', 'care:13'],
  options: {},
  examples: [
    {
      flagged:
        '<!-- casewright-not-applicable ⟦care/prognosis⟧ -- self-limiting -->\n\nHe took 20 mg of oats twice a day. The prognosis was poor.',
    },
    { flagged: '<!-- casewright-not-applicable ⟦13⟧ -- no pictures -->\n\nA man was dizzy.' },
    {
      bare: true,
      flagged: '---\ncasewright:\n  notApplicable:\n    ⟦informed-consent⟧: none\n---\n\n# Vertigo: a case report\n',
    },
    { clean: '<!-- casewright-not-applicable care/prognosis -- self-limiting -->\n\nA man was dizzy.' },
  ],
  *check(report, { engine }) {
    if (engine.declarations.length === 0) return;
    const items = careItems(report);
    const told = new Set<ItemVerdict>();
    for (const declaration of engine.declarations) {
      const verdict = items.find(({ item }) => item.name === declaration.name || item.item === declaration.name);
      if (!verdict || told.has(verdict)) continue;
      const problem = problemOf(report, declaration, verdict);
      if (!problem) continue;
      told.add(verdict);
      yield problem;
    }
  },
});

/** Cues are English: in another language only consent, which applies to each report, is surely contradicted. */
function problemOf(report: Report, { span }: Declaration, verdict: ItemVerdict): RuleProblem | undefined {
  const { item, status, evidence } = verdict;
  const isTold = status === 'reported' && report.language === 'en' && evidence.length > 0;
  if (!isTold && item.name !== 'informed-consent') return undefined;
  const [first] = isTold ? evidence : [];
  const name = `\`${item.name}\` (CARE ${item.item}) is declared not applicable`;
  return {
    span: span ?? first ?? placeOfAbsence(report, []),
    message: first
      ? `${name}, and the text tells it${span ? '' : ' here'}; expected the one or the other`
      : `${name}; each case report needs the patient's consent, or says why it could not be had`,
    related: first && span ? [{ span: first, message: 'Where it is told' }] : [],
  };
}
