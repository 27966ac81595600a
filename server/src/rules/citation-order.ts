import type { Block } from '../markdown/block.ts';
import { isNumeric } from '../report/citation-clusters.ts';
import { citations } from '../report/citations.ts';
import { type ListedReference, references } from '../report/references.ts';
import { renumberEdits } from '../report/renumber.ts';
import type { Report } from '../report/report.ts';
import { isWithin } from '../report/section.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';
import { perObject } from '../text/per-object.ts';

const works = ['Moss TA. Barley itch. J Farm Med. 2011;4:12-5.', 'Hay CD. Straw rash. J Farm Med. 2012;5:1-3.'];
const list = `\n## References\n\n1. ${works[0]}\n2. ${works[1]}\n`;

export default defineRule({
  id: 'citation/order',
  title: 'Citations not numbered in the order in which they come',
  why: 'In a numbered list the first work that the text cites is 1, the next 2. Where a paragraph was moved or added the numbers jump, and an editor sends the list back to be numbered again by hand.',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['icmje:references'],
  options: {},
  examples: [
    { bare: true, flagged: `# A case of barley itch\n\n## Discussion\n\nIt itches ⟦[2]⟧ and heals [1].\n${list}` },
    {
      bare: true,
      clean: `# A case of barley itch\n\n## Discussion\n\nIt itches [1] and heals [2]; it returns [1].\n${list}`,
    },
    { bare: true, clean: `# A case of barley itch\n\n## Discussion\n\nIt itches [2].\n${list}` },
    {
      bare: true,
      clean: `# A case of barley itch\n\n## Case\n\n| Sign | Source |\n| --- | --- |\n| Itch | [2] |\n\n## Discussion\n\nIt itches [1].\n${list}`,
    },
  ],
  *check(report) {
    const early = firstTooEarly(report);
    if (!early || isAlphabetical(references(report))) return;
    yield {
      span: early.span,
      message: `Number \`${early.number}\` is cited before number \`${early.before}\`; expected numbers in the order of their first citation`,
      related: [{ span: early.later, message: `Here \`${early.before}\` is cited first` }],
      fixes: () => renumbered(report),
    };
  },
});

function renumbered(report: Report): readonly Fix[] {
  const { edits } = renumberEdits(report);
  return edits?.length
    ? [{ title: 'Renumber the citations and the list by first appearance', safety: 'suggestion', edits }]
    : [];
}

/**
 * The first marker whose number a lower one follows. Numbers that a table, a caption or a footnote cites too are left
 * out: they count where the table is first named.
 */
function firstTooEarly(report: Report) {
  const numeric = citations(report).filter(isNumeric);
  const isRunning = ({ found: { placed, section } }: (typeof numeric)[number]): boolean =>
    isRunningText(placed.block) && !isWithin(section, 'figures', 'tables', 'abstract');
  const apart = new Set(numeric.filter((one) => !isRunning(one)).flatMap((one) => one.references));
  const highest: { number: number; span: (typeof numeric)[number]['span'] }[] = [];
  const met = new Set<ListedReference>();
  for (const { references: led, span } of numeric.filter(isRunning)) {
    const fresh = led.filter((entry) => !met.has(entry) && !apart.has(entry)).sort((a, b) => a.index - b.index);
    for (const entry of fresh) {
      met.add(entry);
      const number = entry.number ?? entry.index + 1;
      const over = (highest.at(-1)?.number ?? 0) > number && highest.find((one) => one.number > number);
      if (over) return { span: over.span, number: over.number, before: number, later: span };
      highest.push({ number, span });
    }
  }
  return undefined;
}

const isRunningText = perObject(
  ({ kind, prose }: Block): boolean =>
    /^(?:paragraph|list|quote)$/.test(kind) && !/^[\s*_]{0,6}(?:fig|table|box)/i.test(prose.slice(0, 30)),
);

/** Is the list sorted by names, as some journals want a numbered one? */
function isAlphabetical(all: readonly ListedReference[]): boolean {
  const names = all.map(({ reference }) =>
    (reference.authors[0]?.family ?? reference.authors[0]?.literal ?? '').toLowerCase(),
  );
  return (
    new Set(names).size >= 5 && names.every((name, i) => i === 0 || name.localeCompare(names[i - 1] ?? '', 'en') >= 0)
  );
}
