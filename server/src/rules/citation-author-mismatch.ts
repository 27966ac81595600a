import { type Citation, citationsOf } from '../facts/citations.ts';
import { perBlock } from '../facts/per-block.ts';
import type { Reference } from '../facts/references.ts';
import type { Block } from '../markdown/block.ts';
import { isNumeric } from '../report/citation-clusters.ts';
import { readMarker } from '../report/citation-marker.ts';
import { citations, type ReportCitation } from '../report/citations.ts';
import { type ListedReference, references } from '../report/references.ts';
import { perReport, type Report } from '../report/report.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';
import { normalForm } from '../text/normal-form.ts';
import { perObject } from '../text/per-object.ts';

const list =
  '\n## References\n\n1. Moss TA, Reed BB. Barley itch. J Farm Med. 2011;4:12-5.\n2. Hay CD, Fenn OA. Straw rash. J Farm Med. 2012;5:1-3.\n';

export default defineRule({
  id: 'citation/author-mismatch',
  title: 'Author named in the text whose work the number does not lead to',
  why: 'The reader who looks up "Hay et al. [1]" and finds another author does not know which of the two is meant. It happens when a list is numbered anew by hand.',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['icmje:references'],
  options: {},
  examples: [
    {
      bare: true,
      flagged: `# A case of barley itch\n\n## Discussion\n\nMoss et al. [1] saw it, as did Hay and Fenn ⟦[1]⟧.\n${list}`,
    },
    {
      bare: true,
      flagged: `# A case of barley itch\n\n## Discussion\n\nMoss and colleagues ⟦[2]⟧ saw it [1].\n${list}`,
    },
    {
      bare: true,
      clean: `# A case of barley itch\n\n## Discussion\n\nMoss et al. [1] saw it, and Hay et al. [1, 2].\n${list}`,
    },
    {
      bare: true,
      clean: `# A case of barley itch\n\n## Discussion\n\nReed et al. [1] and Wold et al. [2] saw it.\n${list}`,
    },
  ],
  *check(report) {
    for (const citation of citations(report)) {
      const named = isNumeric(citation) && citation.unresolved.length === 0 ? namedBefore(citation) : undefined;
      if (named === undefined || citation.references.some((entry) => holds(entry, named))) continue;
      const theirs = byFirstAuthor(report).get(normalForm(named)) ?? [];
      const [own] = theirs;
      if (!own) continue;
      const numbers = theirs.slice(0, 3).map((entry) => `\`${numberOf(entry)}\``);
      yield {
        span: citation.span,
        message: `${quoted(citation)} follows the name \`${named}\`, which ${citation.references.length === 1 ? 'that entry does' : 'those entries do'} not hold; expected ${numbers.join(' or ')}, or the author of the entry`,
        related: theirs.slice(0, 3).map(({ span }) => ({ span, message: `An entry by \`${named}\`` })),
        fixes: theirs.length === 1 ? toNumber(citation, numberOf(own)) : [],
      };
    }
  },
});

function quoted({ text }: ReportCitation): string {
  return text.length <= 30 ? `\`${text}\`` : 'This citation';
}

function numberOf({ number, index }: ListedReference): number {
  return number ?? index + 1;
}

const year = /(?:['’]s)?\s{0,2},?\s{0,3}(?:[([]?(?:19|20)\d\d[a-z]?[)\]]?)?,?\s{0,3}$/;
const company = [
  /\set\s{1,3}al\.?$/,
  /\sand\s{1,3}(?:colleagues|co-?workers|associates)$/,
  /\s(?:and|&)\s{1,3}\p{Lu}[\p{L}'’-]{2,40}$/u,
];
const name = /(?:^|[^\p{L}'’-])(\p{Lu}[\p{L}'’-]{2,40})$/u;

/** The first of the authors whom the text names right before the citation: "Moss et al.", "Moss and Reed's". */
function namedBefore({ found }: ReportCitation): string | undefined {
  return namesBefore(found.placed.block).get(found.fact);
}

const namesBefore = perBlock((block): ReadonlyMap<Citation, string | undefined> => {
  return new Map(citationsOf(block).map((fact) => [fact, nameBefore(block, fact.span.start)]));
});

function nameBefore(block: Block, at: number): string | undefined {
  const before = block.prose
    .slice(Math.max(0, at - 120), at)
    .replace(/[*_]/g, ' ')
    .replace(year, '');
  const others = company.find((words) => words.test(before));
  return others && name.exec(before.replace(others, '').replace(/,?\s{0,3}$/, ''))?.[1];
}

/** Does the entry hold the name anywhere: as a further author, an editor, in its title? */
function holds({ reference }: ListedReference, name: string): boolean {
  return folded(reference.plain).includes(folded(name));
}

/** Without accents and signs, so that "Müller-Hay" is "mueller hay" and "muller hay" alike. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => ({ ä: 'a', ö: 'o', ü: 'u' })[letter] ?? letter)
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/[^a-z0-9]/g, '');
}

const firstFamily = perObject(({ authors }: Reference): string => normalForm(authors[0]?.family ?? ''));

const byFirstAuthor = perReport((report: Report): ReadonlyMap<string, readonly ListedReference[]> => {
  const entries = new Map<string, ListedReference[]>();
  for (const entry of references(report)) {
    const name = firstFamily(entry.reference);
    const others = entries.get(name);
    if (others) others.push(entry);
    else if (name) entries.set(name, [entry]);
  }
  return entries;
});

function toNumber({ text, span }: ReportCitation, number: number): Fix[] {
  const { numbers, opening, closing, raised } = readMarker(text);
  if (numbers.length !== 1 || raised) return [];
  const newText = `${opening}${number}${closing}`;
  return [{ title: `Cite number ${number} here`, safety: 'suggestion', edits: [{ span, newText }] }];
}
