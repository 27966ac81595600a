import { citationBlanksOf } from '../facts/citation-blanks.ts';
import { placeholdersOf } from '../facts/placeholders.ts';
import { isWithin } from '../report/section.ts';
import { defineRule } from '../rule/define-rule.ts';
import { contains } from '../text/span.ts';

/** So many characters of a blank stand in a message: enough to know it by, too few for a sentence. */
const longest = 40;

export default defineRule({
  id: 'section/placeholder',
  title: 'Blank that was not filled',
  why: 'A blank of a template that goes to the journal is sent back; where it hides a missing fact, such as consent, it can do harm.',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:manuscript-preparation'],
  absence: true,
  isPlain: true,
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
      const blank = nameOf(report.text.slice(span.start, span.end));
      yield { span, message: `The blank \`${blank}\` is not filled; expected text in its place, or nothing` };
    }
  },
});

/** The blank on one line, a long one cut behind a word: a list of findings is then a list of what is to be written. */
function nameOf(blank: string): string {
  const line = blank.replace(/[`\s]+/g, ' ');
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).replace(/[,;:]$/, '')} …`;
}
