/** What a section is for, whatever its heading says. */
export const roles = [
  'title',
  'abstract',
  'keywords',
  'introduction',
  'case',
  'patient-information',
  'clinical-findings',
  'timeline',
  'diagnostics',
  'treatment',
  'outcome',
  'discussion',
  'conclusion',
  'patient-perspective',
  'consent',
  'ethics',
  'acknowledgements',
  'funding',
  'conflicts',
  'contributions',
  'data-availability',
  'ai-disclosure',
  'references',
  'figures',
  'tables',
  'other',
] as const;

export type Role = (typeof roles)[number];

/** The parts in which the case itself is told. */
export const caseRoles: ReadonlySet<Role> = new Set([
  'case',
  'patient-information',
  'clinical-findings',
  'timeline',
  'diagnostics',
  'treatment',
  'outcome',
]);

/** Statements that stand behind the discussion. */
export const statementRoles: ReadonlySet<Role> = new Set([
  'consent',
  'ethics',
  'acknowledgements',
  'funding',
  'conflicts',
  'contributions',
  'data-availability',
  'ai-disclosure',
]);

/** How a role is called in a message and headed in a report. */
export const roleTitles: Readonly<Record<Role, string>> = {
  title: 'Title',
  abstract: 'Abstract',
  keywords: 'Keywords',
  introduction: 'Introduction',
  case: 'Case presentation',
  'patient-information': 'Patient information',
  'clinical-findings': 'Clinical findings',
  timeline: 'Timeline',
  diagnostics: 'Diagnostic assessment',
  treatment: 'Therapeutic intervention',
  outcome: 'Follow-up and outcomes',
  discussion: 'Discussion',
  conclusion: 'Conclusion',
  'patient-perspective': 'Patient perspective',
  consent: 'Informed consent',
  ethics: 'Ethics',
  acknowledgements: 'Acknowledgements',
  funding: 'Funding',
  conflicts: 'Conflicts of interest',
  contributions: 'Author contributions',
  'data-availability': 'Data availability',
  'ai-disclosure': 'Use of AI tools',
  references: 'References',
  figures: 'Figures',
  tables: 'Tables',
  other: 'Other',
};
