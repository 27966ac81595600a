import { type Checklist, fillChecklist } from '../lint/checklist.ts';
import { rules } from '../rules/index.ts';
import { unescaped } from '../text/unescaped.ts';
import type { Analysis } from './analysis.ts';

/** The checklist of an open report, filled on a day that its author names. */
export function checklistOf({ document, report, result }: Analysis, date: string): Checklist {
  return fillChecklist({ report, settings: result.settings, rules, file: fileName(document.uri), date });
}

/** The last part of a URI as its author reads it. */
function fileName(uri: string): string {
  return unescaped(uri.split(/[/:]/).at(-1) ?? uri);
}
