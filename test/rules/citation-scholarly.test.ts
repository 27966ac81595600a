import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/lint/lint.ts';
import { defaultSettings } from '../../server/src/lint/settings.ts';
import { readReport } from '../../server/src/report/report.ts';
import { rules } from '../../server/src/rules/index.ts';

const citing = rules.filter(({ id }) => id.startsWith('citation/') && id !== 'citation/missing-for-claim');

const list = `## References

1. Moss TA. Barley itch. J Farm Med. 2011;4:12-5.
2. Fenn OA, Reed BB. Straw and skin. J Farm Med. 2012;5:1-3.
3. Hay CD. Harvest rash. J Farm Med. 2014;7:1-4.
4. Reed BB, Moss TA. Oat baths. J Farm Med. 2015;8:21-9.
`;

/** What the citation rules find in a text: each as `rule: the place`. */
function found(text: string): string[] {
  const { findings, failures } = lint(readReport(text), citing, defaultSettings);
  expect(failures).toEqual([]);
  return findings.map(({ ruleId, span }) => `${ruleId.slice('citation/'.length)}: ${text.slice(span.start, span.end)}`);
}

/** The text behind three sentences that cite in brackets, before a numbered list. */
const inBrackets = (text: string): string =>
  `# A case of barley itch\n\n## Discussion\n\nIt itches [1]. It heals [2]. It returns [3]. It is rare [4].\n\n${text}\n\n${list}`;

const raised = (text: string): string =>
  `# A case of barley itch\n\n## Discussion\n\nIt itches.<sup>1</sup> It heals.<sup>2</sup> It returns.<sup>3</sup> It is rare.<sup>4</sup>\n\n${text}\n\n${list}`;

const inParens = (text: string): string =>
  `# A case of barley itch\n\n## Discussion\n\nIt itches (1). It heals (2). It returns (3). It is rare (4).\n\n${text}\n\n${list}`;

/** A report whose front matter defines two works. */
const keyed = (text: string): string =>
  `---\nreferences:\n  - id: moss2011\n    title: Barley itch\n  - id: fenn:2012-a\n    title: Straw and skin\n---\n# A case of barley itch\n\n## Discussion\n\nIt itches [@moss2011] and heals [@fenn:2012-a].\n\n${text}\n`;

describe('scholarly Markdown is left alone', () => {
  it.each([
    'It itches, as [the board](1) says.',
    'It itches, as [the board][1] says.\n\n[1]: https://example.org/barley',
    'It itches, see [1].\n\n[1]: https://example.org/barley',
    'See [[1]](#ref-1) and [2](#ref2).',
    'See [1][2] and [3], [4].',
    'See \\[1\\] and \\[2, 3\\].',
    'The odds ratio was 2.4 [95% CI 1.2-3.4].',
    'The median was 12 [7-19] and the range [9-14].',
    'Sodium was low [Na+] and [K+] normal.',
    'It was seen in 2019 [2] and [2019].',
    'The dose was $x^{2}$ and $f(1, 2)$ and $[5]$.',
    'With $$\\sum_{i=1}^{9} x_i [7]$$ it holds.',
    'It cost $5 [1] and $7 [2].',
    'Platelets were 150 × 10^9^/L and 10<sup>9</sup>/L, the area 4 cm<sup>2</sup>.',
    'A scan with <sup>99m</sup>Tc and <sup>18</sup>F-FDG and Ca<sup>2+</sup>.',
    'A scan with ^18^F and H~2~O and Na^+^.',
    'The steps are: (1) wash, (2) dry and (3) wait.',
    '(1) Wash it.\n\n(2) Dry it.',
    'It was common (n = 3) and (Fig. 1) and (Table 2).',
    'It was common (3/12) and (25%) and (p < 0.05).',
    'Mail us at moss@example.org or <fenn@example.org>.',
    'It itches.^[As Moss said in [1].]',
    'It itches.[^a]\n\n[^a]: Above all at night [2].',
    'It itches.[^1]\n\n[^1]: Above all at night.',
    '![The hand](hand.png){#fig:hand width=50%}\n\nSee @fig:hand and [@fig:hand].',
    'See @fig-hand, @tbl-labs, [@sec-case; @eq-dose] and @lem-one.',
    '::: {.callout-note #nte-x key=12}\n\nIt itches [1].\n\n:::',
    '[It itches]{.smallcaps} and [1-2 weeks]{.mark}.',
    '```{r}\nx[1]; y[99]; cite("@moss")\n```',
    'Inline `x[99]` and `r x[7]` and `(ref?)`.',
    '<!-- [99] and (ref?) -->',
    'Type (2) disease, grade (3) and stage (4).',
    'HLA-B*27 [A/G], rs12 [C>T] and c.35[2].',
    '- [ ] wash\n- [x] dry',
    '| Sign | Day [1] | (n) |\n| --- | --- | --- |\n| Itch | 3 (2) | 4<sup>1</sup> |\n\n<sup>1</sup> At night.',
    'Moss et al. [1] and Reed et al. [2] and Fenn and Reed [2] saw it.',
    'Wold et al. [3] are of another list.',
    'It was seen by Moss et al. [1,4].',
    'It heals [1-3], it returns [1,3] and [1, 2, 4].',
    'It is [sic] rare and [...] heals.',
    'Only [about] 12 of [the] 14 came.',
    'In Hay et al.’s series [3] it healed.',
    'Vitamin B<sub>12</sub> was given on days [1] to 3.',
    'Sodium (ref 135 to 145) and potassium (reference 3.5 to 5.0).',
    'It is known (see references).',
    'It cost 12 (5) in all.',
  ])('among brackets: %s', (text) => {
    expect(found(inBrackets(text))).toEqual([]);
  });

  it.each([
    'Platelets were 10<sup>9</sup>/L, 4 mm<sup>2</sup>, x<sup>2</sup> and 10⁹/L, cm², m³.',
    'The 2<sup>nd</sup> visit and the 3<sup>rd</sup>.',
    'It itches (12) and in 3 (4) men.',
    'It itches¹ and heals², see ⁶⁸Ga.',
    'Itching was 3 on a scale [1-4] and a VAS [1–4].',
  ])('among raised numbers: %s', (text) => {
    expect(found(raised(text))).toEqual([]);
  });

  it.each([
    'It was seen in one patient (12) and in women (3).',
    'The dose was 4 mg (2) and the range 3 (1-5).',
    'For two reasons: (1) age, (2) straw.',
    'It was [12] or [Ca2+].',
    'An array x[45] is none.',
  ])('among round brackets: %s', (text) => {
    expect(found(inParens(text))).toEqual([]);
  });

  it.each([
    'As @moss2011 says, and @moss2011: it heals. @moss2011.',
    'See [-@moss2011], [see @moss2011, pp. 3-5; and @fenn:2012-a] and @moss2011 [p. 3].',
    'See [@{moss2011}] and @{fenn:2012-a}.',
    'See @fenn:2012-a, and (@fenn:2012-a).',
    'Mail moss@example.org, first.last@example.org or tag+moss@example.org.',
    'As \\@ref(fig:hand) and \\@notakey say.',
    'See @fig-hand, [@fig-hand; @moss2011] and @tbl:labs.',
    '(@good) Wash it.\n\nAs (@good) shows, it helps.',
    'The package npm:@scope/name and https://example.org/@moss are none.',
    '`@unknown` is code.',
    '$x @unknown$ is a formula.',
  ])('among keys: %s', (text) => {
    expect(found(keyed(text))).toEqual([]);
  });

  it.each([
    ['no file was read', '---\nbibliography: barley.bib\n---\n# A case\n\n## Discussion\n\nIt itches [@moss2011].\n'],
    [
      'a list in tags',
      `# A case\n\n## Discussion\n\nIt itches [1] and heals [2].\n\n## References\n\n<ol>\n<li>Moss TA. Barley itch. J Farm Med. 2011;4:12-5.</li>\n<li>Hay CD. Harvest rash. J Farm Med. 2014;7:1-4.</li>\n</ol>\n`,
    ],
    ['nothing defines keys', '# A case\n\n## Discussion\n\nIt itches [@moss2011; @fenn2012].\n'],
    [
      'affiliations',
      `# A case of barley itch\n\nT. Moss^1,2^, O. Fenn^5^, C. Hay<sup>7</sup>\n\n^1^ Barn; ^5^ Mill; <sup>7</sup> Farm\n\n## Discussion\n\nIt itches.^1^ It heals.^2^ It returns.^3^ Oats.^4^\n\n${list}`,
    ],
    [
      'authors in a heading',
      `# A case of barley itch\n\n## T. Moss^4^ and O. Fenn^1^\n\n## Discussion\n\nIt itches.^1^ It heals.^2^ It returns.^3^ Oats.^4^\n\n${list}`,
    ],
    ['a citation in another paper’s title', inBrackets('').replace('Harvest rash', 'Harvest rash [letter] (12)')],
    [
      'an alphabetical list',
      `# A case of barley itch\n\n## Discussion\n\nIt itches [3] and heals [1], [2], [4], [5].\n\n## References\n\n1. Ash T. Barley. J Farm Med. 2011;4:12-5.\n2. Birch T. Oats. J Farm Med. 2011;4:1-5.\n3. Cedar T. Rye. J Farm Med. 2011;4:2-5.\n4. Dogwood T. Hay. J Farm Med. 2011;4:7-9.\n5. Elm T. Straw. J Farm Med. 2011;4:3-5.\n`,
    ],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what is wrong is found', () => {
  it.each([
    ['It itches [9].', ['undefined: [9]']],
    ['It itches [2, 7].', ['undefined: [2, 7]']],
    ['It itches [7](#ref-7).', ['undefined: [7](#ref-7)']],
    ['It itches.[^zz]', ['undefined: [^zz]']],
    ['It itches [1,2,3].', ['range-form: [1,2,3]']],
    ['It itches [1, 2, 3, 4].', ['range-form: [1, 2, 3, 4]']],
    ['It itches [3-1].', ['range-form: [3-1]']],
    ['It itches [2, 2].', ['repeated: [2, 2]']],
    ['It itches [1-3, 2].', ['repeated: [1-3, 2]']],
    ['It itches [2][2].', ['repeated: [2]']],
    ['It itches [2], [2].', ['repeated: [2]']],
    ['It itches. [2] It heals.', ['punctuation-side: [2]']],
    ['Hay et al. [1] saw it.', ['author-mismatch: [1]']],
    ['Fenn and Reed [3] saw it.', ['author-mismatch: [3]']],
    ["Hay and colleagues' [4] men.", []],
    ['Hay and colleagues [4] saw it.', ['author-mismatch: [4]']],
    ['It itches (ref?).', ['placeholder: (ref?)']],
    ['It itches (REF).', ['placeholder: (REF)']],
    ['It itches [insert ref].', ['placeholder: [insert ref]']],
    ['It itches {Moss, 2011 #12}.', ['placeholder: {Moss, 2011 #12}']],
    ['It itches {Moss, 2011 #12;Hay, 2014 #7}.', ['placeholder: {Moss, 2011 #12;Hay, 2014 #7}']],
    ['It itches ADDIN ZOTERO_ITEM here.', ['placeholder: ADDIN ZOTERO_ITEM']],
    ['It itches (Error! Reference source not found).', ['placeholder: Error! Reference source not found']],
  ])('among brackets: %s', (text, expected) => {
    expect(found(inBrackets(text))).toEqual(expected);
  });

  it.each([
    ['It itches [@hay2014].', ['undefined: [@hay2014]']],
    ['It itches [@Moss2011].', ['undefined: [@Moss2011]']],
    ['It itches [@moss2011; @hay2014].', ['undefined: [@moss2011; @hay2014]']],
    ['It itches, says @hay2014.', ['undefined: @hay2014']],
    ['It itches, says @{https://example.org/hay}.', ['undefined: @{https://example.org/hay}']],
    ['It itches [@moss2011] [@moss2011].', ['repeated: [@moss2011]']],
  ])('among keys: %s', (text, expected) => {
    expect(found(keyed(text))).toEqual(expected);
  });

  it.each([
    ['It itches [1] and heals.<sup>4</sup>', ['mixed-markers: <sup>4</sup>']],
    ['It itches, rarely (4).', ['mixed-markers: (4)']],
  ])('of two forms: %s', (text, expected) => {
    expect(found(inBrackets(text).replace(' It is rare [4].', ''))).toEqual(expected);
  });

  it('brackets among raised numbers', () => {
    expect(found(raised('It itches [2].'))).toEqual(['mixed-markers: [2]']);
  });
});
