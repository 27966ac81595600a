import { expect, it } from 'vitest';
import { timeMarksIn } from '../../server/src/facts/time-marks.ts';
import { readMarks, withMarks } from '../harness/flags.ts';

/** The marked points of the course, each with its count, unit, and the event that it counts from. */
it.each<[string, readonly string[]]>([
  ['⟦3 Months after Delivery⟧', ['3 month delivery']],
  ['⟦two months after the operation⟧', ['2 month operation']],
  ['⟦two months post surgery⟧', ['2 month surgery']],
  ['⟦two months following a fall⟧ then', ['2 month fall']],
  ['⟦two months after an injury⟧', ['2 month injury']],
  ['⟦2 weeks after thrombo-embolism⟧', ['2 week thrombo-embolism']],
  ['⟦2 weeks⟧ after eel', ['2 week ']],
  ['⟦2 weeks⟧ before delivery', ['2 week ']],
  ['⟦22 weeks of pregnancy⟧', ['22 week pregnancy']],
  ['⟦1 hour⟧', ['1 hour ']],
  ['⟦24 hours⟧', ['24 hour ']],
  ['⟦1 year⟧', ['1 year ']],
  ['⟦a week⟧ later', ['1 week ']],
  ['⟦6-month⟧ visit', ['6 month ']],
  ['⟦2.5 years⟧', ['2.5 year ']],
  ['⟦twenty-one days⟧', ['21 day ']],
  ['At ⟦week 22⟧', ['22 week ']],
  ['⟦Day 5⟧', ['5 day ']],
  ['⟦hour 12⟧, ⟦month 3⟧, ⟦year 2⟧', ['12 hour ', '3 month ', '2 year ']],
  ['⟦Day 5⟧, ⟦3 weeks⟧ and ⟦day 9⟧', ['5 day ', '3 week ', '9 day ']],
  ['Before', []],
  ['the weekend', []],
  ['5 weekly oats', []],
  ['5 minutes', []],
  ['x5 days', []],
  ['-5 days', []],
  ['1.5.3 days', []],
  ['midday 5', []],
  ['to-day 5', []],
  ['day 5.5', []],
  ['day 5000', []],
  ['days 5', []],
])('%s', (marked, expected) => {
  const { text } = readMarks(marked);
  const marks = timeMarksIn(text);
  expect(marks.map(({ count, unit, from }) => `${count} ${unit} ${from}`)).toEqual(expected);
  expect(
    withMarks(
      text,
      marks.map(({ start, end }) => ({ span: { start, end } })),
    ),
  ).toBe(marked);
});
