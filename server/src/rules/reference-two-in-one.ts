import type { Reference } from '../facts/references.ts';
import { entriesWhere } from '../report/per-list.ts';
import type { ListedReference } from '../report/references.ts';
import type { Report } from '../report/report.ts';
import { splitEntry } from '../report/split-entry.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';
import { allMatches } from '../text/all-matches.ts';
import { entryName } from './entry-name.ts';

const list = '# A case of barley itch\n\n## References\n\n';

export default defineRule({
  id: 'reference/two-in-one',
  title: 'Two works in one entry',
  why: 'One number stands for one work. Where a line break was lost between two entries, all later numbers lead to the wrong work.',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['icmje:references', 'nlm:citing-medicine'],
  options: {},
  examples: [
    {
      bare: true,
      flagged: `${list}1. Moss TA. Barley itch. J Farm Med. 2011;4:12-5. ⟦Fenn OA. Oat baths. J Farm Med. 2012;5:1-3.⟧\n`,
    },
    {
      bare: true,
      clean: `${list}1. Moss TA. Barley itch. J Farm Med. 2011;4:12-5. Erratum in: J Farm Med. 2012;5:1-3.\n`,
    },
    { bare: true, clean: `${list}1. Moss TA. Barley itch. J Farm Med. 2011;4:12-5; 2012;5:1-3.\n` },
  ],
  *check(report) {
    for (const [i, entry] of entriesWithTwo(report).entries()) {
      const second = secondWork(entry.reference);
      if (second === undefined) continue;
      const span = { start: entry.span.start + second, end: entry.span.end };
      yield {
        span,
        message: `${entryName(entry)} seems to hold a second work from \`${report.text
          .slice(span.start, span.start + 30)
          .split('\n')[0]
          ?.trim()}\` on; expected an entry of its own`,
        fixes: i < mostMended ? beginning(report, entry, span.start) : [],
      };
    }
  },
});

/** So many have a fix: it names every number that moves, which in a long list would cost their square. */
const mostMended = 20;

function beginning(report: Report, entry: ListedReference, at: number): Fix[] {
  const split = splitEntry(report, entry, at);
  if (!split) return [];
  const { number, edits } = split;
  const follows = edits.length > 1 ? '; the numbers behind it and their citations follow' : '';
  const what = number === null ? 'a new entry' : `entry ${number}`;
  return [{ title: `Begin ${what} here${follows}`, safety: 'suggestion', edits }];
}

/** Year, volume and pages as most styles print them; journals that give both volumes of a year do so in one. */
const place =
  /(?<!\d)(?:1[6-9]|20)\d\d(?:\s[A-Z][a-z]{2,8}(?:\s\d{1,2})?)?[;,]\s?\d{1,4}(?:\s?\([^()]{1,20}\))?\s?:\s?[A-Za-z]{0,3}\d{1,6}(?:[-\u2013][A-Za-z]{0,3}\d{1,6})?/g;
/** An author with initials, at the beginning of a second work. */
const author = /(?<=[.;\d]\s{1,8}|\s\d{1,3}[.)]\s)\p{Lu}[\p{L}'’-]{1,30}\s\p{Lu}{1,3}(?:[,.:]\s)/u;
/** What leads to another place of the same work. */
const further =
  /\b(?:err?at(?:um|a)|corrigend(?:um|a)|correct(?:ion|ed)|reprint(?:ed)?|republished|discussion|comment(?:ary)?|reply|quiz|translat(?:ed|ion)|retract(?:ion|ed)|update(?:d)? (?:in|of)|in:|suppl)\b/i;

const entriesWithTwo = entriesWhere((reference) => secondWork(reference) !== undefined);

/** Where in the entry a second work begins. */
function secondWork({ text }: Reference): number | undefined {
  const [first, second] = allMatches(text, place);
  if (!first || !second) return undefined;
  const from = first.index + first[0].length;
  const between = text.slice(from, second.index);
  if (further.test(between)) return undefined;
  const name = author.exec(text.slice(from - 1, second.index));
  return name ? from - 1 + name.index : undefined;
}
