import { headingLevelFaults, type LevelFault } from '../report/heading-levels.ts';
import type { Report } from '../report/report.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Edit, Fix } from '../rule/finding.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'section/heading-level',
  title: 'Heading of a level that does not fit',
  why: 'The outline, a table of contents, a converter to Word and a reader with a screen reader know by the level alone which section is a part of which.',
  severity: 'info',
  fix: 'safe',
  since: '0.1.0',
  cites: ['wcag:1.3.1', 'icmje:manuscript-sections'],
  options: {},
  examples: [
    {
      bare: true,
      flagged:
        '# Vertigo: a case report\n\n## Case presentation\n\n⟦#### Treatment⟧\n\nNone.\n\n## Discussion\n\nIt is rare.\n',
    },
    {
      bare: true,
      flagged:
        '# Vertigo: a case report\n\n## Abstract\n\nA man.\n\n## Case presentation\n\nA man.\n\n⟦# References⟧\n\n1. Hill AB. Title. J Med. 1965;58:295-300.\n',
    },
    {
      bare: true,
      flagged: '# Vertigo: a case report\n\n⟦# Abstract⟧\n\nA man.\n\n# Case presentation\n\nA man.\n',
    },
    {
      bare: true,
      flagged:
        '# Vertigo: a case report\n\n## Introduction\n\nIt is rare.\n\n## Case presentation\n\nA man.\n\n⟦### Discussion⟧\n\nIt passed.\n',
    },
    {
      bare: true,
      clean:
        '---\ntitle: "Vertigo: a case report"\n---\n\n# Abstract\n\nA man.\n\n# Case presentation\n\n## Treatment\n\nNone.\n',
    },
    {
      bare: true,
      clean: 'Vertigo: a case report\n\n## Abstract\n\nA man.\n\n## Case presentation\n\n### Treatment\n\nNone.\n',
    },
    {
      bare: true,
      clean:
        '# Vertigo: two cases\n\n## Introduction\n\nIt is rare.\n\n## Case 1\n\nA man.\n\n### Discussion\n\nIt passed.\n\n## Case 2\n\nA woman.\n\n### Discussion\n\nIt stayed.\n\n## References\n\n1. Hill AB. Title. J Med. 1965;58:295-300.\n',
    },
  ],
  *check(report) {
    for (const fault of headingLevelFaults(report)) {
      const fix = changeLevel(report, fault);
      yield {
        span: fault.section.headingSpan,
        message: messageOf(fault),
        related: [
          {
            span: fault.against.headingSpan,
            message: fault.kind === 'second-title' ? 'The title' : 'The heading above it',
          },
        ],
        fixes: fix ? [fix] : [],
      };
    }
  },
});

function messageOf({ kind, section, level, expected, against }: LevelFault): string {
  const is = `\`${section.heading}\` is a heading of level ${level}`;
  switch (kind) {
    case 'jump':
      return `${is} behind one of level ${expected - 1}; expected level ${expected}`;
    case 'second-title':
      return `${is}, as the title is; expected level ${expected}`;
    case 'too-deep':
      return `${is}, and so a part of \`${against.heading}\`; expected level ${expected}, as the other main sections have`;
  }
}

/** Writes or takes away `#` marks. *Safe* for one heading below which nothing changes its place. */
function changeLevel({ text }: Report, { kind, level, expected, moved }: LevelFault): Fix | undefined {
  const by = expected - level;
  const edits: Edit[] = [];
  for (const { headingSpan } of moved) {
    const marks = /^#{1,6}/.exec(textOf(text, headingSpan))?.[0].length;
    if (marks === undefined || marks + by < 1 || marks + by > 6) return undefined;
    const { start } = headingSpan;
    edits.push(
      by < 0
        ? { span: { start, end: start - by }, newText: '' }
        : { span: { start, end: start }, newText: '#'.repeat(by) },
    );
  }
  return {
    title:
      moved.length === 1
        ? `Make it a heading of level ${expected}`
        : `Make it a heading of level ${expected}, and move the headings behind it along`,
    safety: kind === 'jump' && moved.length === 1 ? 'safe' : 'suggestion',
    edits,
  };
}
