import { careRule } from './care-rule.ts';
import { insertSection } from './insert-section.ts';

export default careRule('12', {
  severity: 'info',
  why: 'Reports seldom have it, and it often holds what the clinicians did not see.',
  fix: (report) => insertSection(report, 'patient-perspective'),
  examples: [
    {
      bare: true,
      flagged:
        '# ⟦A tophus of the knee: a case report⟧\n\n## Case presentation\n\nA 58-year-old man came with a lump at the knee.\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Patient perspective\n\nI was glad to walk up the stairs again without my stick.\n',
    },
  ],
});
