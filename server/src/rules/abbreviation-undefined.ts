import { clinicalShorthand } from '../data/clinical-shorthand.ts';
import { commonAbbreviations } from '../data/common-abbreviations.ts';
import type { Abbreviation } from '../report/abbreviations.ts';
import { abbreviations } from '../report/abbreviations.ts';
import { unexplainedAbbreviations } from '../report/unexplained-abbreviations.ts';
import { defineRule, type RuleProblem } from '../rule/define-rule.ts';

export default defineRule({
  id: 'abbreviation/undefined',
  title: 'Abbreviation without its long form where it first stands',
  why: 'One abbreviation stands for many things, and readers of other fields do not know those of yours. The long form belongs where the abbreviation is first used.',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['ama:abbreviations', 'icmje:abbreviations'],
  options: {},
  examples: [
    { flagged: 'The ⟦BPX⟧ was raised. The BPX fell after a week.' },
    { flagged: 'The ⟦HSB⟧ was dry. A hay and straw bed (HSB) was changed. The HSB is soft.' },
    { clean: 'A hay and straw bed (HSB) was changed. The HSB is soft.' },
    { clean: 'HSB (hay and straw bed) was changed.' },
    { clean: 'MRI, DNA and HIV tests were done in the USA; potassium was given IV.' },
    { clean: 'A variant of the *KRTB* gene and CD20 were found.' },
    { clean: 'Thyrotropin was 2.83 uIU/mL, n 0.3–4.5 uIU/mL.' },
    { flagged: '⟦IFBX⟧ (induction regimen) was given, and IFBX went on.' },
    { clean: 'HORDOX (oxaliplatin 85 mg/m2, hordein) was given, and dalteparin 5000 IE.' },
    { clean: 'Vitamin K 1 mg IM was given; the PR interval and the ST segments were normal.' },
    { clean: 'Visual acuity was 20/40 OD and 20/200 OS.' },
    { clean: 'The patient did NOT itch, although he did not wash.' },
    { clean: 'White cells were 5.5 × 10⁹/L with neutrophils (N) at 60% and lymphocytes (L) at 30%; L then fell.' },
  ],
  *check(report) {
    // Of other languages it is not known which abbreviations every reader knows.
    if (report.language !== 'en') return;
    for (const { short, uses } of unexplainedAbbreviations(report)) {
      const first = uses.find(({ isInExhibit }) => !isInExhibit) ?? uses[0];
      if (!first || clinicalShorthand.has(short)) continue; // abbreviation/shorthand tells it
      const { start, end } = first.span;
      const blank = `[long form] (${short})`;
      yield {
        span: first.span,
        message: `\`${short}\` is nowhere explained; expected its long form where it first stands`,
        fixes: [
          {
            title: `Insert a blank for the long form of ${short}`,
            safety: 'suggestion',
            edits: [{ span: { start, end }, newText: blank, snippet: `\${1:[long form]} (${short})` }],
          },
        ],
      };
    }
    for (const abbreviation of abbreviations(report)) yield* usedBefore(abbreviation);
  },
});

/** The first use in the body that stands before its explanation there; the abstract is to be read alone. */
function* usedBefore({ short, definitions, uses }: Abbreviation): Generator<RuleProblem> {
  if (commonAbbreviations.has(short.split('-')[0]?.toUpperCase() ?? '')) return;
  if (definitions.some(({ form }) => form === 'listed')) return;
  const explained = definitions.find(({ zone, isInExhibit }) => zone !== 'abstract' && !isInExhibit);
  const first = uses.find(({ zone, isInExhibit }) => zone !== 'abstract' && !isInExhibit);
  if (!explained || !first || first.span.start > explained.span.start) return;
  if (definitions.some(({ zone }) => zone === 'abstract')) return;
  yield {
    span: first.span,
    message: `\`${short}\` stands here before it is explained; expected its long form at this place`,
    related: [{ span: explained.span, message: 'It is explained here' }],
    fixes: [
      {
        title: `Explain ${short} here and not later`,
        safety: 'suggestion',
        edits: [
          { span: first.span, newText: `${explained.long} (${short})` },
          { span: explained.span, newText: short },
        ],
      },
    ],
  };
}
