import { abbreviations, type PlacedDefinition } from '../report/abbreviations.ts';
import { defineRule } from '../rule/define-rule.ts';

export default defineRule({
  id: 'abbreviation/two-for-one-term',
  title: 'Two abbreviations for one term',
  why: 'Who meets two abbreviations looks for two things. One term needs one abbreviation.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['ama:abbreviations'],
  options: {},
  examples: [
    { flagged: 'The hay straw bed (HSB) was old. A new ⟦hay straw bed (HSBD)⟧ was brought.' },
    { clean: 'The hay straw bed (HSB) was old. The hay dust bin (HDB) was new.' },
  ],
  *check(report) {
    const byLong = new Map<string, PlacedDefinition>();
    for (const { definitions } of abbreviations(report)) {
      for (const definition of definitions.filter(({ isInExhibit }) => !isInExhibit)) {
        const long = definition.long.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
        const known = byLong.get(long);
        if (!known) byLong.set(long, definition);
        else if (plain(known.short) !== plain(definition.short)) {
          yield {
            span: definition.span,
            message: `\`${definition.short}\` stands for a term that is shortened to \`${known.short}\` elsewhere; expected one of the two`,
            related: [{ span: known.span, message: `It is shortened to \`${known.short}\` here` }],
          };
        }
      }
    }
  },
});

/** "MRIs" and "M.R.I." are "MRI". */
function plain(short: string): string {
  return short.replace(/[^\p{L}\p{N}]|s$/gu, '').toLowerCase();
}
