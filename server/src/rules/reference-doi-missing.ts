import { type ListedReference, references } from '../report/references.ts';
import { defineRule } from '../rule/define-rule.ts';
import { placeOfAbsence } from './place-of-absence.ts';

const list = '# A case of barley itch\n\n';
const articles = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `${i + 1}. Moss TA. Barley itch ${i + 1}. J Farm Med. 2011;4:${i + 1}. doi: 10.1000/itch.${i + 1}\n`,
  ).join('');

export default defineRule({
  id: 'reference/doi-missing',
  title: 'DOI at some articles of the list only',
  why: 'Journals ask for a DOI at each article that has one, or at none. Nearly all articles since 2000 have one; a list with gaps was put together from several sources.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:references'],
  options: {},
  examples: [
    {
      bare: true,
      flagged: `${list}⟦## References⟧\n\n${articles(3)}4. Fenn OA. Oat baths. J Farm Med. 2012;5:1-3.\n5. Hay CD. Straw. J Farm Med. 2013;6:7.\n`,
    },
    {
      bare: true,
      clean: `${list}## References\n\n${articles(3)}4. Fenn OA. Oat baths. J Farm Med. 1962;5:1-3.\n5. Hay CD. Straw. J Farm Med. 2013;6:7.\n`,
    },
    {
      bare: true,
      clean: `${list}## References\n\n${articles(3)}4. Fenn OA. Oat baths. Wimblewick: Fen Press; 2012.\n`,
    },
  ],
  *check(report) {
    const articles = references(report).filter(isExpectedToHave);
    const without = articles.filter(({ reference: { doi } }) => doi === null);
    const having = articles.length - without.length;
    const share = having / articles.length;
    if (articles.length < 4 || without.length < 2 || share < 0.2 || share > 0.9) return;
    const first = without.slice(0, 5);
    yield {
      span: placeOfAbsence(report, ['references']),
      message: `${having} of ${articles.length} articles since 2000 ${having === 1 ? 'has' : 'have'} a DOI, and ${namesOf(without)} none; expected the DOI of each article that has got one, or no DOIs at all`,
      related: first.map(({ span }) => ({ span, message: 'Without a DOI' })),
    };
  },
});

/** A lone article without one may well have none; before 2000 many articles have none, and what lies ahead of print or on the web only may have none yet. */
function isExpectedToHave({ reference: { type, year, ahead, doi, plain } }: ListedReference): boolean {
  // One that cannot be followed is told by the rule for that.
  const isBroken = doi === null && /\bdoi\b|\b10\.\s?\d{4}/i.test(plain);
  return type === 'article' && year !== null && year >= 2000 && !isBroken && (!ahead || doi !== null);
}

/** "`3`, `7` and 4 others have": two or more, the first few by their numbers. */
function namesOf(entries: readonly ListedReference[]): string {
  const shown = entries.length > 6 ? entries.slice(0, 5) : entries;
  const names = shown.map(({ number, index }) => `\`${number ?? index + 1}\``);
  if (entries.length > shown.length) return `${names.join(', ')} and ${entries.length - shown.length} others have`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} have`;
}
