import { caseSentences } from '../report/told-sentences.ts';
import { careRule } from './care-rule.ts';

export default careRule('10d', {
  severity: 'info',
  why: 'That there were none is an answer too.',
  louder: (report) => {
    const going = caseSentences(report).find(({ cues, zone }) => zone === 'case' && cues.has('continued-drug'));
    return going && { span: going.span, because: 'a drug that goes on needs a word on how it was borne' };
  },
  examples: [
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n## Case presentation\n\n⟦A 58-year-old⟧ man was treated with allopurinol.\n',
    },
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n## Case presentation\n\nA 58-year-old man had gout. ⟦He was discharged on allopurinol 300 mg daily.⟧ At six months he was well.\n',
    },
    {
      bare: true,
      clean: '# A tophus of the knee: a case report\n\n## Case presentation\n\nThere were no complications.\n',
    },
  ],
});
