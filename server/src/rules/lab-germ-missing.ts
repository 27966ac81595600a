import { untoldGerm } from '../report/untold-germs.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

const expected = {
  germ: 'for an infection, and neither a germ nor a negative culture was found; expected what was cultured and what grew, or that nothing was cultured',
  susceptibility:
    'for an infection, and no susceptibility of the germ was found; expected what it was tested against, for the choice of the drug to be understood',
  culture:
    'once more, and no susceptibility of the germ was found; expected what grew by then, and what it was susceptible to',
} as const;

export default defineRule({
  id: 'lab/germ-missing',
  title: 'Infection treated without a germ or its susceptibility',
  why: 'Which germ it was, and what it was susceptible to, explains why a drug worked or had to be changed. That nothing grew or nothing was cultured explains it too.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:8a', 'care:10b'],
  absence: true,
  options: {},
  examples: [
    { flagged: 'The scratched skin became infected. She was given intravenous ⟦ceftriaxone⟧ for a week.' },
    {
      flagged:
        'The wound was infected, and *Staphylococcus aureus* grew from a swab. After four days ⟦cefazolin⟧ was changed to linezolid.',
    },
    {
      flagged:
        'The wound was infected with *Pseudomonas aeruginosa*. She was given ceftazidime for two weeks. In May she was given another course of ⟦ceftazidime⟧.',
    },
    { clean: 'The wound was infected, and a swab remained sterile. She was given ceftriaxone.' },
    { clean: 'She was given prophylactic cefazolin before the incision. There was no infection.' },
    {
      clean:
        'Pneumonia was treated with ceftriaxone. *Klebsiella* grew, resistant to ceftriaxone, which was changed to meropenem.',
    },
  ],
  *check(report) {
    if (report.language !== 'en') return; // guesses by English words
    const untold = untoldGerm(report);
    if (!untold) return;
    const { lacks, span } = untold;
    yield { span, message: `\`${textOf(report.text, span)}\` is given ${expected[lacks]}` };
  },
});
