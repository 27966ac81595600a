import { straySexes } from '../report/consistency-sexes.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'consistency/sex',
  title: 'Word of the other sex for the patient',
  why: 'A "he" in a report about a woman is mostly left over from a template or from another case, and makes the reader doubt whose findings these are.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:5a'],
  options: {},
  examples: [
    { flagged: 'A 45-year-old woman came with an itch. The rash lay on the arms. ⟦His⟧ skin was dry.' },
    { clean: 'A 45-year-old woman came with an itch. The rash lay on the arms. Her skin was dry.' },
    { clean: 'A 45-year-old woman came with an itch. Her husband farmed barley. He had no rash.' },
    { clean: 'A 45-year-old woman came with a block. The bundle of His was spared. Her skin was dry.' },
  ],
  *check(report) {
    if (report.language !== 'en') return; // English pronouns
    const [found, ...more] = straySexes(report);
    if (!found) return;
    const { stray, stated } = found;
    yield {
      span: stray.span,
      message: `\`${textOf(report.text, stray.span)}\` is said of a patient who is introduced as ${stated.fact.value}; expected words of one sex`,
      related: [
        { span: stated.span, message: 'The sex is told here' },
        ...more.slice(0, 4).map((one) => ({ span: one.stray.span, message: 'A word of the other sex here too' })),
      ],
    };
  },
});
