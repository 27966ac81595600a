import { caseRoles, type Role } from '../data/roles.ts';
import { perReport, type Report } from './report.ts';
import { tellingSections } from './telling-sections.ts';
import { namesCaseReport } from './title-words.ts';

/** Does a document read like a case report? */
export interface CaseReportVerdict {
  readonly verdict: boolean;
  /** From 0 to 1. */
  readonly score: number;
  /** What spoke for or against it, in sentences. */
  readonly why: readonly string[];
}

/** From this score on a document is read as a case report: no single sign reaches it. */
const threshold = 0.5;

/** Roles that other papers have too; together they weigh as much as one strong sign. */
const paperRoles: readonly Role[] = ['abstract', 'keywords', 'introduction', 'discussion', 'conclusion', 'references'];

/** Judges by the title's words, a section that tells a case, the usual sections of a paper, and consent. */
export const isCaseReport = perReport((report: Report): CaseReportVerdict => {
  const roles = new Set(tellingSections(report.sections).map(({ role }) => role));
  const why: string[] = [];
  let score = 0;
  const sign = (found: boolean, weight: number, there: string, absent: string): void => {
    if (found) score += weight;
    why.push(found ? there : absent);
  };
  const papers = paperRoles.filter((role) => roles.has(role)).length;
  sign(
    namesCaseReport(report.title?.text ?? ''),
    0.4,
    'The title names a case report.',
    'The title names no case report.',
  );
  sign(
    [...caseRoles].some((role) => roles.has(role)),
    0.3,
    'A section tells a case.',
    'No section was found that tells a case.',
  );
  sign(
    papers >= 2,
    0.2,
    'It has the sections of a paper.',
    'Sections of a paper, such as a discussion, were not found.',
  );
  if (roles.has('consent') || roles.has('patient-perspective')) {
    score += 0.1;
    why.push('It has a section on consent or on the perspective of the patient.');
  }
  return { verdict: score >= threshold, score: Math.round(score * 100) / 100, why };
});
