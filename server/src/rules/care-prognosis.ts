import { careRule } from './care-rule.ts';

export default careRule('8d', {
  severity: 'info',
  why: 'Stage or grade tells how the disease is likely to go, and makes cases comparable.',
  examples: [
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n## Case presentation\n\n⟦A carcinoma of the colon was diagnosed in a 58-year-old man.⟧\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Case presentation\n\nA carcinoma of the colon was diagnosed in a 58-year-old man, stage II.\n',
    },
  ],
});
