import type { ReferenceType } from '../facts/reference-kind.ts';
import { leftoverMarks } from '../report/leftover-marks.ts';
import { entriesWhere } from '../report/per-list.ts';
import { gapsOf } from '../report/reference-gaps.ts';
import { implausibleNumbers } from '../report/reference-years.ts';
import { defineRule } from '../rule/define-rule.ts';
import { entryName } from './entry-name.ts';

const list = '# A case of barley itch\n\n## References\n\n';

export default defineRule({
  id: 'reference/missing-field',
  title: 'Reference that lacks what is needed to find the work',
  why: 'Journal, year, volume and pages lead a reader to an article; publisher and year to a book; address and date of access to a page that may change. What is missing here is asked for in the proofs, or the work is not found.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:references', 'nlm:citing-medicine'],
  options: {},
  examples: [
    { bare: true, flagged: `${list}1. ⟦Moss T. Barley itch. J Farm Med. 2011.⟧\n` },
    { bare: true, flagged: `${list}1. ⟦Mossgrove. Barley itch. J Farm Med. 2011;4:12-5.⟧\n` },
    { bare: true, flagged: `${list}1. ⟦Moss T. Diseases of farmers. 2nd ed. 2011.⟧\n` },
    {
      bare: true,
      flagged: `${list}1. ⟦Fen Health Board. Straw [Internet]. Available from: https://example.org/straw⟧\n`,
    },
    { bare: true, clean: `${list}1. Moss T. Barley itch. J Farm Med. 2011;4:12-5.\n` },
    { bare: true, clean: `${list}1. Moss T. Barley itch. J Farm Med. 2011. doi: 10.1000/example\n` },
    { bare: true, clean: `${list}1. Moss T. Barley itch. J Farm Med. In press 2011.\n` },
  ],
  *check(report) {
    const open = leftoverMarks(report);
    const slips = new Set([...implausibleNumbers(report)].map(({ entry }) => entry));
    for (const entry of lacking(report)) {
      const { reference, span } = entry;
      if (open.has(entry)) continue;
      const { missing: all, light } = gapsOf(reference);
      const missing = slips.has(entry) ? all.filter((gap) => gap !== 'the year') : all;
      if (missing.length === 0) continue;
      yield {
        span,
        message: `${entryName(entry)} lacks ${series(missing)}; expected in ${isOfAll(missing) ? 'every reference' : `a reference to ${kinds[reference.type]}`}`,
        ...(light ? { severity: 'info' } : {}),
      };
    }
  },
});

const lacking = entriesWhere((reference) => gapsOf(reference).missing.length > 0);

const kinds: Readonly<Record<ReferenceType, string>> = {
  article: 'an article',
  book: 'a book',
  chapter: 'a chapter of a book',
  web: 'a page on the web',
  thesis: 'a thesis',
  conference: 'a paper of a conference',
  other: 'a work of another kind',
};

/** Each work has a year, whatever its kind. */
function isOfAll(missing: readonly string[]): boolean {
  return missing.every((gap) => gap === 'the year');
}

function series(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last;
}
