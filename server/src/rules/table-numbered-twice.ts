import { captionsOf } from '../facts/captions.ts';
import { zonesOf } from '../report/zones.ts';
import { defineRule } from '../rule/define-rule.ts';

export default defineRule({
  id: 'table/numbered-twice',
  title: 'Two tables with one number',
  why: 'A mention of the number leads to two tables, and one of them is never found.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:illustrations'],
  options: {},
  examples: [
    { flagged: 'The arm was red (Table 1).\n\n**Table 1.** The red arm of the farmer.\n\n⟦Table 1⟧. A bath of oats.' },
    { clean: 'The arm was red (Table 1).\n\n**Table 1.** The red arm.\n\n**Table 2.** A bath of oats.' },
    { clean: 'The arm was red (Table 1).\n\n**Table 1.** The red arm.\n\nIt healed.\n\n**Table 1.** The red arm.' },
  ],
  *check(report) {
    const zoneOf = zonesOf(report);
    const met = new Map<string, string>();
    for (const { fact, section, at } of report.find(captionsOf)) {
      const { kind, number, caption, isImage, labelSpan } = fact;
      if (kind !== 'table' || number === '' || isImage || zoneOf(section) === 'references') continue;
      const first = met.get(number);
      if (first === undefined) met.set(number, plain(caption));
      else if (!isAlike(first, plain(caption))) {
        yield {
          span: at(labelSpan),
          message: `Table ${number} stands above already, with another caption; expected a number of its own`,
        };
      }
    }
  },
});

function plain(caption: string): string {
  return caption
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The caption again in a list of captions, perhaps shortened or with a note; or a label alone. */
function isAlike(a: string, b: string): boolean {
  const start = Math.min(a.length, b.length, 30);
  return a.slice(0, start) === b.slice(0, start) || /^(?:continued|cont|part|panel)/.test(b);
}
