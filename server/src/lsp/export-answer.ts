import { toHtml } from '../lint/checklist-html.ts';
import { toMarkdown } from '../lint/checklist-markdown.ts';
import { noTimes } from '../lint/no-times.ts';
import { timelineMarkdown } from '../lint/timeline-markdown.ts';
import { timelineRows } from '../lint/timeline-rows.ts';
import { timelineSvg } from '../lint/timeline-svg.ts';
import type { Analysis } from './analysis.ts';
import { checklistOf } from './checklist-of.ts';
import type { Exported, ExportParams } from './protocol.ts';
import type { Session } from './session.ts';

/** What is made of a report, to keep; null where the document is no case report or is not made in such a form. */
export async function toExported(
  analysis: Analysis,
  { what, format, date }: ExportParams,
  session: Pick<Session, 'host' | 'features'>,
): Promise<Exported | null> {
  if (!analysis.verdict.isCaseReport) return null;
  if (what === 'timeline') return exportTimeline(analysis, format);
  if (what !== 'checklist') return null;
  const checklist = checklistOf(analysis, date);
  switch (format) {
    case 'markdown':
      return ofText(toMarkdown(checklist));
    case 'html':
      return ofText(toHtml(checklist));
    case 'docx':
      return toWord();
    default:
      return null;
  }

  /** The writer is a file of its own, which a worker may not be able to load. */
  async function toWord(): Promise<Exported> {
    const { host, features } = session;
    const base64 = await host.toDocx?.(checklist, features.docxScript).catch(() => undefined);
    return base64 === undefined ? { ...nothing, problem: noWord } : { ...nothing, base64 };
  }
}

const nothing: Exported = { text: null, base64: null, problem: null };
const noWord = 'Word documents cannot be written here: choose HTML, which Word opens, or Markdown.';

function exportTimeline({ report }: Analysis, format: ExportParams['format']): Exported | null {
  if (format !== 'markdown' && format !== 'svg') return null;
  const { events } = timelineRows(report);
  if (events.length === 0) return { ...nothing, problem: `${noTimes(report)}.` };
  return ofText(format === 'svg' ? timelineSvg(events) : timelineMarkdown(events));
}

function ofText(text: string): Exported {
  return { ...nothing, text };
}
