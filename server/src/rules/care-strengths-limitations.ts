import { ofThisCase } from '../data/claims.ts';
import { overclaims } from '../report/claims.ts';
import type { Report } from '../report/report.ts';
import { sentencesIn } from '../report/told-sentences.ts';
import { zonesOf } from '../report/zones.ts';
import { type Span, textOf } from '../text/span.ts';
import { careRule } from './care-rule.ts';

export default careRule('11a', {
  severity: 'info',
  why: 'A reader trusts an author who names them.',
  louder: (report) => {
    const zoneOf = zonesOf(report);
    const claim = overclaims(report).find(({ section }) => zoneOf(section) === 'discussion');
    return claim && { span: claim.span, because: 'this claim needs them' };
  },
  place: firstConclusion,
  examples: [
    {
      bare: true,
      flagged: '# A tophus of the knee: a case report\n\n⟦## Discussion⟧\n\nGout is a disease of the joints.\n',
    },
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n## Discussion\n\nGout is a disease of the joints. This case ⟦proves that⟧ allopurinol helps.\n',
    },
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n## Discussion\n\nGout is a disease of the joints. ⟦This case illustrates that allopurinol should be given early.⟧ Gout was described by Moss [1].\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Discussion\n\nA limitation of this report is the short follow-up.\n',
    },
  ],
});

/**
 * The first sentence in which the authors ask something of practice from this case, or else conclude something for
 * others: there its limits belong.
 */
function firstConclusion(report: Report): Span | undefined {
  const own = sentencesIn(report, 'discussion').filter(
    ({ cues, isCited, span }) => cues.has('lesson') && !isCited && ofThisCase.test(textOf(report.text, span)),
  );
  return (own.find(({ span }) => demand.test(textOf(report.text, span))) ?? own[0])?.span;
}

const demand = /\b(?:should|must|(?:strongly )?(?:recommend|advocate|propose|advise))\b/i;
