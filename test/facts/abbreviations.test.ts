import { describe, expect, it } from 'vitest';
import { abbreviationDefinitionsOf, isAbbreviationShaped } from '../../server/src/facts/abbreviations.ts';
import { longFormBefore } from '../../server/src/facts/long-form.ts';
import { readReport } from '../../server/src/report/report.ts';

/** What is found in a text: `short = long`, and how it is explained where that is not in brackets behind. */
function explainedIn(text: string): string[] {
  return readReport(text)
    .find(abbreviationDefinitionsOf)
    .map(({ fact: { short, long, form } }) => `${short} = ${long}${form === 'behind' ? '' : ` (${form})`}`);
}

describe('abbreviations that a text explains', () => {
  const phrasings: readonly (readonly [string, readonly string[]])[] = [
    ['A hay and straw bed (HSB) was old.', ['HSB = hay and straw bed']],
    ['The magnetic resonance imaging (MRI) of the bed.', ['MRI = magnetic resonance imaging']],
    ['An electrocardiogram (ECG) and the hemoglobin (Hb, 9 g/dL).', ['ECG = electrocardiogram', 'Hb = hemoglobin']],
    ['Transthoracic echocardiography (TTE) was done.', ['TTE = Transthoracic echocardiography']],
    ['Intensive-care units (ICUs) were full.', ['ICU = Intensive-care units']],
    ['End-stage barley disease (ESBD) [2] is rare.', ['ESBD = End-stage barley disease']],
    ['The oxygen saturation (SpO2) was 97%.', ['SpO2 = oxygen saturation']],
    ['Coronavirus disease 2019 (COVID-19) was excluded.', ['COVID-19 = Coronavirus disease 2019']],
    [
      'Severe acute respiratory syndrome coronavirus 2 (SARS-CoV-2) was absent.',
      ['SARS-CoV-2 = Severe acute respiratory syndrome coronavirus 2'],
    ],
    ['The barley domain receptor (BDR1) was seen.', ['BDR1 = barley domain receptor']],
    ['Barley domain receptors (BDR1, BDR2, and BDR3) were seen.', ['BDR = Barley domain receptors']],
    ['Inhaled barleycin (BARL ®) was given.', []],
    ['The bispectral index (BIS) was 40.', ['BIS = bispectral index']],
    ['Uniparental isodisomy (UPD) was seen.', ['UPD = Uniparental isodisomy']],
    ['A *Barley* itch test (BIT) was done.', ['BIT = Barley itch test']],
    ['BPI (barley pox index) was high.', ['BPI = barley pox index (before)']],
    ['He had "barley pox" (BP).', ['BP = barley pox']],
    [
      'HSB: hay and straw bed; BPI: barley pox index.',
      ['HSB = hay and straw bed (listed)', 'BPI = barley pox index (listed)'],
    ],
    [
      'Abbreviations: HSB, hay and straw bed; BPI, barley pox index',
      ['HSB = hay and straw bed (listed)', 'BPI = barley pox index (listed)'],
    ],
    ['The barley itch score, BIS, was 4.', ['BIS = barley itch score']],
    ['A hay fever rate HFR of 4 was told.', ['HFR = hay fever rate']],
    ['Stained by barley acid stain or BAS.', ['BAS = barley acid stain']],
    ['Neutrophils (N) were 12% and lymphocytes (L) 60%.', ['N = Neutrophils', 'L = lymphocytes']],
    ['HOPS (hay, oats, peat, straw) was given.', ['HOPS = hay, oats, peat, straw (before)']],
    ['A region of hay [ROH (12 cm)] was seen.', ['ROH = region of hay']],
    ['Uniparental isodisomy (iUPD) was seen.', ['iUPD = Uniparental isodisomy']],
    ['**Figure 1.** The straw bed. BPI, barley pox index.', ['BPI = barley pox index (listed)']],
    ['The straw bed was old. BPI, barley pox index.', []],
    ['The upper panel (U) shows the bed.', []],
    ['He, a farmer from the UK, had barley itch; the MRI was normal.', []],
    ['The bed (Figure 4) was old.', []],
    ['The man (HSB) was old.', []],
    ['He had chronic acidosis (HCO3 14 mmol/L).', []],
    ['A barley itch (see Table 2) and a scar (12 mm) were seen.', []],
    ['The barn was in Barley Town (UK).', []],
  ];
  it.each(phrasings)('%s', (text, expected) => {
    expect(explainedIn(text)).toEqual(expected);
  });

  it('has a place for each part', () => {
    const text = 'An old hay and straw bed (HSB) it was.';
    const [found] = readReport(text).find(abbreviationDefinitionsOf);
    const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(found && [at(found.span), at(found.at(found.fact.longSpan)), at(found.at(found.fact.shortSpan))]).toEqual([
      'hay and straw bed (HSB)',
      'hay and straw bed',
      'HSB',
    ]);
  });
});

describe('the long form of an abbreviation', () => {
  it('is the shortest run of words that spells it', () => {
    const text = 'a chest and contrast computed tomography';
    const found = longFormBefore(text, 'CT', 0, text.length);
    expect(found && text.slice(found.start, found.end)).toBe('computed tomography');
  });

  it('takes no time with hostile text', () => {
    const text = 'a '.repeat(50_000);
    expect(longFormBefore(text, 'AAAAAAAAAAAA', 0, text.length)).toBeDefined();
  });
});

it.each([
  ['MRI', true],
  ['SpO2', true],
  ['mAb', true],
  ['%VC', true],
  ['Figure 4', false],
  ['HCO3', false],
  ['itch', false],
  ['2019', false],
])('is %s shaped as an abbreviation? %s', (text, expected) => {
  expect(isAbbreviationShaped(text)).toBe(expected);
});
