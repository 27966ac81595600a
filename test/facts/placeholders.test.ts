import { it } from 'vitest';
import { placeholdersOf } from '../../server/src/facts/placeholders.ts';
import { expectFound } from '../harness/found.ts';

it.each([
  'He took ⟦[Name the drug]⟧ for ⟦[Give the time]⟧.',
  '⟦TODO⟧: describe the scan.',
  '⟦Lorem ipsum⟧ dolor sit amet.',
  '⟦[insert the date here]⟧',
  'Written consent was ⟦XXX⟧.',
])('a blank is found: %s', (marked) => {
  expectFound(placeholdersOf, marked);
});

it.each([
  'Gout is common [1].',
  'Gout [in Spanish] is common.',
  'See [Describe and compare](https://example.org/a).',
  '![Describe the knee](knee.png)',
  'As [@smith2019] says, [see Smith 2019] too.',
  'The todo list was long.',
  'Code: `[Name the drug]`.',
])('there is none in: %s', (text) => {
  expectFound(placeholdersOf, text);
});
