import { expect, it } from 'vitest';
import { countWords } from '../../server/src/text/count-words.ts';

it.each<[string, number]>([
  ['', 0],
  [' \n\t', 0],
  ['A man of forty', 4],
  ['5 mg', 2],
  ['5mg', 1],
  ['3.2 mmol/L (1.1–2.4)', 3],
  ['a well-known follow-up', 3],
  ['and/or', 1],
  ["the patient's son", 3],
  ['p < 0.05', 2],
  ['12 ± 3', 2],
  ['rare — and | hidden', 3],
  ['Ödem über Nacht', 3],
  ['5-year-old', 1],
])('%j has %i', (text, words) => expect(countWords(text)).toBe(words));
