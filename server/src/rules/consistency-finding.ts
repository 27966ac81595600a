import { deniedFindings } from '../report/consistency-findings.ts';
import { markersToldTwice } from '../report/markers-told-twice.ts';
import { opposedWords } from '../report/opposed-words.ts';
import { placesToldTwice } from '../report/places-told-twice.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'consistency/finding',
  title: 'Finding that another place denies',
  why: 'The discussion denies what the case tells, or calls severe what was mild. The diagnosis is often argued from just this finding, so the reader must know which holds.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:8a', 'care:11a'],
  options: {},
  examples: [
    {
      bare: true,
      flagged:
        '# Barley itch\n\n## Case presentation\n\nThe patient came with an itch. There was mild hepatomegaly.\n\n## Discussion\n\nIn our patient there was no ⟦hepatosplenomegaly⟧, which spoke against it.\n',
    },
    {
      bare: true,
      flagged:
        '# Barley itch\n\n## Case presentation\n\nThe patient came with an itch. The flap was raised in a suprafascial plane.\n\n## Discussion\n\nThis case demonstrates ⟦subfascial⟧ raising.\n',
    },
    {
      bare: true,
      clean:
        '# Barley itch\n\n## Case presentation\n\nThe patient came with an itch. There was mild hepatomegaly.\n\n## Discussion\n\nAfter treatment our patient had no hepatosplenomegaly.\n',
    },
    {
      bare: true,
      clean:
        '# Barley itch\n\n## Case presentation\n\nThe patient came with an itch. There was no hepatomegaly.\n\n## Discussion\n\nIn our patient there was no hepatosplenomegaly, which spoke against it.\n',
    },
  ],
  *check(report) {
    if (report.language !== 'en') return; // English words deny
    for (const { denied, affirmed } of deniedFindings(report)) {
      yield {
        span: denied,
        message: `\`${textOf(report.text, denied)}\` is denied here, but told in the case; expected the two to agree`,
        related: [{ span: affirmed, message: 'It is affirmed here' }],
      };
    }
    for (const { one, other } of [...opposedWords(report), ...markersToldTwice(report)]) {
      yield {
        span: one,
        message: `\`${textOf(report.text, one)}\` stands here, but its opposite elsewhere; expected the two to agree`,
        related: [{ span: other, message: 'It is told otherwise here' }],
      };
    }
    for (const { of, span, other } of placesToldTwice(report)) {
      yield {
        span,
        message: `The ${of} is told as \`${textOf(report.text, span)}\` here and otherwise in the case; expected the two to agree`,
        related: [{ span: other, message: 'The case has it here' }],
      };
    }
  },
});
