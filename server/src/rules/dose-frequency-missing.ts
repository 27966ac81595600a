import { firstWithout } from '../report/treatment-doses.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'dose/frequency-missing',
  title: 'Dose without how often it was given',
  why: '500 mg once a day and 500 mg every six hours are different treatments. CARE asks for dose, strength and duration of what was given.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:9b'],
  options: {},
  absence: true,
  examples: [
    { flagged: 'She was started on oral ⟦prednisone 40 mg⟧ for two weeks.' },
    { flagged: 'He was discharged on ⟦bisoprolol 5 mg⟧.' },
    { clean: 'She was started on oral prednisone 40 mg daily for two weeks.' },
    { clean: 'She was given a single dose of ceftriaxone 1 g.' },
    { clean: 'Ceftriaxone 1 g was given before the operation.' },
    { clean: 'Anaesthesia was induced with propofol 150 mg.' },
    { clean: 'Noradrenaline was started at 0.1 µg/kg/min.' },
    { clean: 'She was started on six cycles of cisplatin 75 mg/m2.' },
  ],
  *check(report) {
    if (report.language !== 'en') return; // guesses by English words
    for (const { fact, span, sentence } of firstWithout(report, 'frequency')) {
      // For the body surface a dose is that of a day of a cycle.
      if (fact.ucum.includes('m2')) continue;
      if (fact.drugKind === 'unknown' || fact.drugKind === 'class') continue;
      const text = textOf(report.text, sentence.span);
      if (!isRepeated.test(text) || isOnce.test(text)) continue;
      yield {
        span,
        message: `\`${fact.drug}\` is given, and it is not told how often; expected a frequency, such as daily or every 8 hours`,
      };
    }
  },
});

/** Words of a treatment that goes on. */
const isRepeated =
  /\b(?:started|commenced|initiated|prescribed|continued|maintained|maintenance|discharged|treated with|switched|added|regimen|for (?:\w+ ){1,3}(?:days|weeks|months))\b/i;
/** Words of what is given once, in cycles or by effect. */
const isOnce =
  /\b(?:single|once|bolus|loading|stat|cycles?|premedicat\w*|induc\w+|anaesthe\w+|anesthe\w+|intraoperative\w*|preoperative\w*|before (?:the )?(?:surgery|operation|procedure)|injected|test dose|emergency|resuscitation|pulses?|infusions?|infused|doses|total of|cumulative|weeks? \d|days? \d|target\w*|tapered|increased|reduced|titrated|protocol)\b/i;
