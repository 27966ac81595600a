import { careItems } from '../report/care-items.ts';
import type { Report } from '../report/report.ts';
import { sentencesIn } from '../report/told-sentences.ts';
import { contains, type Span } from '../text/span.ts';
import { careRule } from './care-rule.ts';

export default careRule('3c', {
  severity: 'info',
  why: 'Most readers see the abstract only. The end of the story is what they look for in it, and what is most often left out.',
  partly: (report) =>
    lacksOutcome(report)
      ? 'The abstract does not tell what became of the patient, which the case does; expected the outcome, with the time if there is room'
      : undefined,
  partlyAt: lastOfThePatient,
  examples: [
    {
      bare: true,
      flagged: '# A tophus of the knee: a case report\n\n⟦## Abstract⟧\n\nMany have a lump at the knee.\n',
    },
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n## Abstract\n\nGout is often treated with allopurinol. ⟦We report a man with gout of the knee who was treated with allopurinol.⟧\n\n## Case presentation\n\nA 58-year-old man came with a lump at the knee. Allopurinol was given. At six-month follow-up he was free of symptoms.\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Abstract\n\nGout was diagnosed. He was treated with allopurinol and the lump disappeared.\n',
    },
  ],
});

/** The last sentence of the abstract that tells of this patient what the item asks for: there the outcome would follow. */
function lastOfThePatient(report: Report): Span | undefined {
  const evidence = careItems(report).find(({ item }) => item.item === '3c')?.evidence ?? [];
  return sentencesIn(report, 'abstract')
    .filter(({ voice, span }) => voice === 'own' && evidence.some((part) => contains(span, part)))
    .at(-1)?.span;
}

/** Is the outcome told in the case, and not a word of it in the abstract? */
function lacksOutcome(report: Report): boolean {
  const isTold = careItems(report).some(({ item, status }) => item.item === '10a' && status === 'reported');
  return (
    isTold && !sentencesIn(report, 'abstract').some(({ cues }) => cues.has('outcome') || cues.has('state-outcome'))
  );
}
