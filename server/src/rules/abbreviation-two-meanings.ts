import { abbreviations } from '../report/abbreviations.ts';
import { sameTerm } from '../report/same-term.ts';
import { defineRule } from '../rule/define-rule.ts';

export default defineRule({
  id: 'abbreviation/two-meanings',
  title: 'Abbreviation explained in two ways',
  why: 'An abbreviation that means two things can be read wrongly, and in a case report that may change what the patient is thought to have.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['ama:abbreviations'],
  options: {},
  examples: [
    { flagged: 'Barley itch (BI) was seen. The ⟦body impedance (BI)⟧ was low.' },
    { clean: 'Barley itch (BI) was seen. Barley itches (BI) heal.' },
    { clean: 'Oesophageal atresia (OA) was seen. Esophageal atresia (OA) is rare.' },
  ],
  *check(report) {
    for (const { short, definitions } of abbreviations(report)) {
      const [first, ...others] = definitions;
      const other = first && others.find(({ long }) => !sameTerm(first.long, long));
      if (!first || !other) continue;
      yield {
        span: other.span,
        message: `\`${short}\` is explained in another way than before; expected one meaning in one report`,
        related: [{ span: first.span, message: 'It is explained here first' }],
      };
    }
  },
});
