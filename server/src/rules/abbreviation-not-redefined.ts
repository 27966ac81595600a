import { abbreviations } from '../report/abbreviations.ts';
import { defineRule } from '../rule/define-rule.ts';

export default defineRule({
  id: 'abbreviation/not-redefined',
  title: 'Abbreviation explained in the abstract only',
  why: 'Abstract and text are read apart. What the abstract explains has to be explained again where the text first uses it.',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['ama:abbreviations'],
  options: {},
  examples: [
    {
      bare: true,
      flagged:
        '# Barley itch: a case report\n\n## Abstract\n\nA hay and straw bed (HSB) was old. The HSB itched.\n\n## Case presentation\n\nA man had an ⟦HSB⟧.\n',
    },
    {
      bare: true,
      clean:
        '# Barley itch: a case report\n\n## Abstract\n\nA hay and straw bed (HSB) was old. The HSB itched.\n\n## Case presentation\n\nA man had a hay and straw bed (HSB). The HSB was dry.\n',
    },
  ],
  *check(report) {
    for (const { short, definitions, uses } of abbreviations(report)) {
      const [first] = definitions;
      if (!first || definitions.some(({ zone }) => zone !== 'abstract')) continue;
      const use = uses.find(({ zone, isInExhibit }) => zone !== 'abstract' && !isInExhibit);
      if (!use) continue;
      yield {
        span: use.span,
        message: `\`${short}\` is explained in the abstract only; expected its long form here too`,
        related: [{ span: first.span, message: 'It is explained here' }],
        fixes: [
          {
            title: `Explain ${short} here too`,
            safety: 'suggestion',
            edits: [{ span: use.span, newText: `${first.long} (${short})` }],
          },
        ],
      };
    }
  },
});
