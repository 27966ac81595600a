import type { PersonWording } from '../facts/person-wordings.ts';
import { personWordings } from '../report/person-wordings.ts';
import type { Found } from '../report/report.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';

export default defineRule({
  id: 'style/person-first',
  title: 'Words that put the disease before the person',
  why: 'Patients read what is written of them. Style manuals ask for words that name the person first and the disease as something the person has, and for plain words for dying. Each wording is told once in a report, at its first place; quotations and what the patient says are left alone.',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['ama:inclusive-language'],
  options: {},
  examples: [
    { flagged: 'A 61-year-old ⟦gentleman⟧ came from a farm. The gentleman had barley itch.' },
    { flagged: 'A 45-year-old ⟦female⟧ presented with itch.' },
    { flagged: 'She ⟦was suffering from⟧ barley itch. Barley itch is rare in ⟦diabetics⟧.' },
    { flagged: 'Her brother had ⟦committed suicide⟧.' },
    { flagged: 'The ⟦patient failed conservative treatment⟧.' },
    { clean: 'A 45-year-old female patient with diabetes presented with itch. The male to female ratio is 2:1.' },
    { clean: 'She said: "I am a diabetic who suffers from barley itch."' },
    { clean: 'The patient failed to respond to treatment of his alcoholic hepatitis.' },
    { clean: 'The study suffers from a lack of controls. The balloon was non-compliant.' },
  ],
  *check(report) {
    for (const all of personWordings(report).values()) {
      const [first, ...others] = all as [Found<PersonWording>, ...Found<PersonWording>[]]; // no list is empty
      const { words, text, replacement } = first.fact;
      const fix = replace(first);
      yield {
        span: first.span,
        message: `\`${text}\` ${words.because}; expected ${replacement === undefined ? words.expected : `\`${replacement}\``}`,
        related: others.slice(0, 10).map(({ span }) => ({ span, message: 'Such words stand here too' })),
        fixes: fix ? [fix] : [],
        ...(words.severity && { severity: words.severity }),
      };
    }
  },
});

function replace({ span, fact }: Found<PersonWording>): Fix | undefined {
  const { replacement, text } = fact;
  if (replacement === undefined) return undefined;
  return {
    title: `Write "${replacement}" for "${text}"`,
    safety: 'suggestion',
    edits: [{ span, newText: replacement }],
  };
}
