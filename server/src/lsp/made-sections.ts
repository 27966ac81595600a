import { roleTitle } from '../data/role-titles.ts';
import { abbreviationSection, abbreviationsToList, writeList } from '../report/abbreviation-list.ts';
import { completeList, unusedInList } from '../report/complete-abbreviation-list.ts';
import { fillSection, isBlankSection } from '../report/fill-section.ts';
import { judgeTimeline } from '../report/judge-timeline.ts';
import { timelineTable } from '../report/timeline-table.ts';
import { insertAbbreviations } from '../rules/insert-abbreviations.ts';
import { insertSection } from '../rules/insert-section.ts';
import type { Analysis } from './analysis.ts';
import type { MadeSection } from './protocol.ts';
import type { DocumentRewrite } from './rewrites.ts';

/** A section that is made of what the report says elsewhere; without edits the remark says why there is none. */
export function madeSection(analysis: Analysis, which: MadeSection): DocumentRewrite {
  return which === 'abbreviation-list' ? abbreviationList(analysis) : timeline(analysis);
}

function abbreviationList({ report, result }: Analysis): DocumentRewrite {
  const section = abbreviationSection(report);
  const listed = abbreviationsToList(report);
  if (!section) {
    const title = 'Make an abbreviation list from this report';
    if (listed.length === 0) return { title, edits: [], remark: 'No abbreviation is explained in this report.' };
    return {
      title,
      edits: insertAbbreviations(report, result.settings.profile, writeList(report, listed)).edits,
      remark: null,
    };
  }
  const title = 'Bring the abbreviation list up to date';
  const edits = completeList(report, section);
  if (!edits) return { title, edits: [], remark: 'The list stays as it is: its form is not understood.' };
  const unused = unusedInList(report, section);
  const idle = unused.length > 0 ? `Listed and nowhere used: ${unused.slice(0, 10).join(', ')}.` : null;
  return { title, edits, remark: edits.length > 0 || idle ? idle : 'The list is complete already.' };
}

function timeline({ report }: Analysis): DocumentRewrite {
  const title = 'Make a timeline table from this report';
  const blank = report.sections.find(({ role, inherited }) => role === 'timeline' && !inherited);
  const isFree = blank ? isBlankSection(report, blank) : judgeTimeline(report).status !== 'reported';
  if (!isFree) return { title, edits: [], remark: 'The report has a timeline already.' };
  const text = timelineTable(report);
  if (text === undefined)
    return { title, edits: [], remark: 'Fewer than two times were found where the case is told.' };
  if (blank) return { title, edits: [fillSection(report, blank, text)], remark: null };
  const { edits } = insertSection(report, 'timeline', { text, kind: roleTitle('timeline', report.language) });
  return { title, edits: edits.map(({ span, newText }) => ({ span, newText })), remark: null };
}
