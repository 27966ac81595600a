import type { GuidelineItem } from '../data/guideline.ts';
import type { PatientCase } from '../report/cases.ts';
import type { Report } from '../report/report.ts';
import type { Section } from '../report/section.ts';
import type { Fix } from '../rule/finding.ts';
import { lineEndingOf } from '../text/line-ending.ts';
import { escapeSnippet } from '../text/snippet.ts';
import { trimSpan } from '../text/span.ts';

/** A suggestion that puts a blank for an item at the end of the section it belongs in, or of one patient's case. */
export function insertBlank(report: Report, item: GuidelineItem, patient?: PatientCase): Fix | undefined {
  const section = patient ? report.sectionAt(patient.label.start) : sectionFor(report, item);
  if (!section) return undefined;
  const { end } = trimSpan(report.text, patient?.parts.at(-1) ?? section.span);
  const eol = lineEndingOf(report.text);
  const words = item.belongs.replace(/\.$/, '');
  const blank = `[Add here: ${words.charAt(0).toLowerCase()}${words.slice(1)}]`;
  const isInline = section.form === 'run-in' || item.place === 'title';
  const lead = isInline ? ' ' : eol + eol;
  return {
    title: `Insert a blank for ${item.title.charAt(0).toLowerCase()}${item.title.slice(1)} in "${section.heading}"`,
    safety: 'suggestion',
    edits: [{ span: { start: end, end }, newText: lead + blank, snippet: `${lead}\${1:${escapeSnippet(blank)}}` }],
  };
}

function sectionFor({ sections }: Report, { role, place }: GuidelineItem): Section | undefined {
  const own = sections.find((section) => section.role === role && !section.inherited);
  return own ?? sections.find((section) => section.role === place && !section.inherited);
}
