import { expect, it } from 'vitest';
import { dischargesOf } from '../../server/src/facts/discharges.ts';
import { toBlocks } from '../../server/src/markdown/to-blocks.ts';

/** The sentences on a discharge, or on the time behind it: where it is told, and what else is. */
function read(text: string): readonly string[] {
  const { prose, found } = readFirst(text);
  return found.map(({ discharge, isLater, isOrder }) =>
    [
      discharge ? prose.slice(discharge.start, discharge.end) : '-',
      ...(isLater ? ['later'] : []),
      ...(isOrder ? ['order'] : []),
    ].join(', '),
  );
}

function readFirst(text: string) {
  const [placed] = toBlocks(`${text}\n`).blocks;
  if (!placed) throw new Error(`no block in ${text}`);
  return { prose: placed.block.prose, found: dischargesOf(placed.block) };
}

it.each([
  ['He was discharged.', ['was discharged']],
  ['They were then safely discharged.', ['were then safely discharged']],
  ['He had been discharged.', ['been discharged']],
  ['Discharged home, he slept.', ['Discharged home']],
  ['He left, discharged from the ward.', ['discharged from']],
  ['Discharged after a week, he slept.', ['Discharged after']],
  ['Discharged on day 3, he slept.', ['Discharged on']],
  ['Discharged in May, he slept.', ['Discharged in']],
  ['Discharged with zinc, he slept.', ['Discharged with']],
  ['Pus discharged.', []],
  ['The discharge was clear.', []],
  ['It itched. He was discharged. He slept.', ['was discharged']],
  ['He was discharged and was well at follow-up.', ['was discharged, later']],
  ['He was discharged and was prescribed zinc.', ['was discharged, order']],
  ['He was discharged and was told to wash, and slept at home.', ['was discharged, later, order']],
])('a discharge: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  'He was followed up.',
  'The follow-up was short.',
  'Later he slept.',
  'He has since slept.',
  'He slept ever since.',
  'Since then he slept.',
  'Since discharge he slept.',
  'After discharge he slept.',
  'After his discharge he slept.',
  'At home he slept.',
  'As an outpatient he slept.',
  'At review he slept.',
  'He was reviewed.',
  'At each visit he slept.',
  'On rechecking he slept.',
  'To date he sleeps.',
  'Six months on he slept.',
  'Two years on he slept.',
  'He was readmitted.',
  'He died.',
  'His death was sudden.',
  'He succumbed.',
  'He passed away.',
  'Currently he sleeps.',
])('of a later time: %s', (text) => {
  expect(read(text)).toEqual(['-, later']);
});

it.each(['He has been well since May.', 'A month of barley.', 'He slept.', 'It relates to a dated barley.'])(
  'neither: %s',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);

it.each([
  'was prescribed zinc',
  'was advised to wash',
  'was instructed to wash',
  'was counselled to wash',
  'was counseled to wash',
  'was asked to wash',
  'was told to wash',
  'was scheduled to wash',
  'was then also recommended zinc',
])('an order: He %s', (words) => {
  expect(read(`At home he ${words}.`)).toEqual(['-, later, order']);
});
