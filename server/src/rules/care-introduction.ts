import { careRule } from './care-rule.ts';

export default careRule('4', {
  severity: 'info',
  why: 'It tells the reader why this case is worth the time.',
  partly: () =>
    'The introduction was found, but not both a reference to the literature and a sentence that tells why this case is reported',
  fix: () => undefined,
  examples: [
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n## Introduction\n\n⟦Gout is a common disease of the joints.⟧ It is known since antiquity.\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Introduction\n\nGout is common [1]. We report a tophus within a tendon, which is rare.\n',
    },
  ],
});
