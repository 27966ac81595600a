import { citationBlanksOf } from '../facts/citation-blanks.ts';
import { placeholdersOf } from '../facts/placeholders.ts';
import { isWithin } from '../report/section.ts';
import { defineRule } from '../rule/define-rule.ts';
import { contains } from '../text/span.ts';

export default defineRule({
  id: 'section/placeholder',
  title: 'Blank that was not filled',
  why: 'A blank of a template that goes to the journal is sent back; where it hides a missing fact, such as consent, it can do harm.',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:manuscript-preparation'],
  absence: true,
  options: {},
  examples: [
    { flagged: 'He was treated with ⟦[Name the drug]⟧ for two weeks.' },
    { flagged: 'A ⟦XX-year-old⟧ man came on ⟦[DATE]⟧ with gout ⟦(to be added)⟧.' },
    { flagged: 'He was treated with ⟦<insert the drug>⟧ in a dose of ⟦____⟧.' },
    { flagged: '⟦TODO⟧ follow-up of the last visit.' },
    { clean: 'He was treated with amoxicillin for two weeks [1].' },
    { clean: 'Barley itch is rare [citation needed].' },
    { clean: 'It is rare [Name et al., 2010]; the karyotype was 47,XXX, and allergies were N/A.' },
    { clean: 'The article is in Spanish [Article in Spanish].' },
    { clean: 'See [Describe and compare](https://example.org).' },
  ],
  *check(report) {
    const citations = report.find(citationBlanksOf);
    for (const { span, section } of report.find(placeholdersOf)) {
      // Where a citation is to go, `citation/placeholder` says so.
      if (!isWithin(section, 'references') && citations.some((blank) => contains(blank.span, span))) continue;
      yield { span, message: 'A blank of the template; expected text in its place, or nothing' };
    }
  },
});
