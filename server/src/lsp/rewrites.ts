import { citations } from '../report/citations.ts';
import { convertMarkers, formOfMarker, type MarkerForm } from '../report/convert-markers.ts';
import { references } from '../report/references.ts';
import { reformatEntries, reformatTitle } from '../report/reformat.ts';
import { renumberEdits } from '../report/renumber.ts';
import { wantedStyle } from '../report/wanted-style.ts';
import type { Encoding } from '../text/lines.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { Analysis } from './analysis.ts';
import { toRange } from './documents.ts';
import type { Rewrite, Rewriting } from './protocol.ts';

/** A change of the whole document that a person may ask for, with what it leaves as it is. */
export interface DocumentRewrite {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly remark: string | null;
}

/** What a rewrite would do; without edits the remark says why. */
export function rewriteOf({ report, result }: Analysis, rewrite: Rewrite): DocumentRewrite {
  switch (rewrite) {
    case 'renumber': {
      const { edits, refused } = renumberEdits(report);
      const title = 'Renumber citations by first appearance';
      if (!edits) return { title, edits: [], remark: `The citations were not renumbered: ${refused}.` };
      return { title, edits, remark: edits.length > 0 ? null : 'The citations are in order already.' };
    }
    case 'format-list': {
      const style = wantedStyle(report, result.settings.profile);
      const done = reformatEntries(report, references(report), style);
      const stay = done.refused.map(({ entry, reason }) => `${entry.number ?? entry.index + 1} (${reason})`);
      const title = reformatTitle(style, done);
      const kept =
        stay.length > 0 ? `Left as they are: ${stay.slice(0, 10).join('; ')}${stay.length > 10 ? '; ...' : ''}.` : null;
      return {
        title,
        edits: done.edits,
        remark: done.edits.length > 0 || kept ? kept : 'The list is in this form already.',
      };
    }
    case 'to-bracket':
      return conversion('bracket', 'brackets: [1]');
    case 'to-parenthesis':
      return conversion('parenthesis', 'parentheses: (1)');
    case 'to-superscript':
      return conversion('superscript', 'raised numbers');
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

/** The rewrites that would change something in this document and are worth offering at a citation. */
export function offeredRewrites({ report }: Analysis): readonly Rewrite[] {
  const forms = new Set(citations(report).flatMap((citation) => formOfMarker(citation) ?? []));
  if (forms.size === 0) return [];
  const others = (['bracket', 'parenthesis', 'superscript'] as const).filter(
    (form) => !forms.has(form) || forms.size > 1,
  );
  return ['renumber', ...others.map((form): Rewrite => `to-${form}`)];
}

/** The answer to our own client's request for one. */
export function toRewriting(analysis: Analysis, rewrite: Rewrite, encoding: Encoding): Rewriting {
  const { edits, remark } = rewriteOf(analysis, rewrite);
  const { lines } = analysis.report;
  return {
    version: analysis.document.version,
    edits: edits.map(({ span, newText }) => ({ range: toRange(lines, span, encoding), newText })),
    remark,
  };
}
