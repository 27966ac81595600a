import { checklistBody } from '../lint/checklist-body.ts';
import { timelineBody } from '../lint/timeline-body.ts';
import type { Analysis } from './analysis.ts';
import { checklistOf } from './checklist-of.ts';
import type { Preview, PreviewParams } from './protocol.ts';

/** What is made of a report, to look at; null where the document is no case report or nothing so called can be made. */
export function toPreview(analysis: Analysis, { what, date }: PreviewParams): Preview | null {
  const { document, judged, verdict } = analysis;
  if (!verdict.isCaseReport) return null;
  const { version } = document;
  switch (what) {
    case 'checklist':
      return { version, html: checklistBody(checklistOf(analysis, date), { isLive: true }) };
    case 'timeline':
      return { version, html: timelineBody(judged) };
    default:
      return null;
  }
}
