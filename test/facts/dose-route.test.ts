import { expect, it } from 'vitest';
import { routeAt } from '../../server/src/facts/dose-route.ts';
import { readMarks } from '../harness/flags.ts';

/** The route at the mark; an empty mark says only where. */
function read(marked: string): readonly [string, string] | undefined {
  const { text, spans } = readMarks(marked);
  const route = routeAt(text, spans[0]?.start ?? 0);
  return route && [route.name, text.slice(route.span.start, route.span.end)];
}

it.each([
  ['She had it ⟦IV⟧ twice.', 'intravenous'],
  ['She had 5 mg⟦⟧IV twice.', undefined],
  ['She had 5⟦IV⟧ twice.', 'intravenous'],
  ['She was given ⟦IV⟧ oats.', 'intravenous'],
  ['Oats and ⟦IV⟧ barley.', 'intravenous'],
  ['Oats ⟦orally⟧ or ⟦IV⟧.', 'oral'],
  ['He had ⟦oral⟧ oats.', 'oral'],
  ['He had ⟦oral⟧ contraceptives.', 'oral'],
  ['The moral is clear.', undefined],
  ['She had it ⟦rectally⟧.', 'rectal'],
  ['Class III or ⟦IV bolus⟧.', 'intravenous'],
  ['Type ⟦c.iv⟧.', 'intravenous'],
  ['Stage III gout had ⟦IV⟧ oats.', 'intravenous'],
  ['Barley-fed and ⟦IV⟧ oats.', 'intravenous'],
  ['She had ⟦per oral⟧ diet.', 'oral'],
  ['She had ⟦oral⟧ oats of her diet.', 'oral'],
])('%s is a route: %s', (marked, name) => {
  expect(read(marked)?.[0]).toBe(name);
});

it('tells the place of the whole', () => {
  expect(read('He had ⟦intravenous infusion⟧ then.')).toEqual(['intravenous', 'intravenous infusion']);
});

it.each([
  'Stage ⟦⟧IV gout.',
  'Type  ⟦⟧IV itch.',
  'Stage III-⟦⟧IV gout.',
  'Stage III or ⟦⟧IV gout.',
  'Grade IIIa/⟦⟧IV itch.',
  'Class III and ⟦⟧IV.',
  'Collagen ⟦⟧IV was seen.',
  'CIN III-⟦⟧IV.',
  'An ⟦⟧oral cavity.',
  'An ⟦⟧oral ulcer.',
  '⟦⟧Oral hygiene was poor.',
  'The ⟦⟧nasal mucosa.',
  'A ⟦⟧rectal exam.',
  'The ⟦⟧vaginal wall.',
  'A ⟦⟧buccal lesion.',
  'Her ⟦⟧oral intake.',
])('%s is none', (marked) => {
  expect(read(marked)).toBeUndefined();
});
