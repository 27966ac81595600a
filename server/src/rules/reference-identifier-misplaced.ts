import { entriesWhere } from '../report/per-list.ts';
import { fieldOf, writtenIn } from '../report/reference-field.ts';
import type { ListedReference } from '../report/references.ts';
import type { Report } from '../report/report.ts';
import { defineRule, type RuleProblem } from '../rule/define-rule.ts';
import type { Span } from '../text/span.ts';
import { entryName } from './entry-name.ts';

const list = '# A case of barley itch\n\n## References\n\n1. Moss TA. Barley itch. J Farm Med. 2011;4:12-5. ';

export default defineRule({
  id: 'reference/identifier-misplaced',
  title: 'Identifier under the wrong name or in the wrong place',
  why: 'DOI, PubMed number and the number of PubMed Central are looked up in three places. Under a wrong name, or within a title, an identifier is not found by the programs that link references.',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['nlm:citing-medicine'],
  options: {},
  examples: [
    { bare: true, flagged: `${list}⟦doi: 21098765⟧\n` },
    { bare: true, flagged: `${list}⟦PMID: 10.1000/itch.1⟧\n` },
    { bare: true, flagged: `${list}⟦PMID: PMC3844611⟧\n` },
    {
      bare: true,
      flagged:
        '# A case of barley itch\n\n## References\n\n1. Moss TA. Barley ⟦doi:10.1000/itch.1⟧ itch in farmers. J Farm Med. 2011;4:12-5.\n',
    },
    { bare: true, clean: `${list}doi: 10.1000/itch.1. PMID: 21098765; PMCID: PMC3844611.\n` },
  ],
  *check(report) {
    for (const entry of suspects(report)) {
      const named = wrongName(entry, report.text);
      if (named) yield named;
      else yield* insideField(report, entry);
    }
  },
});

interface WrongName {
  readonly pattern: RegExp;
  readonly looksLike: string;
  readonly label: string;
}

/** Group 1 is the label, group 2 the identifier. */
const wrongNames: readonly WrongName[] = [
  { pattern: /\b(doi\s?:\s?)(\d{7,8})(?![\d/]|\.\d)/i, looksLike: 'a PubMed number', label: 'PMID: ' },
  { pattern: /\b(PMID\s?:?\s?)(10\.\d{4,9}\/\S{1,200})/i, looksLike: 'a DOI', label: 'doi: ' },
  { pattern: /\b(PMID\s?:?\s?)(PMC\d{3,9})\b/i, looksLike: 'a number of PubMed Central', label: 'PMCID: ' },
];

function wrongName(entry: ListedReference, report: string): RuleProblem | undefined {
  const text = report.slice(entry.span.start, entry.span.end);
  if (!/doi|PMID/i.test(text)) return undefined;
  for (const { pattern, looksLike, label } of wrongNames) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [whole, written = ''] = match;
    const start = entry.span.start + match.index;
    return {
      span: { start, end: start + whole.replace(/[.,;)]{1,3}$/, '').length },
      message: `\`${whole.replace(/[.,;)]{1,3}$/, '')}\` looks like ${looksLike}; expected \`${label.trim()}\` before it`,
      fixes: [
        {
          title: `Write \`${label.trim()}\` before it`,
          safety: 'suggestion',
          edits: [{ span: { start, end: start + written.length }, newText: label }],
        },
      ],
    };
  }
  return undefined;
}

const identifier =
  /\b(?:(?:doi\s?:?\s?|https?:\/\/(?:dx\.)?doi\.org\/)10\.\d{4,9}\/\S{1,200}|PM(?:ID|CID)\s?:?\s?(?:PMC)?\d{4,9})/i;

const suspects = entriesWhere((reference) => {
  const { text, fields } = reference;
  if (!/doi|PMID|PMCID/i.test(text)) return false;
  const words = [fields.title, fields.container].map((field) => (field ? writtenIn(reference, field) : ''));
  return wrongNames.some(({ pattern }) => pattern.test(text)) || words.some((field) => identifier.test(field));
});

/** An identifier that has words of the same field on both sides. */
function* insideField(report: Report, entry: ListedReference): Generator<RuleProblem> {
  for (const [name, words] of [
    ['title', 'title'],
    ['container', 'journal'],
  ] as const) {
    const field = fieldOf(report, entry, name);
    const match = field && identifier.exec(field.text);
    if (!field || !match || !/\p{L}{2}/u.test(field.text.slice(match.index + match[0].length))) continue;
    const start = field.span.start + match.index;
    const span: Span = { start, end: start + match[0].length };
    yield {
      span,
      message: `${entryName(entry)} has \`${match[0]}\` within its ${words}; expected identifiers at the end`,
    };
    return;
  }
}
