import { unsearchedPriority } from '../report/claims.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'style/priority-claim',
  title: 'Claim to be the first without a search',
  why: 'That nothing like it was published can only be known from a search. Referees ask which databases were searched, with which words and up to when; many claims to be the first are wrong.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:3a', 'care:11b'],
  options: {},
  examples: [
    {
      bare: true,
      flagged:
        '# Barley itch: a case report\n\n## Introduction\n\nWe report ⟦the first case⟧ of barley itch in a cat.\n',
    },
    {
      bare: true,
      flagged: '# ⟦First reported case⟧ of barley itch in a cat\n\n## Introduction\n\nTo our knowledge it is new.\n',
    },
    {
      bare: true,
      clean:
        '# First case of barley itch in a cat\n\n## Discussion\n\nWe searched PubMed up to May for barley, itch and cat.\n',
    },
    {
      bare: true,
      clean: '# Barley itch: a case report\n\n## Discussion\n\nTo our knowledge, this is the first case in a cat.\n',
    },
    {
      bare: true,
      clean:
        '# Barley itch: a case report\n\n## Introduction\n\nThe first case was described by Mossgrove in 1871 [1].\n',
    },
    { clean: 'This was his first admission, and the first patient of the day.' },
  ],
  *check(report) {
    const span = unsearchedPriority(report);
    if (!span) return;
    yield {
      span,
      message: `\`${textOf(report.text, span)}\` claims to be the first, and no text was found that tells of a search; expected the databases, the words and the date of a search, or "to our knowledge" in place of the claim`,
    };
  },
});
