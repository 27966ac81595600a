import { overclaims } from '../report/claims.ts';
import { zonesOf } from '../report/zones.ts';
import { careRule } from './care-rule.ts';

export default careRule('11a', {
  severity: 'info',
  why: 'A reader trusts an author who names them.',
  louder: (report) => {
    const zoneOf = zonesOf(report);
    const claim = overclaims(report).find(({ section }) => zoneOf(section) === 'discussion');
    return claim && { span: claim.span, because: 'this claim needs them' };
  },
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
      clean:
        '# A tophus of the knee: a case report\n\n## Discussion\n\nA limitation of this report is the short follow-up.\n',
    },
  ],
});
