import { caseRoles, type Role, roleTitles } from '../data/roles.ts';
import { hasSection } from '../report/has-section.ts';
import { defineRule } from '../rule/define-rule.ts';
import { insertSection } from './insert-section.ts';
import { placeOfAbsence } from './place-of-absence.ts';

export default defineRule({
  id: 'section/missing',
  title: 'A section that journals expect was not found',
  why: 'Nearly every journal wants an abstract, the case itself, a discussion and references, and most want an introduction and keywords. Editors send a report back without them.',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['care:3', 'care:4', 'care:11', 'icmje:manuscript-sections'],
  absence: true,
  options: {},
  examples: [
    {
      bare: true,
      flagged:
        '# ⟦Vertigo after a haircut: a case report⟧\n\n## Abstract\n\nA man was dizzy.\n\n**Keywords:** vertigo; case report\n\n## Introduction\n\nVertigo is common.\n\n## Case presentation\n\nA man of 40 was dizzy.\n\n## References\n\n1. Hill AB. Title. J Med. 1965;58:295-300.\n',
    },
    {
      bare: true,
      clean:
        '# Vertigo after a haircut: a case report\n\n**Abstract:** A man was dizzy.\n\n**Keywords:** vertigo; case report\n\n## Background\n\nVertigo is common.\n\n## Case 1\n\nA man of 40 was dizzy.\n\n## Discussion and conclusions\n\nIt passed.\n\n## References\n\n1. Hill AB. Title. J Med. 1965;58:295-300.\n',
    },
  ],
  *check(report, { profile }) {
    for (const { role, missing } of profile.sections) {
      if (!missing || hasSection(report, role)) continue;
      yield {
        span: placeOfAbsence(report, []),
        severity: missing,
        message: `No ${nameOf(role)} ${role === 'keywords' || role === 'references' ? 'were' : 'was'} found, under any heading, plain title line or label`,
        fixes: [insertSection(report, role)],
      };
    }
  },
});

/** "abstract", "section that tells the case", "keywords". */
function nameOf(role: Role): string {
  return caseRoles.has(role) ? 'section that tells the case' : roleTitles[role].toLowerCase();
}
