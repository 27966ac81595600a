import { isNumeric } from '../report/citation-clusters.ts';
import { citations } from '../report/citations.ts';
import { convertMarkers, formOfMarker, type MarkerForm } from '../report/convert-markers.ts';
import { references } from '../report/references.ts';
import { reformatTitle } from '../report/reformat.ts';
import { renumberEdits } from '../report/renumber.ts';
import { wantedStyle } from '../report/wanted-style.ts';
import { type RangeForm, writeRanges } from '../report/write-ranges.ts';
import type { Encoding } from '../text/lines.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { Analysis } from './analysis.ts';
import { toRange } from './documents.ts';
import { formatEntries } from './format-list.ts';
import type { LongWork } from './long-work.ts';
import { madeSection } from './made-sections.ts';
import type { MadeSection, Rewrite, Rewriting } from './protocol.ts';

/** A change of the whole document that a person may ask for, with what it leaves as it is. */
export interface DocumentRewrite {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly remark: string | null;
}

/** What is done to the citations. */
export type CitationRewrite = Exclude<Rewrite, 'format-list' | MadeSection>;

/** What a rewrite would do; without edits the remark says why. */
export function rewriteOf({ report, document }: Analysis, rewrite: CitationRewrite): DocumentRewrite {
  switch (rewrite) {
    case 'renumber': {
      const { edits, refused } = renumberEdits(report);
      const title = 'Renumber citations by first appearance';
      if (!edits) return { title, edits: [], remark: `The citations were not renumbered: ${refused}.` };
      return { title, edits, remark: edits.length > 0 ? null : 'The citations are in order already.' };
    }
    case 'compress-ranges':
      return ranges('compressed', 'Write neighbouring numbers as ranges: [1-3]');
    case 'spell-out-ranges':
      return ranges('spelled-out', 'Write all numbers of ranges: [1,2,3]');
    case 'to-bracket':
      return conversion('bracket', 'brackets: [1]');
    case 'to-parenthesis':
      return conversion('parenthesis', 'parentheses: (1)');
    case 'to-superscript':
      return conversion('superscript', 'raised numbers');
  }

  function ranges(form: RangeForm, title: string): DocumentRewrite {
    const edits = writeRanges(report, form, document.cache);
    return { title, edits, remark: edits.length > 0 ? null : 'The citations are written so already.' };
  }

  function conversion(form: MarkerForm, words: string): DocumentRewrite {
    const { edits, left } = convertMarkers(report, form);
    const kept =
      left.length > 0 ? `Left as they are: ${left.length} of the citations, which would read as something else.` : null;
    return {
      title: `Set all citations in ${words}`,
      edits,
      remark: edits.length > 0 || kept ? kept : 'No citation is set otherwise.',
    };
  }
}

/** The list in the style of the journal, or else in its own. */
async function formatList(work: LongWork): Promise<DocumentRewrite> {
  const { report, result } = work.analysis;
  const style = wantedStyle(report, result.settings.profile);
  const done = await formatEntries(work, references(report), style);
  const stay = done.refused.map(({ entry, reason }) => `${entry.number ?? entry.index + 1} (${reason})`);
  const kept =
    stay.length > 0 ? `Left as they are: ${stay.slice(0, 10).join('; ')}${stay.length > 10 ? '; ...' : ''}.` : null;
  return {
    title: reformatTitle(style, done),
    edits: done.edits,
    remark: done.edits.length > 0 || kept ? kept : 'The list is in this form already.',
  };
}

/** The rewrites that would change something in this document and are worth offering at a citation. */
export function offeredRewrites({ report }: Analysis): readonly CitationRewrite[] {
  const all = citations(report);
  const forms = new Set(all.flatMap((citation) => formOfMarker(citation) ?? []));
  if (forms.size === 0) return [];
  const others = (['bracket', 'parenthesis', 'superscript'] as const).filter(
    (form) => !forms.has(form) || forms.size > 1,
  );
  const many = all.filter((citation) => isNumeric(citation) && citation.targets.length > 2);
  return [
    'renumber',
    ...(many.some(({ text }) => /[,;]|and|&/.test(text)) ? ['compress-ranges' as const] : []),
    ...(many.some(({ text }) => /[-\u2010-\u2015\u2212\u207b]/.test(text)) ? ['spell-out-ranges' as const] : []),
    ...others.map((form): CitationRewrite => `to-${form}`),
  ];
}

/** The answer to our own client's request for one. */
export async function toRewriting(work: LongWork, rewrite: Rewrite, encoding: Encoding): Promise<Rewriting> {
  const { document, report } = work.analysis;
  const { edits, remark } = await rewritten(work, rewrite);
  return {
    version: document.version,
    edits: edits.map(({ span, newText }) => ({ range: toRange(report.lines, span, encoding), newText })),
    remark,
  };
}

function rewritten(work: LongWork, rewrite: Rewrite): Promise<DocumentRewrite> | DocumentRewrite {
  switch (rewrite) {
    case 'format-list':
      return formatList(work);
    case 'abbreviation-list':
    case 'timeline-table':
      return madeSection(work.analysis, rewrite);
    default:
      return rewriteOf(work.analysis, rewrite);
  }
}
