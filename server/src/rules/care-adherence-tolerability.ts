import { careRule } from './care-rule.ts';

export default careRule('10c', {
  severity: 'info',
  why: 'A treatment that was not taken, or not borne, cannot be judged.',
  examples: [
    {
      bare: true,
      flagged: '# A tophus of the knee: a case report\n\n## Case presentation\n\n⟦He took allopurinol daily.⟧\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Case presentation\n\nHe took allopurinol daily and it was well tolerated.\n',
    },
  ],
});
