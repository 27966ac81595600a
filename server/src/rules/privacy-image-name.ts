import { defineRule } from '../rule/define-rule.ts';
import { privacyProblems } from './privacy-problems.ts';

export default defineRule({
  id: 'privacy/image-name',
  title: 'Image whose file is named for a person, a record or a day',
  why: 'Journals print the names of files, and search engines find images by them.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:privacy', 'hipaa:safe-harbor'],
  options: {},
  examples: [
    { flagged: '⟦![The rash](images/smith_ct.jpg)⟧' },
    { flagged: '⟦![The rash](mrn-448120.png)⟧' },
    { clean: '![The rash](images/figure-1.jpg)' },
  ],
  *check(report) {
    yield* privacyProblems(report, ['image-metadata'], ({ fact }) => ({
      what:
        fact.weight === 'light'
          ? 'a date in the name of an image file'
          : 'a name or a number in the name of an image file',
      expected: 'a name such as `figure-1`',
      ...(fact.weight === 'light' ? { severity: 'info' } : {}),
    }));
  },
});
