import { citationBlanksOf } from '../facts/citation-blanks.ts';
import { isWithin } from '../report/section.ts';
import { defineRule } from '../rule/define-rule.ts';

export default defineRule({
  id: 'citation/placeholder',
  title: 'Citation that is yet to be put in',
  why: 'A note to oneself, or the code that a reference manager leaves in a copied text, leads to no work. It is easily overlooked until it is printed.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:references'],
  absence: true,
  options: {},
  examples: [
    { flagged: 'Barley itch is rare ⟦(ref?)⟧.' },
    { flagged: 'Barley itch is rare ⟦{Moss, 2011 #12}⟧ and heals ⟦(citation needed)⟧.' },
    { flagged: 'Barley itch is rare ⟦[ref]⟧, and heals ⟦[citation]⟧.' },
    { flagged: 'Barley itch is rare ⟦ADDIN EN.CITE⟧.' },
    { clean: 'Barley itch is rare [1]; sodium was 140 mmol/L (ref 135 to 145).' },
    { clean: '[Barley itch]{.smallcaps width=2} is rare (see references).' },
  ],
  *check(report) {
    for (const { fact, span, section } of report.find(citationBlanksOf)) {
      if (isWithin(section, 'references')) continue;
      const written = fact.text.length <= 30 ? `\`${fact.text}\`` : 'This text';
      const what = fact.kind === 'note' ? 'holds the place of a citation' : 'is the code of a reference manager';
      yield { span, message: `${written} ${what}; expected a citation` };
    }
  },
});
