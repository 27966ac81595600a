import { isGivenAsCourse } from '../data/dose-habits.ts';
import { perBlock } from '../facts/per-block.ts';
import { firstWithout } from '../report/treatment-doses.ts';
import { defineRule } from '../rule/define-rule.ts';
import { gated } from '../text/gated.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'dose/duration-missing',
  title: 'Course of treatment without its length',
  why: 'Drugs against infection and corticosteroids are given as courses, and how long is as much a part of the treatment as how much. CARE asks for dose, strength and duration.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:9b'],
  options: {},
  absence: true,
  examples: [
    { flagged: 'She was treated with oral ⟦amoxicillin 500 mg⟧ three times daily.' },
    { flagged: 'Intravenous ⟦ceftriaxone 2 g⟧ once daily was started.' },
    { clean: 'She was treated with oral amoxicillin 500 mg three times daily for seven days.' },
    { clean: 'Oral prednisone 40 mg daily was started. The prednisone was tapered over six weeks.' },
    { clean: 'A single dose of ceftriaxone 2 g was given.' },
    { clean: 'Oral bisoprolol 5 mg daily was started.' },
    { clean: 'Intravenous ceftriaxone 2 g daily was started. She completed four weeks of antibiotics.' },
  ],
  *check(report) {
    if (report.language !== 'en') return; // guesses by English words
    if (report.blocks.some(({ block }) => tellsLengthOfGroup(block))) return;
    for (const { fact, span, sentence } of firstWithout(report, 'duration')) {
      if (!isGivenAsCourse(fact.generic)) continue;
      const isRegular = fact.frequencyKind === 'regular' || fact.frequencyKind === 'unit';
      if (!isRegular || isOpen.test(textOf(report.text, sentence.span))) continue;
      yield {
        span,
        message: `\`${fact.drug}\` is given, and it is not told for how long; expected a length, such as "for 7 days"`,
      };
    }
  },
});

/** The length of a treatment told of a group: "four weeks of antibiotics", "antibiotics for ten days". */
const lengthOfGroup = gated(
  /\b(?:days?|weeks?|months?)(?:['’]s?)?[- ](?:of |course of )?(?:\p{L}+ ){0,3}(?:antibiotics?|antibiotherapy|antimicrobials?|antifungals?|steroids?|corticosteroids?|antitubercular|antituberculous|course)\b|\b(?:antibiotics?|antimicrobials?|antifungals?|steroids?|corticosteroids?|antibiotic (?:therapy|treatment))\b(?: \p{L}+){0,6} (?:for|over|after) (?:a |another |about |the )?(?:\p{L}+|\d{1,3})[- ](?:more )?(?:days?|weeks?|months?)/iu,
);
const tellsLengthOfGroup = perBlock(({ source }) => lengthOfGroup.test(source));

/** Given until something happens, for ever, or by plan. */
const isOpen =
  /\b(?:prophyla\w+|lifelong|long-term|maintenance|maintained|transplant\w*|until|till|pending|empirical\w*|prior|before|preoperative\w*|day \d|days \d)\b/i;
