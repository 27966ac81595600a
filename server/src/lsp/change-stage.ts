import type { Encoding } from '../text/lines.ts';
import type { Analysis } from './analysis.ts';
import { toRange } from './documents.ts';
import type { ReportStage, StageChange } from './protocol.ts';

/** How the stage of a report is changed where it is said. */
export function toStageChange(
  { document, report, settings }: Analysis,
  stage: ReportStage,
  encoding: Encoding,
): StageChange {
  const { version } = document;
  const own = report.frontMatter?.spanOf(['casewright', 'stage']);
  if (own && own.end > own.start) {
    return { version, edits: [{ range: toRange(report.lines, own, encoding), newText: stage }], file: null };
  }
  return { version, edits: [], file: settings.stageFile ?? null };
}
