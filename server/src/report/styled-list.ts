import type { ReferenceStyleData } from '../data/reference-style.ts';
import { compareWorks } from './alphabetical.ts';
import type { ExportedWork } from './exported-works.ts';
import { formatWork } from './format-work.ts';
import { reformatEntry } from './reformat-entry.ts';
import { withYearLetters } from './year-letters.ts';

/**
 * The works of a report as the entries of a list in a style, in its order and with its labels. An entry that was not understood
 * in full stays as it is written, behind its new label.
 */
export function styledList(works: readonly ExportedWork[], style: ReferenceStyleData): readonly string[] {
  const isByName = style.order === 'alphabetical';
  const lettered = isByName ? withYearLetters(works.map(({ work }) => work)) : [];
  const all = works.map((one, i) => ({ ...one, work: lettered[i] ?? one.work }));
  const ordered = isByName ? all.sort((one, other) => compareWorks(one.work, other.work)) : all;
  return ordered.map((one, i) => (isByName ? '' : style.label.replace('1', `${i + 1}`)) + inStyle(one, style));
}

function inStyle({ entry, work }: ExportedWork, style: ReferenceStyleData): string {
  if (!entry) return formatWork(work, style);
  const result = reformatEntry(entry.reference, style, work.yearLetter);
  return 'text' in result ? result.text : entry.reference.text.replace(/\s+/g, ' ');
}
