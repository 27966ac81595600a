import { entriesWhere } from '../report/per-list.ts';
import type { ListedReference } from '../report/references.ts';
import { defineRule, type RuleProblem } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';
import { allMatches } from '../text/all-matches.ts';

const list = '# A case of barley itch\n\n## References\n\n1. Moss TA. Barley itch. J Farm Med. 2011;4:12-5. ';

export default defineRule({
  id: 'reference/doi-malformed',
  title: 'DOI that leads nowhere',
  why: 'A DOI begins with 10., a number and a slash, and holds no blank. One wrong sign and the link fails, for the reader and for the publisher that checks it.',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  cites: ['nlm:citing-medicine'],
  options: {},
  examples: [
    { bare: true, flagged: `${list}https://doi.org/⟦doi:⟧10.1000/itch.1\n` },
    { bare: true, flagged: `${list}⟦https://doi.org/⟧https://doi.org/10.1000/itch.1\n` },
    { bare: true, flagged: `${list}⟦https:/doi.org⟧/10.1000/itch.1\n` },
    { bare: true, flagged: `${list}doi: ⟦10.1000/ itch.1⟧\n` },
    { bare: true, flagged: `${list}doi: ⟦1000/itch.1⟧\n` },
    { bare: true, flagged: `${list}doi: ⟦10.1000⟧.\n` },
    { bare: true, clean: `${list}doi: 10.1000/itch.1.\n` },
    { bare: true, clean: `${list}https://doi.org/10.1000/itch.1\n` },
    { bare: true, clean: `${list}DOI: not assigned.\n` },
  ],
  *check(report) {
    for (const entry of faulty(report)) yield* faultsOf(entry, entry.reference.text);
  },
});

interface Fault {
  /** Group 1, or else the whole, is the place. */
  readonly pattern: RegExp;
  readonly expected: string;
  /** What the place becomes; absent where that is not known. */
  readonly mend?: (written: string) => string;
  readonly safety?: Fix['safety'];
}

/** The first that fits speaks for the entry. */
const faults: readonly Fault[] = [
  {
    pattern: /doi\.org\/\s?(doi:\s?)(?=10\.)/di,
    expected: 'the DOI right behind `doi.org/`',
    mend: () => '',
    safety: 'safe',
  },
  {
    pattern: /((?:https?:\/\/(?:dx\.)?doi\.org\/\s?){1,9})(?=https?:\/\/(?:dx\.)?doi\.org\/10\.)/di,
    expected: 'the address once',
    mend: () => '',
    safety: 'safe',
  },
  {
    pattern: /\bdoi:\s?(doi:\s?)(?=10\.|https?:)/di,
    expected: 'one `doi:`',
    mend: () => '',
    safety: 'safe',
  },
  {
    pattern: /\b(https?(?::\/|\/\/|:)(?:dx\.)?doi\.org)(?=\/\s?10\.)/di,
    expected: '`https://doi.org`',
    mend: () => 'https://doi.org',
    safety: 'suggestion',
  },
  {
    pattern: /\b(10\.\s\d{4,9}\/\S{1,200}|10\.\d{4,9}(?:\s\/\s?|\/\s)(?=[^\s[(]{0,60}\d)[^\s[(]{2,200})/d,
    expected: 'no blank in it',
    mend: (written) => written.replace(/\s/g, ''),
    safety: 'suggestion',
  },
  {
    // Seven and eight digits alone are a PubMed number, which `reference/identifier-misplaced` tells.
    pattern: /\bdoi\s?:\s{0,2}(?!10\.\d{4,9}[/\s]|\d{6,8}(?:[\s.,;\])]|$))(\d[^\s,;]{3,200}(?<![.\])]))/di,
    expected: '`10.`, the number of the publisher, a slash and the rest',
  },
  {
    pattern: /(?:\bdoi\s?:\s{0,2}|\bdoi\.org\/)(10\.\d{4,9}\/?)(?=[\s.,;)\]>]{0,3}(?:\s|$))(?!\s?\/)/di,
    expected: 'a slash and the rest of the DOI behind it',
  },
];

const faulty = entriesWhere(({ text }) => /doi/i.test(text) && faults.some(({ pattern }) => pattern.test(text)));

function* faultsOf({ span: { start } }: ListedReference, text: string): Generator<RuleProblem> {
  const fault = faults.find(({ pattern }) => pattern.test(text));
  if (!fault) return;
  const { pattern, expected, mend, safety = 'suggestion' } = fault;
  // An entry may hold the same fault twice, as where two works run into one.
  const places = allMatches(text, new RegExp(pattern, `${pattern.flags}g`)).flatMap(({ indices }) => {
    const place = indices?.[1];
    return place ? [{ written: text.slice(...place), span: { start: start + place[0], end: start + place[1] } }] : [];
  });
  const [first] = places;
  if (!first) return;
  const written = first.written.trim();
  const newText = mend?.(first.written);
  const title = newText === '' ? `Remove \`${written}\`` : `Write \`${newText}\``;
  const edits = mend ? places.map((place) => ({ span: place.span, newText: mend(place.written) })) : [];
  yield {
    span: first.span,
    message: `The DOI cannot be followed because of \`${written}\`; expected ${expected}`,
    fixes: mend ? [{ title, safety, edits }] : [],
  };
}
