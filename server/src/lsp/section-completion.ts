import { CompletionItemKind } from 'vscode-languageserver';
import { customaryHeadings } from '../data/customary-headings.ts';
import { guidelines } from '../data/guidelines.ts';
import { writingLanguage } from '../data/languages.ts';
import { roleTitle } from '../data/role-titles.ts';
import { caseRoles, type Role } from '../data/roles.ts';
import { sectionContent } from '../data/section-contents.ts';
import { casesOf } from '../report/cases.ts';
import { hasOther, missingParts, missingSections } from '../report/missing-sections.ts';
import type { NewReportWishes } from '../report/new-report.ts';
import { newAbstract, newKeywords } from '../report/new-report-abstract.ts';
import { sectionText } from '../report/new-report-section.ts';
import { type NewSection, newSections } from '../report/new-report-sections.ts';
import type { Report } from '../report/report.ts';
import { isWithin, type Section } from '../report/section.ts';
import { mainLevel } from '../rules/insert-section.ts';
import { lineEndingOf } from '../text/line-ending.ts';
import { blanksToStops } from '../text/snippet.ts';
import type { Analysis } from './analysis.ts';
import { type ItemAt, lineBefore, lineBehind, sortTextOf } from './completion-item.ts';

/**
 * On a line that begins as a heading, the sections that are missing, each with a blank to fill; in the case, its parts. Where
 * letters were typed or nothing is missing, behind them all others that case reports customarily have.
 */
export function sectionItems(analysis: Analysis, offset: number): readonly ItemAt[] {
  const { report } = analysis;
  const line = /^(#{1,6})[ \t]{0,9}[^#\r\n]{0,80}$/.exec(lineBefore(report, offset));
  if (!line || lineBehind(report, offset).trim() !== '') return [];
  const [typed, marks = ''] = line;
  const start = offset - typed.length;
  const own = report.sections.find(({ headingSpan }) => start <= headingSpan.start && headingSpan.start <= offset);
  const wishes = wishesOf(analysis);
  const main = mainLevel(report);
  const around = report.sectionAt(Math.max(start - 1, 0));
  const parts = isOfCase(around, marks.length, main) ? missingParts(report, own) : [];
  const missing = [
    ...parts.map((role) => partOfCase(role, wishes)),
    ...(marks.length === 1 || marks.length === main ? missingSections(report, wishes, own) : []),
  ];
  const isAny = typed.length > marks.length + 1 || (missing.length === 0 && marks.length <= main);
  const others = isAny ? unaskedSections(report, wishes, missing, own) : [];
  const all = newSections(wishes);
  return [...missing, ...others].map((section, rank) => {
    const natural = main + (caseRoles.has(section.role) && parts.includes(section.role) ? 1 : 0);
    const level = marks.length === 1 ? natural : marks.length;
    const text = textFor(section, all, wishes, level).replaceAll('\n', lineEndingOf(report.text));
    return {
      label: section.heading,
      kind: CompletionItemKind.Module,
      detail: others.includes(section) ? 'customary' : askedBy(section, wishes),
      documentation: sectionContent(section.role, report.language),
      filterText: `${marks} ${section.heading}`,
      sortText: sortTextOf(rank),
      span: { start, end: offset },
      newText: text,
      snippet: blanksToStops(text),
    };
  });
}

/** What no guideline asks for here, under each of its headings. */
function unaskedSections(
  report: Report,
  { language }: NewReportWishes,
  missing: readonly NewSection[],
  typed: Section | undefined,
): readonly NewSection[] {
  return customaryHeadings(language)
    .filter(({ role }) => !missing.some((section) => section.role === role) && !hasOther(report, role, typed))
    .map(({ role, heading }) => ({ role, heading, asked: undefined, isStatementOfMany: false }));
}

/** What a new report would be under the settings of this one. */
export function wishesOf({ report, result: { settings } }: Analysis): NewReportWishes {
  return {
    guideline: guidelines[settings.guideline],
    profile: settings.profile,
    language: writingLanguage(report.language),
    patients: Math.max(casesOf(report).length, 1),
  };
}

/** Below the case, at its own level deeper or where the level is still open. */
function isOfCase(around: Section | undefined, marks: number, main: number): boolean {
  return (marks === 1 || marks > main) && isWithin(around, 'case') && !isWithin(around, 'abstract');
}

function partOfCase(role: Role, { language }: NewReportWishes): NewSection {
  return { role, heading: roleTitle(role, language), asked: undefined, isStatementOfMany: false };
}

/** Keywords are a line of their own; of a case, the one blank that tells all of it: its parts come one by one. */
function textFor(section: NewSection, all: readonly NewSection[], wishes: NewReportWishes, level: number): string {
  const { role, heading } = section;
  if (role === 'keywords') return newKeywords(section, wishes);
  const body = (): string => {
    if (role === 'abstract') return newAbstract(wishes);
    return caseRoles.has(role)
      ? `[${sectionContent(role, wishes.language)}]`
      : sectionText(section, all, wishes, level);
  };
  return `${'#'.repeat(level)} ${heading}\n\n${body()}`;
}

function askedBy({ asked }: NewSection, { profile, guideline }: NewReportWishes): string {
  return asked && !profile.usual ? profile.title : guideline.short;
}
