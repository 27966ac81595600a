import { describe, expect, it } from 'vitest';
import { type Citation, citationsOf } from '../../server/src/facts/citations.ts';
import { createBlockCache } from '../../server/src/markdown/read-blocks.ts';
import { rowsOf } from '../harness/rows.ts';

function citationsIn(text: string): Citation[] {
  return createBlockCache()
    .read(text, 0)
    .flatMap(({ block }) => citationsOf(block));
}

/** The markers of a text that are not doubtful: style, targets and as written. */
function markers(text: string): string[] {
  return citationsIn(text)
    .filter(({ doubtful }) => !doubtful)
    .map(({ style, targets, text: written }) => `${style} ${targets.join(',')} ${written}`);
}

describe('markers', () => {
  it.each([
    ['It is rare [1].', 'numeric-bracket 1 [1]'],
    ['It is rare [1,2].', 'numeric-bracket 1,2 [1,2]'],
    ['It is rare [1, 3–5].', 'numeric-bracket 1,3,4,5 [1, 3–5]'],
    ['It is rare \\[1\\].', 'numeric-bracket 1 \\[1\\]'],
    ['It is rare [1]-[3].', 'numeric-bracket 1,2,3 [1]-[3]'],
    ['It is rare [Ref. 4].', 'numeric-bracket 4 [Ref. 4]'],
    ['Fenn reported this in 2012 [3-5].', 'numeric-bracket 3,4,5 [3-5]'],
    ['It is rare (1).', 'numeric-paren 1 (1)'],
    ['It is rare (1, 4–6).', 'numeric-paren 1,4,5,6 (1, 4–6)'],
    ['as in PD-1 (14–16).', 'numeric-paren 14,15,16 (14–16)'],
    ['seen in most patients (3–5).', 'numeric-paren 3,4,5 (3–5)'],
    ['Fenn et al. (17) saw it.', 'numeric-paren 17 (17)'],
    ['It is rare.<sup>1</sup>', 'superscript 1 <sup>1</sup>'],
    ['It is rare.<sup>1,3–5</sup>', 'superscript 1,3,4,5 <sup>1,3–5</sup>'],
    ['It is rare^1,2^.', 'superscript 1,2 ^1,2^'],
    ['It is rare¹,².', 'superscript 1,2 ¹,²'],
    ['due to massive PE<sup>9</sup>', 'superscript 9 <sup>9</sup>'],
    ['aligned with Harvester v1.0.23<sup>8</sup>', 'superscript 8 <sup>8</sup>'],
    ['due to COVID-19<sup>4</sup>', 'superscript 4 <sup>4</sup>'],
    ['due to hepatitis C<sup>3</sup>', 'superscript 3 <sup>3</sup>'],
    ['It is rare (Fenn et al., 2012).', 'author-date Fenn 2012 (Fenn et al., 2012)'],
    [
      'It is rare (Fenn and Moss, 2012; Hay, 2013a).',
      'author-date Fenn 2012,Hay 2013a (Fenn and Moss, 2012; Hay, 2013a)',
    ],
    ['It is rare (see Fenn & Moss 2012, p. 4).', 'author-date Fenn 2012 (see Fenn & Moss 2012, p. 4)'],
    ['Fenn et al. (2012) saw it.', 'author-date Fenn 2012 Fenn et al. (2012)'],
    ['Fenn and Moss (2012) saw it.', 'author-date Fenn 2012 Fenn and Moss (2012)'],
    ['It is rare [@fenn2012].', 'pandoc-key fenn2012 [@fenn2012]'],
    ['It is rare [see @fenn2012, p. 4; @moss2011].', 'pandoc-key fenn2012,moss2011 [see @fenn2012, p. 4; @moss2011]'],
    ['@fenn2012 saw it.', 'pandoc-key fenn2012 @fenn2012'],
    ['It is rare.[^1]\n\n[^1]: Fenn O.', 'footnote 1 [^1]'],
    ['It is rare [1 to 3].', 'numeric-bracket 1,2,3 [1 to 3]'],
    ['It is rare [1, p. 4].', 'numeric-bracket 1 [1, p. 4]'],
    ['It is rare [1, pp. 4–6].', 'numeric-bracket 1 [1, pp. 4–6]'],
    ['It is rare [1, p. 4; 3].', 'numeric-bracket 1,3 [1, p. 4; 3]'],
    ['It is rare [1: p. 12, 4-6].', 'numeric-bracket 1,4,5,6 [1: p. 12, 4-6]'],
    ['It is rare (2, p. 4).', 'numeric-paren 2 (2, p. 4)'],
    ['It is rare.$^{1}$', 'superscript 1 $^{1}$'],
    ['It is rare.$^{1, 3–5}$', 'superscript 1,3,4,5 $^{1, 3–5}$'],
    ['It is rare.$^2$', 'superscript 2 $^2$'],
    ['It is rare [Fenn, 2012].', 'author-date Fenn 2012 [Fenn, 2012]'],
    [
      'It is rare [Fenn et al., 2012; Moss & Hay, 2013a].',
      'author-date Fenn 2012,Moss 2013a [Fenn et al., 2012; Moss & Hay, 2013a]',
    ],
    ['It is rare (Fenn *et al.*, 2012).', 'author-date Fenn 2012 (Fenn *et al.*, 2012)'],
    ['It is rare (Fenn _et al_., 2012).', 'author-date Fenn 2012 (Fenn _et al_., 2012)'],
    ['Moss *et al.* (2011) saw it.', 'author-date Moss 2011 Moss *et al.* (2011)'],
    ['Moss et al., 2011, saw it.', 'author-date Moss 2011 Moss et al., 2011'],
    ['Moss and Fenn, 2011, saw it.', 'author-date Moss 2011 Moss and Fenn, 2011'],
    ['Van der Hay (2014) saw it.', 'author-date Van der Hay 2014 Van der Hay (2014)'],
    ['due to hepatitis B(12)', 'numeric-paren 12 (12)'],
    ['due to hepatitis A (1)', 'numeric-paren 1 (1)'],
    ['seen in 2019 (3, 12)', 'numeric-paren 3,12 (3, 12)'],
    ['seen in three farms (4)', 'numeric-paren 4 (4)'],
    ['as Moss (1) found and Fenn saw', 'numeric-paren 1 (1)'],
    ['in 2 of 12 farms [1, 3]', 'numeric-bracket 1,3 [1, 3]'],
  ])('%s', (text, expected) => {
    expect(markers(text)).toEqual([expected]);
  });
});

describe('no markers', () => {
  it.each([
    'See [1](https://example.org).',
    '[1]: https://example.org',
    '- [ ] to do\n- [x] done',
    'Sodium was 140 mmol/L [135-145].',
    'Calcium 2.9 mmol/L (2-3).',
    'The odds ratio was 2.1 [95% CI 1.2-3.4].',
    'She said "it itch [sic]".',
    'Intracellular [Na+] rose.',
    '(1) age and (2) weight',
    'for two reasons: (1) age and (2) weight.',
    'as shown (Fig. 1) and (Table 2)',
    'in 5 of 12 (42%)',
    'three patients (n = 3)',
    'on admission (day 3)',
    'an injury (grade 2)',
    'of grade (2)',
    'at step (3)',
    'platelets 150 × 10<sup>9</sup>/L',
    'platelets 150 × 10^9^/L',
    'an area of 4 cm<sup>2</sup>',
    'an area of 4 cm²',
    'a body mass index of 24 kg/m<sup>2</sup>',
    'by <sup>18</sup>F-FDG scan',
    'by ^99m^Tc scan',
    'free Ca²⁺ and Mg<sup>2+</sup>',
    'the 1<sup>st</sup> day',
    '<sup>1</sup> Department of Harvest Medicine',
    '¹Moss T; ²Fenn O',
    'Write to moss@example.org.',
    '`[1]` in code',
    '```\nx[1]\n```',
    'in March (2012)',
    'Since May (2012) it itched.',
    '| Dose |\n| --- |\n| (2) |',
    '| Itch | 3 (2) |\n| --- | --- |\n| Rash | 12 (5) |',
    'The interval [0, 1] holds.',
    'a scale [0 to 10]',
    'the median was 4 [2, 6]',
    'a dose of 3.2 [1–5] mg',
    'a stay of 4 [2; 6] days',
    'the mean age was 45 (12)',
    'a score of 3 (2) points',
    'pain of 3 (1, 5) points',
    'Two (2) tablets, twenty-one (21) days and a (1) week',
    'grade (2) disease, class (2) symptoms',
    'equation (1) gives the dose',
    'step (2) of the guideline',
    'criteria (1) to (3) were met',
    'We saw (1) fever, (2) rash and (3) itch.',
    'It showed (1) fever and (2) rash.',
    '46,XX,t(9;22)(q34;q11), del(5)(q13), inv(3) and t(8;21)',
    'Vitamin D(3) and f(2)',
    '[^18^F]FDG',
    'Moss (personal communication, 2011)',
    '[March 2011] and [Version 2, 2011]',
    'a volume of 3 cm$^{3}$ and 10$^{9}$ cells',
    'on 3 May and Sunday, 2011, it itched',
  ])('%s', (text) => {
    expect(markers(text)).toEqual([]);
  });
});

it('takes a range that falls or is too long as two numbers', () => {
  expect(markers('It is rare [5-3] and odd [1-900].')).toEqual([
    'numeric-bracket 5,3 [5-3]',
    'numeric-bracket 1,900 [1-900]',
  ]);
});

it.each(rowsOf('citation-markers.tsv'))('markers of %j', (text, expected) => {
  const found = citationsIn(text).map(
    ({ style, targets, doubtful }) => `${style} ${targets.join(',')}${doubtful ? ' doubtful' : ''}`,
  );
  expect(found.join(' | ')).toBe(expected);
});
