import { careRule } from './care-rule.ts';

export default careRule('8d', {
  severity: 'info',
  why: 'Stage or grade tells how the disease is likely to go, and makes cases comparable.',
  examples: [
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n⟦## Case presentation⟧\n\nA 58-year-old man had a carcinoma of the colon.\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Case presentation\n\nA 58-year-old man had a carcinoma of the colon, stage II.\n',
    },
  ],
});
