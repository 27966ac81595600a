import { abbreviations, type PlacedDefinition } from '../report/abbreviations.ts';
import { sameTerm } from '../report/same-term.ts';
import { defineRule } from '../rule/define-rule.ts';

export default defineRule({
  id: 'abbreviation/defined-twice',
  title: 'Abbreviation explained a second time',
  why: 'An abbreviation is explained once in the abstract and once in the text. A second explanation makes the reader stop and compare.',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['ama:abbreviations'],
  options: {},
  examples: [
    { flagged: 'A hay and straw bed (HSB) was used. The next day the ⟦hay and straw bed (HSB)⟧ was changed.' },
    { clean: 'A hay and straw bed (HSB) was used. The next day the HSB was changed.' },
    { clean: 'A hay and straw bed (HSB) was used.\n\n**Figure 1.** The hay and straw bed (HSB).' },
    {
      bare: true,
      clean:
        '# Barley itch: a case report\n\n## Abstract\n\nA hay and straw bed (HSB) itched. The HSB was old.\n\n## Case presentation\n\nA man had a hay and straw bed (HSB). The HSB was dry.\n',
    },
  ],
  *check(report) {
    for (const { short, definitions } of abbreviations(report)) {
      const told = definitions.filter(({ isInExhibit, form }) => !isInExhibit && form !== 'listed');
      for (const part of [told.filter(isInAbstract), told.filter((each) => !isInAbstract(each))]) {
        const [first, ...others] = part;
        for (const again of others) {
          if (!first || !sameTerm(first.long, again.long)) continue;
          yield {
            span: again.span,
            message: `\`${short}\` is explained a second time; expected the abbreviation alone`,
            related: [{ span: first.span, message: 'It is explained here first' }],
            fixes: [
              {
                title: `Leave only ${short}`,
                safety: 'suggestion',
                edits: [{ span: again.span, newText: report.text.slice(again.shortSpan.start, again.shortSpan.end) }],
              },
            ],
          };
        }
      }
    }
  },
});

function isInAbstract({ zone }: PlacedDefinition): boolean {
  return zone === 'abstract';
}
