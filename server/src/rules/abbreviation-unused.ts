import { abbreviations } from '../report/abbreviations.ts';
import { defineRule } from '../rule/define-rule.ts';

export default defineRule({
  id: 'abbreviation/unused',
  title: 'Abbreviation explained and never used',
  why: 'An abbreviation is introduced because the term returns. One that is never used again only asks the reader to remember it. Editors show it faded; the command line leaves it out.',
  severity: 'hint',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['ama:abbreviations'],
  options: {},
  examples: [
    { flagged: 'He slept on a ⟦hay and straw bed (HSB)⟧ and itched.' },
    { clean: 'He slept on a hay and straw bed (HSB) and itched. The HSB was changed.' },
    { clean: 'He itched.\n\n**Figure 1.** The bed. HSB: hay and straw bed; BPX: barley pox index.' },
  ],
  *check(report) {
    for (const { short, definitions, uses } of abbreviations(report)) {
      const [only] = definitions.filter(({ form }) => form === 'behind');
      // A letter is a label in a table or a figure, where its use is not looked for.
      if (!only || short.length < 2 || definitions.length > 1 || only.isInExhibit || uses.length > 0) continue;
      const { longSpan, span } = only;
      yield {
        span,
        message: `\`${short}\` is explained and not used again; expected the long form alone`,
        unnecessary: true,
        fixes: [
          {
            title: `Remove "(${short})"`,
            safety: 'suggestion',
            edits: removal(report.text, { start: longSpan.end, end: span.end }, short),
          },
        ],
      };
    }
  },
});

/** The brackets go if they hold nothing but the abbreviation, else only what is named. */
function removal(text: string, { start: from, end }: { start: number; end: number }, short: string) {
  const start = from + (/^[*_]{1,3}/.exec(text.slice(from, end))?.[0].length ?? 0); // the long form is emphasised
  const brackets = text.slice(start, end);
  const isAlone = brackets.replace(/[\s()[\]*_]/g, '').replace(/s$/, '') === short.replace(/\s/g, '');
  if (isAlone) return [{ span: { start, end }, newText: '' }];
  const at = start + brackets.indexOf(short);
  const after = /^s?[,;]?\s{0,2}/.exec(text.slice(at + short.length, end))?.[0] ?? '';
  return [{ span: { start: at, end: at + short.length + after.length }, newText: '' }];
}
