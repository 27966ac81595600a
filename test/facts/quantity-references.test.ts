import { describe, expect, it } from 'vitest';
import { labValuesOf } from '../../server/src/facts/lab-values.ts';
import { readReport } from '../../server/src/report/report.ts';

/** Each value with its reference range: `39 [20,200]`. */
function read(text: string): string[] {
  return readReport(`## Case\n\n${text}\n`)
    .find(labValuesOf)
    .map(({ fact: { value, valueHigh, referenceRange: range } }) =>
      [
        valueHigh === undefined ? `${value}` : `${value}..${valueHigh}`,
        ...(range ? [`[${range.low ?? ''},${range.high ?? ''}]`] : []),
      ].join(' '),
    );
}

describe('words that lead to a reference range', () => {
  it.each([
    ['n: 20–200'],
    ['nv: 20–200'],
    ['vn 20–200'],
    ['NL 20–200'],
    ['norm 20–200'],
    ['RV = 20–200'],
    ['normal 20–200'],
    ['range 20–200'],
    ['reference, 20–200'],
    ['normal range for healthy adult women: 20–200 ng/mL'],
    ['normal values of our laboratory 20–200'],
  ])('%s', (range) => {
    expect(read(`Ferritin was 39 ng/mL (${range}).`)).toEqual(['39 [20,200]']);
    expect(read(`Ferritin was 39 ng/mL [${range}].`)).toEqual(['39 [20,200]']);
  });

  it.each([
    ['normal > 20', '39 [20,]'],
    ['normal ≥ 20 ng/mL', '39 [20,]'],
    ['normal < 200', '39 [,200]'],
    ['normal ≤ 200 ng/mL', '39 [,200]'],
    ['upper limit of normal 200', '39 [,200]'],
  ])('with one limit: %s', (range, expected) => {
    expect(read(`Ferritin was 39 ng/mL (${range}).`)).toEqual([expected]);
  });

  it('stand near the value, unless they are plain', () => {
    for (const plain of ['normal', 'reference', 'normal range'])
      expect(read(`Ferritin was 39 ng/mL on day 3 (${plain} 20–200).`)).toEqual(['39 [20,200]']);
    for (const weak of ['n', 'range']) expect(read(`Ferritin was 39 ng/mL on day 3 (${weak} 20–200).`)).toEqual(['39']);
  });

  it('may stand outside of brackets', () => {
    expect(read('Ferritin was 39 ng/mL, normal: 30–400, sodium 131 mmol/L.')).toEqual(['39 [30,400]', '131']);
    expect(read('Bilirubin was 3 mg/dL, and the upper limit of normal is 1.2 mg/dL.')).toEqual(['3 [,1.2]']);
  });

  it.each([
    ['before the value', 'Ferritin (normal < 200) was 390 ng/mL.', ['390']],
    ['before the value, as "reference range"', 'Ferritin (reference range 20–200 ng/mL): 39 ng/mL.', ['39']],
    ['of no value', 'Ferritin reference range 20–200 ng/mL.', []],
    ['of no value, before the name', 'The normal range is 20–200 ng/mL for ferritin.', []],
  ])('a range %s is no value', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['a value that is normal', 'Ferritin was normal at 90 ng/mL.', ['90']],
    ['a value behind "normal"', 'Ferritin, normal, was 90 ng/mL.', ['90']],
    ['the number of patients', 'N 3 sodium 131 mmol/L.', ['131']],
    ['a strange word between', 'Ferritin was 39 ng/mL (reference barley 20–200 ng/mL).', ['39', '20..200']],
    ['another test', 'Ferritin was 39 ng/mL (reference: sodium 135 mmol/L).', ['39', '135']],
    ['an exclamation', 'Ferritin was 39 ng/mL (normal! 20–200 ng/mL).', ['39']],
  ])('lead to none beside %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a range alone in brackets', () => {
  it.each([
    ['(20–200)', '39 [20,200]'],
    ['[20–200]', '39 [20,200]'],
    ['(20–200 ng/mL)', '39 [20,200]'],
    ['(< 200)', '39 [,200]'],
    ['(≤ 200)', '39 [,200]'],
    ['(> 20)', '39 [20,]'],
    ['(≥ 20)', '39 [20,]'],
  ])('%s is that of the value before it', (range, expected) => {
    expect(read(`Ferritin was 39 ng/mL ${range}.`)).toEqual([expected]);
    expect(read(`Ferritin was 39 ${range}.`)).toEqual([expected]);
  });

  it.each(['(30)', '(~30)', '(20–200 mm)', '(20–200, 3)'])('%s is none', (range) => {
    expect(read(`Ferritin was 39 ng/mL ${range}.`)[0]).toBe('39');
  });

  it('is none without brackets, or before any value', () => {
    expect(read('Ferritin was 39 ng/mL, 20–200.')).toEqual(['39', '20..200']);
    expect(read('(20–200) was told. Ferritin was 39 ng/mL.')).toEqual(['39']);
  });
});

describe('what follows in the bracket of a range', () => {
  it.each([
    ['belongs to it', '(normal: men 30–400, women 20–200)', []],
    ['belongs to it up to the end of that bracket', '[normal: men 30–400, women 20–200, children 7–140]', []],
    ['is a test of its own if it has a name', '(normal: 30–400, sodium 131 mmol/L)', ['131']],
    ['is told apart by a semicolon', '(normal: men 30–400; sodium 131 mmol/L)', ['131']],
  ])('%s: %s', (_, bracket, further) => {
    expect(read(`Ferritin was 39 ng/mL ${bracket}, potassium 4 mmol/L.`)).toEqual(['39 [30,400]', ...further, '4']);
  });
});

describe('a range that names what it is of', () => {
  it.each([
    ['The reference range of ferritin is 20–200 ng/mL.', []],
    ['The normal range for ferritin is 20 to 200 ng/mL.', []],
    ['Ferritin was 480 ng/mL (reference range of ferritin, 20–200 ng/mL).', ['480']],
    ['Ferritin was 480 ng/mL; the upper limit of normal for ferritin is 200 ng/mL.', ['480']],
    [
      'Calcium was 2.9 mmol/L. The reference value for ferritin is 20–200 ng/mL, and ferritin was 480 ng/mL.',
      ['2.9', '480'],
    ],
  ])('%s', (text, values) => expect(read(text)).toEqual(values));
});
