import { describe, expect, it } from 'vitest';
import { abbreviationDefinitionsOf, isAbbreviationShaped } from '../../server/src/facts/abbreviations.ts';
import { longFormBefore } from '../../server/src/facts/long-form.ts';
import { readReport } from '../../server/src/report/report.ts';
import { rowsOf } from '../harness/rows.ts';

/** What is found in a text: `short = long`, and how it is explained where that is not in brackets behind. */
function explainedIn(text: string): string[] {
  return readReport(text)
    .find(abbreviationDefinitionsOf)
    .map(({ fact: { short, long, form } }) => `${short} = ${long}${form === 'behind' ? '' : ` (${form})`}`);
}

describe('abbreviations that a text explains', () => {
  it.each(rowsOf('abbreviations.tsv'))('%s', (text, expected) => {
    expect(explainedIn(text).join(' | ')).toBe(expected);
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
