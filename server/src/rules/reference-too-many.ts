import { references } from '../report/references.ts';
import { defineRule } from '../rule/define-rule.ts';
import { counted, limitProblem } from './limit.ts';
import { placeOfAbsence } from './place-of-absence.ts';

export default defineRule({
  id: 'reference/too-many',
  title: 'More references than the journal takes',
  why: 'Editors send a report back whose list is longer than their limit; in a case report, the nearest earlier cases and one good review are mostly enough.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:references'],
  options: {},
  examples: [
    {
      bare: true,
      profile: 'moj',
      flagged: `# Barley itch: a case report\n\n⟦## References⟧\n\n${entries(6)}`,
    },
    { bare: true, profile: 'moj', clean: `# Barley itch: a case report\n\n## References\n\n${entries(5)}` },
    { bare: true, clean: `# Barley itch: a case report\n\n## References\n\n${entries(6)}` },
  ],
  *check(report, { profile }) {
    const { length } = references(report);
    const says = `The list has ${counted(length, 'reference')}`;
    const problem = limitProblem(profile, profile.references?.count, length, { says, least: false });
    if (problem) yield { span: placeOfAbsence(report, ['references']), ...problem };
  },
});

/** An invented list of some length. */
function entries(length: number): string {
  return Array.from({ length }, (_, i) => `${i + 1}. Penn A. Itch of barns. J Field Med. ${2001 + i};1:2-3.\n`).join(
    '',
  );
}
