import type { Checklist } from './checklist.ts';
import { writeStamp } from './checklist-stamp.ts';
import { answerOf } from './checklist-words.ts';

/** A filled checklist as JSON, for other programs. */
export function toJson(checklist: Checklist): string {
  const { guideline, title, language, file, rows, totals, stamp } = checklist;
  const data = {
    schemaVersion: 1,
    guideline: { name: guideline.name, title: guideline.title, source: guideline.source },
    report: { title: title ?? null, file, language },
    date: stamp.date,
    sha256: stamp.sha256,
    version: stamp.version,
    totals,
    items: rows.map(({ section, quote, reason, cases, spans: _, span: __, ...row }) => ({
      ...row,
      answer: answerOf(row.status, checklist),
      section: section ?? null,
      quote: quote ?? null,
      reason: reason ?? null,
      ...(cases.length > 0 && {
        cases: cases.map(({ spans: _, span: __, ...own }) => ({
          ...own,
          section: own.section ?? null,
          quote: own.quote ?? null,
        })),
      }),
    })),
    stamp: writeStamp(stamp),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
