import type { TextEdit } from 'vscode-languageserver';
import type { ReferenceStyleData } from '../data/reference-style.ts';
import { type ListedReference, references } from '../report/references.ts';
import { type Reformatting, reformatEntries } from '../report/reformat.ts';
import { knownStyle } from '../report/wanted-style.ts';
import type { Encoding } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { toRange } from './documents.ts';
import { inTurns } from './in-turns.ts';
import { asLongWork, type LongWork } from './long-work.ts';

/**
 * The entries of the reference list within a span, written in the style of the journal or of the list. What cannot be
 * written so without losing something stays, and so does everything else in the document. A list in a form that is not
 * known stays as it is: an editor may format at each save, without being asked.
 */
export async function toFormatting(work: LongWork, within: Span, encoding: Encoding): Promise<TextEdit[]> {
  const { report, result } = work.analysis;
  const entries = references(report).filter(({ span }) => span.start < within.end && within.start < span.end);
  const style = entries.length > 0 && knownStyle(report, result.settings.profile);
  if (!style) return [];
  const { edits } = await formatEntries(work, entries, style);
  return edits.map(({ span, newText }) => ({ range: toRange(report.lines, span, encoding), newText }));
}

/** Writes entries in a style, a few at a time, so that a list of thousands keeps nobody waiting. */
export function formatEntries(
  work: LongWork,
  entries: readonly ListedReference[],
  style: ReferenceStyleData,
): Promise<Reformatting> {
  const { report } = work.analysis;
  return asLongWork(work, 'Formatting the reference list', entries.length, async (turns) => {
    const single = await inTurns(entries, (entry) => reformatEntries(report, [entry], style), turns);
    return {
      edits: single.flatMap(({ edits }) => edits),
      dropped: [...new Set(single.flatMap(({ dropped }) => dropped))],
      lacking: single.flatMap(({ lacking }) => lacking),
      refused: single.flatMap(({ refused }) => refused),
    };
  });
}
