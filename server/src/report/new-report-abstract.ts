import { type AbstractPart, newReportWords } from '../data/new-report-words.ts';
import type { Bounds } from '../data/profile.ts';
import { roleTitle } from '../data/role-titles.ts';
import { sectionContent } from '../data/section-contents.ts';
import { roleOfHeading } from '../facts/heading-role.ts';
import type { NewReportWishes } from './new-report.ts';
import type { NewSection } from './new-report-sections.ts';

/** The abstract of a new report: with the labels of the journal or, without a journal, of the guideline; or one blank. */
export function newAbstract(wishes: NewReportWishes): string {
  const { language, profile } = wishes;
  const labels = newAbstractLabels(wishes);
  if (labels.length === 0)
    return `[${withLength(sectionContent('abstract', language), profile.abstract?.words?.value)}]`;
  return labels.map((label) => newAbstractPart(label, wishes)).join('\n\n');
}

/** One part of a structured abstract, its label and its blanks. */
export function newAbstractPart(label: string, { language }: Pick<NewReportWishes, 'language'>): string {
  const { abstract, colon } = newReportWords[language];
  const part = partOf(label);
  const words = language === 'en' ? label : roleTitle(part, language);
  return `**${words}${colon}** ${abstract[part].map((blank) => `[${blank}]`).join(' ')}`;
}

/** The labels that the journal or, without a journal, the guideline wants in an abstract; none where it is one text. */
export function newAbstractLabels({ guideline, profile }: NewReportWishes): readonly string[] {
  if (profile.abstract?.headings) return profile.abstract.headings.value;
  if (!profile.usual) return [];
  return guideline.items.some(({ name }) => name === 'abstract-structure')
    ? ['Introduction and importance', 'Presentation of case', 'Clinical discussion', 'Conclusion']
    : ['Introduction', 'Case presentation', 'Conclusion'];
}

/** What a label asks for; "Case summary" heads an abstract elsewhere, and within one it tells the case. */
function partOf(label: string): AbstractPart {
  const role = roleOfHeading(label)?.role;
  return role === 'introduction' || role === 'discussion' || role === 'conclusion' ? role : 'case';
}

/** The blank says how long most abstracts are; the journal's own numbers take their place. */
function withLength(blank: string, words: Bounds | undefined): string {
  const max = words?.max ?? 250;
  const min = words?.min ?? Math.min(100, Math.floor(max / 2));
  return blank.replace(/\b100\b/, String(min)).replace(/\b250\b/, String(max));
}

/** The line of keywords, with as many blanks as the journal wants keywords, up to those that we know to name. */
export function newKeywords({ heading }: NewSection, { language, profile }: NewReportWishes): string {
  const { keywords, kind, colon } = newReportWords[language];
  const kinds = profile.keywords?.caseReport?.value === 'forbidden' ? [] : [kind];
  const { min = 3, max = 5 } = profile.keywords?.count?.value ?? {};
  const count = Math.max(Math.min(Math.max(min, 3), max) - kinds.length, 1);
  const blanks = keywords.slice(0, count).map((blank) => `[${blank}]`);
  return `**${heading}${colon}** ${[...blanks, ...kinds].join('; ')}`;
}
