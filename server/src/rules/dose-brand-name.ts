import { brandNames, type DrugName, drugNames } from '../data/drug-names.ts';
import { drugMentionsOf } from '../facts/dose-sentences.ts';
import type { Report } from '../report/report.ts';
import { zonesOf } from '../report/zones.ts';
import { defineRule } from '../rule/define-rule.ts';
import { once } from '../text/once.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'dose/brand-name',
  title: 'Brand name without the generic name',
  why: 'Brands differ from country to country, and the same brand can be another drug elsewhere. The generic name tells every reader what was given; the brand may follow it in brackets.',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['ama:drug-names', 'care:9b'],
  options: {},
  examples: [
    { flagged: 'He took ⟦Lasix⟧ 40 mg daily.' },
    { flagged: 'She was given ⟦Keppra⟧ after the seizure. Keppra was continued.' },
    { clean: 'He took furosemide (Lasix) 40 mg daily.' },
    { clean: 'He took Tylenol; the acetaminophen was stopped later.' },
    { clean: 'He took furosemide 40 mg daily.' },
  ],
  *check(report) {
    if (report.language !== 'en') return; // guesses by English words
    const zoneOf = zonesOf(report);
    const told = once(() => toldOf(report));
    const met = new Set<string>();
    for (const { fact, span, section } of report.find(drugMentionsOf)) {
      const { generic, kind } = fact.drug;
      if (kind !== 'brand' || met.has(generic) || zoneOf(section) === 'references') continue;
      const brand = textOf(report.text, span);
      if (!/^\p{Lu}/u.test(brand)) continue;
      met.add(generic);
      if (isToldAs(generic, told())) continue;
      yield {
        span,
        message: `\`${brand}\` is a brand, and its generic name was not found; expected \`${generic}\``,
        fixes: [
          {
            title: `Write "${generic} (${brand})"`,
            safety: 'suggestion',
            edits: [{ span, newText: `${generic} (${brand})` }],
          },
        ],
      };
    }
  },
});

/**
 * The words of the report without those on other patients: a generic name that stands only in the introduction or the
 * discussion does not tell what the brand of the case is.
 */
function toldOf(report: Report): string {
  const zoneOf = zonesOf(report);
  const blocks = report.blocks.filter(
    ({ start }) => !/^(?:introduction|discussion|references)$/.test(zoneOf(report.sectionAt(start))),
  );
  return blocks
    .map(({ block }) => block.prose)
    .join('\n')
    .toLowerCase();
}

/** Every spelling that stands for a generic name, its brands left out. */
function isToldAs(generic: string, text: string): boolean {
  const brands = new Set(brandNames.flatMap(([, ...names]) => names.map((name) => name.toLowerCase())));
  const spellings = [...drugNames].filter(
    ([name, known]: [string, DrugName]) => known.generic === generic && !brands.has(name),
  );
  // "amoxicillin and clavulanic acid" for "amoxicillin-clavulanate": the first word in its first letters is enough.
  const start = generic.toLowerCase().split(/[-/ ]/)[0]?.slice(0, 7) ?? '';
  return [start, ...spellings.map(([name]) => name)].some((name) => name.length > 3 && text.includes(name));
}
