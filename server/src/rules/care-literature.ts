import { careRule } from './care-rule.ts';

export default careRule('11b', {
  severity: 'info',
  why: 'Only then does the reader see what this case adds.',
  examples: [
    {
      bare: true,
      flagged: '# A tophus of the knee: a case report\n\n⟦## Discussion⟧\n\nThe joint is a place of beauty.\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Discussion\n\nThree patients like ours have been reported [1]. Another was treated surgically [2].\n',
    },
  ],
});
