import { isGivenBothWays } from '../data/dose-habits.ts';
import { firstWithout } from '../report/treatment-doses.ts';
import { defineRule } from '../rule/define-rule.ts';

export default defineRule({
  id: 'dose/route-missing',
  title: 'Dose without its route',
  why: 'Many drugs are given by mouth and by injection, in other doses and with other effects. A reader who wants to treat alike must know which.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:9b'],
  options: {},
  absence: true,
  examples: [
    { flagged: 'She was treated with ⟦levofloxacin 500 mg⟧ once daily for ten days.' },
    { clean: 'She was treated with oral levofloxacin 500 mg once daily for ten days.' },
    { clean: 'She was treated with intravenous levofloxacin. Levofloxacin 500 mg was given once daily.' },
    { clean: 'She was treated with tablets of levofloxacin 500 mg once daily.' },
    { clean: 'Metformin 500 mg twice daily was started.' },
    { clean: 'Her medication history included levofloxacin 500 mg once daily.' },
  ],
  *check(report) {
    if (report.language !== 'en') return; // guesses by English words
    for (const { fact, span } of firstWithout(report, 'route')) {
      if (!isGivenBothWays(fact.generic)) continue;
      const sentence = report.text.slice(Math.max(0, span.start - 120), span.end + 120);
      if (givenForm.test(sentence)) continue;
      yield {
        span,
        message: `\`${fact.drug}\` is given without a route in words; expected one, such as oral or intravenous`,
      };
    }
  },
});

/** Shapes and acts that tell the route. */
const givenForm =
  /\b(?:tab(?:let)?s?|cap(?:sule)?s?|pills?|syrup|suspension|injections?|inj|infus\w*|drip|bolus|drops|cream|ointment|inhal\w*|nebuli\w*|patch|suppositor\w*|orally|oral|intra\w+|iv|i\.v|p\.?o|parenteral\w*|systemic|discharged|outpatient|at home|prescribed|maintained|long-term)\b/i;
