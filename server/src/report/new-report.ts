import type { Guideline } from '../data/guideline.ts';
import type { Language } from '../data/languages.ts';
import { newReportWords } from '../data/new-report-words.ts';
import type { Profile } from '../data/profile.ts';
import { newAbstract, newKeywords } from './new-report-abstract.ts';
import { sectionText } from './new-report-section.ts';
import { type NewSection, newSections } from './new-report-sections.ts';

/** What a new report is to be. */
export interface NewReportWishes {
  readonly guideline: Guideline;
  /** `defaultProfile` where no journal is chosen. */
  readonly profile: Profile;
  readonly language: Language;
  /** From 1. From 2 on the report counts them, as `casesOf` reads it. */
  readonly patients: number;
}

/**
 * The text that a new report begins with: front matter that says what was chosen, then what the journal and the guideline
 * ask for, in the journal's order, under its headings. What its author is to write stands in brackets as a blank. It claims
 * nothing: neither that there was consent nor that there was no conflict.
 */
export function newReport(wishes: NewReportWishes): string {
  const sections = newSections(wishes);
  const parts = sections.map((section, i) => toText(section, i, sections, wishes));
  return `${[frontMatter(wishes), title(wishes), ...parts].join('\n\n')}\n`;
}

function frontMatter({ guideline, profile, language }: NewReportWishes): string {
  const own = [`  guideline: ${guideline.name}`, `  profile: ${profile.name}`, `  language: ${language}`];
  return ['---', 'type: case-report', 'casewright:', ...own, '---'].join('\n');
}

function title({ profile, language, patients }: NewReportWishes): string {
  const { topic, ofOne, ofSeveral, authors } = newReportWords[language];
  const kind = patients > 1 ? ofSeveral.replace('N', String(patients)) : ofOne;
  const isForbidden = profile.titleLine?.caseReport?.value === 'forbidden';
  return `# [${topic}]${isForbidden ? '' : kind}\n\n[${authors}]`;
}

function toText(section: NewSection, i: number, all: readonly NewSection[], wishes: NewReportWishes): string {
  if (section.role === 'keywords') return newKeywords(section, wishes);
  const level = section.isStatementOfMany ? 3 : 2;
  const heading = `${'#'.repeat(level)} ${section.heading}`;
  if (section.role === 'abstract') return `${heading}\n\n${newAbstract(wishes)}`;
  if (all[i + 1]?.isStatementOfMany && !section.isStatementOfMany) return heading;
  return `${heading}\n\n${sectionText(section, all, wishes, level)}`;
}
