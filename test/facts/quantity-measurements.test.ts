import { expect, it } from 'vitest';
import { measurementsOf } from '../../server/src/facts/quantity-measurements.ts';
import { readReport } from '../../server/src/report/report.ts';
import { textOf } from '../../server/src/text/span.ts';
import { rowsOf } from '../harness/rows.ts';

/** The measurements of a text: where each stands, its value and its unit. */
function read(text: string): readonly string[] {
  const report = readReport(`## Case\n\n${text}\n`);
  return report
    .find(measurementsOf)
    .map(({ fact, span }) => `${textOf(report.text, span)}: ${fact.quantity.value} ${fact.unit?.ucum ?? '-'}`);
}

it.each([
  ['Sodium was 140 mmol/L.', ['Sodium was 140 mmol/L: 140 mmol/L']],
  ['It was low. Sodium was 140 mmol/L.', ['Sodium was 140 mmol/L: 140 mmol/L']],
  ['Sodium was normal.', []],
  ['Haematocrit was 41. 5% and low.', ['Haematocrit was 41. 5%: 41.5 %']],
  ['It was low. Haematocrit was 41. 52% then. Sodium fell.', ['Haematocrit was 41. 52%: 41.52 %']],
  ['ALT was 12. 9 IU/L.', ['ALT was 12. 9 IU/L: 12.9 [IU]/L']],
  [
    'Sodium was 140 mmol/L. ALT was 12. 9 IU/L. Calcium was 9 mg/dL.',
    ['Sodium was 140 mmol/L: 140 mmol/L', 'ALT was 12. 9 IU/L: 12.9 [IU]/L', 'Calcium was 9 mg/dL: 9 mg/dL'],
  ],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  'ALT was 12. 900 IU/L were given.',
  'ALT was 12. 9, IU/L were given.',
  'ALT was twelve. 9 IU/L were given.',
  'ALT was 12! 9 IU/L were given.',
])('two sentences stay two: %s', (text) => {
  expect(read(text).filter((measurement) => /\. |! /.test(measurement))).toEqual([]);
});

it.each(rowsOf('measurements.tsv'))('what is measured in %j', (text, expected) => {
  const report = readReport(`## Case\n\n${text}\n`);
  const found = report
    .find(measurementsOf)
    .map(({ fact: { subject, quantity, unit, unitFrom, flag, range, isChange }, span }) => {
      const { comparator, value, high, second } = quantity;
      return [
        `${textOf(report.text, span)}:`,
        subject.type === 'lab' ? subject.analyte.name : subject.sign.name,
        `${comparator ?? ''}${value}${high === undefined ? '' : `..${high}`}${second === undefined ? '' : `/${second}`}`,
        unit?.ucum ?? '-',
        ...(unitFrom === undefined || unitFrom === 'value' ? [] : [`(${unitFrom})`]),
        ...(flag ? [flag] : []),
        ...(isChange ? ['change'] : []),
        ...(range ? [`[${range.low ?? ''},${range.high ?? ''}]`] : []),
      ].join(' ');
    });
  expect(found.join(' | ')).toBe(expected);
});

it('all the places of a measurement of a later sentence are those of that sentence', () => {
  const report = readReport('## Case\n\nHe itched. Sodium was 121 mmol/L (reference 135-145 mmol/L).\n');
  const [found] = report.find(measurementsOf);
  if (!found) throw new Error('No measurement');
  const { quantity, unit, range, nameSpan } = found.fact;
  const places = [
    nameSpan,
    quantity.span,
    quantity.valueSpan,
    quantity.unit?.span,
    unit?.span,
    range?.span,
    range?.unit?.span,
  ];
  expect(places.map((place) => place && textOf(report.text, found.at(place)))).toEqual([
    'Sodium',
    '121 mmol/L',
    '121',
    'mmol/L',
    'mmol/L',
    'reference 135-145 mmol/L',
    'mmol/L',
  ]);
});

it('a unit that the range alone has is at its place in the later sentence', () => {
  const report = readReport('## Case\n\nHe itched. Sodium was 121 (135-145 mmol/L).\n');
  const [first] = report.find(measurementsOf);
  if (!first) throw new Error('No measurement');
  expect(first.fact.quantity.unit).toBeUndefined();
  expect(first.fact.unit && textOf(report.text, first.at(first.fact.unit.span))).toBe('mmol/L');
});

it('sixty values are a list of one test, and what stands behind them is none', () => {
  const values = Array.from({ length: 70 }, (_, i) => `${121 + (i % 20)}`).join(', ');
  expect(read(`Sodium was ${values}.`)).toHaveLength(60);
});
