import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { caseRoles } from '../data/roles.ts';
import { abbreviationSection } from '../report/abbreviation-list.ts';
import { abbreviationAt } from '../report/abbreviation-mentions.ts';
import type { Report } from '../report/report.ts';
import type { Section } from '../report/section.ts';
import type { Span } from '../text/span.ts';
import type { Analysis } from './analysis.ts';
import type { ClientFeatures } from './capabilities.ts';
import { madeSection } from './made-sections.ts';
import type { MadeSection } from './protocol.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

/**
 * Sections to make of what the report says: on its title, on the heading where such a section is or belongs, and the list
 * of abbreviations on each of them.
 */
export function madeSections(analysis: Analysis, place: Span, features: ClientFeatures): CodeAction[] {
  return offeredAt(analysis.report, place.start).flatMap((which) => {
    const { title, edits } = madeSection(analysis, which);
    if (edits.length === 0) return [];
    return [{ title, kind: CodeActionKind.RefactorRewrite, edit: toWorkspaceEdit(analysis, edits, features) }];
  });
}

function offeredAt(report: Report, offset: number): readonly MadeSection[] {
  const isOn = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const here = report.sections.filter(({ headingSpan }) => isOn(headingSpan));
  const isTitle = report.title !== undefined && isOn(report.title.span);
  const list = abbreviationSection(report);
  const forList = ({ role }: Section): boolean => role === 'title' || role === 'references';
  const forTimeline = ({ role }: Section): boolean => role === 'title' || caseRoles.has(role);
  return [
    ...(isTitle || here.some(forList) || (list && here.includes(list)) || abbreviationAt(report, offset)
      ? (['abbreviation-list'] as const)
      : []),
    ...(isTitle || here.some(forTimeline) ? (['timeline-table'] as const) : []),
  ];
}
