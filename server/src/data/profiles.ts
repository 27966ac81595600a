import type { Profile } from './profile.ts';
import { ajcr } from './profiles/ajcr.ts';
import { ameCaseReports } from './profiles/ame-case-reports.ts';
import { bmjCaseReports } from './profiles/bmj-case-reports.ts';
import { cureus } from './profiles/cureus.ts';
import { edmCaseReports } from './profiles/edm-case-reports.ts';
import { ehjCr } from './profiles/ehj-cr.ts';
import { eurointerventionCaseReports } from './profiles/eurointervention-case-reports.ts';
import { galenMedicalJournal } from './profiles/galen-medical-journal.ts';
import { ijscr } from './profiles/ijscr.ts';
import { jchs } from './profiles/jchs.ts';
import { jmcr } from './profiles/jmcr.ts';
import { moj } from './profiles/moj.ts';
import { omcr } from './profiles/omcr.ts';
import { univMed } from './profiles/univ-med.ts';

/**
 * What holds without a journal. Abstract, case, discussion and references stand in nearly every published report,
 * introduction in nine of ten; a separate conclusion in half of them, so it is not asked for. The numbers are those
 * that few journals exceed; none is any journal's own.
 */
export const defaultProfile: Profile = {
  name: 'default',
  title: 'No journal in particular',
  usual: true,
  sections: [
    { role: 'title', confidence: 'sourced' },
    { role: 'abstract', missing: 'warning', confidence: 'sourced' },
    { role: 'keywords', missing: 'info', confidence: 'sourced' },
    { role: 'introduction', missing: 'info', confidence: 'sourced' },
    { role: 'case', missing: 'warning', confidence: 'sourced' },
    { role: 'discussion', missing: 'warning', confidence: 'sourced' },
    { role: 'conclusion', confidence: 'sourced' },
    { role: 'references', missing: 'warning', confidence: 'sourced' },
  ],
  abstract: { words: { value: { max: 350 }, confidence: 'knowledge', usual: true } },
  body: {
    words: { value: { max: 3000 }, confidence: 'knowledge', usual: true },
    without: ['abstract', 'keywords', 'references', 'tables', 'captions', 'statements'],
  },
  references: { count: { value: { max: 40 }, confidence: 'knowledge', usual: true } },
};

const journals: readonly Profile[] = [
  defaultProfile,
  bmjCaseReports,
  jmcr,
  cureus,
  ijscr,
  omcr,
  ajcr,
  moj,
  ameCaseReports,
  edmCaseReports,
  ehjCr,
  eurointerventionCaseReports,
  galenMedicalJournal,
  jchs,
  univMed,
];

/** All built-in profiles by name: first what holds without a journal. */
export const profiles: ReadonlyMap<string, Profile> = new Map(journals.map((profile) => [profile.name, profile]));
