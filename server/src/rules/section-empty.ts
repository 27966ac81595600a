import { defineRule } from '../rule/define-rule.ts';

export default defineRule({
  id: 'section/empty',
  title: 'Heading with nothing under it',
  why: 'A heading without text looks finished in the outline, and the section is forgotten until a reviewer finds it.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:manuscript-sections'],
  absence: true,
  options: {},
  examples: [
    {
      bare: true,
      flagged: '# Vertigo: a case report\n\n⟦## Introduction⟧\n\n## Case presentation\n\nA man of 40 was dizzy.\n',
    },
    { bare: true, flagged: '# Vertigo: a case report\n\n⟦## Discussion⟧\n\n<!-- to write -->\n' },
    { bare: true, clean: '# Vertigo: a case report\n\n## Case presentation\n\n### History\n\nHe had been well.\n' },
  ],
  *check(report) {
    const parents = new Set(report.sections.map(({ parent }) => parent));
    for (const section of report.sections) {
      if (section.role === 'title') continue;
      const isParent = parents.has(section);
      const body = report.text.slice(section.body.start, section.body.end).replace(/<!--[\s\S]*?(?:-->|$)/g, '');
      if (isParent || body.trim() !== '') continue;
      yield {
        span: section.headingSpan,
        message: `${section.heading ? `\`${section.heading}\`` : 'A heading without words'} has no text under it; expected text, or no heading`,
      };
    }
  },
});
