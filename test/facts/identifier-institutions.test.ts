import { describe, expect, it } from 'vitest';
import { institutionsIn } from '../../server/src/facts/identifier-institutions.ts';
import { readMarks, withMarks } from '../harness/flags.ts';

function marked(words: string): string {
  const { text } = readMarks(words);
  const found = institutionsIn(text);
  for (const { kind, weight } of found) expect([kind, weight]).toEqual(['institution', 'quasi']);
  return withMarks(text, found);
}

describe('where somebody was treated', () => {
  it.each([
    'He was admitted to ⟦Oatham Hospital⟧.',
    'He was admitted to ⟦Oatham General Hospital⟧ at once.',
    'He was seen at the ⟦Moss & Fenn Clinic⟧.',
    'He was seen at ⟦St. Fenn Infirmary⟧.',
    'He was seen at ⟦J. Moss Hospital⟧.',
    "He was seen at ⟦Fenn's Hospital⟧.",
    'He was seen at ⟦Hospital of the Reed Falls⟧ then.',
    'He was seen at ⟦Hospital General de Oatham⟧ then.',
    'He was seen at ⟦Hospital Universitario La Avena⟧.',
    'He was seen at ⟦Clinique du Moss⟧.',
    'He was seen at ⟦Medical Center Oatham⟧.',
    'The Oatham fever came. He was seen at ⟦Reed Hospital⟧.',
    'He was seen at the Department of Skin of the ⟦Oatham Hospital⟧.',
    'He was seen in the Emergency Department of the ⟦Oatham Hospital⟧.',
    'The Head of ⟦Oatham Hospital⟧ has seen him.',
    'The ⟦Oatham Hospital⟧ had him admitted.',
    'At ⟦Oatham Hospital⟧ he was treated.',
    'After The ⟦Oatham Hospital⟧ he was treated.',
    'A study was read. He was admitted to ⟦Oatham Hospital⟧. The committee met.',
  ])('%s', (words) => expect(marked(words)).toBe(words));
});

describe('no institution that is told of a patient', () => {
  it.each([
    'Oatham Hospital lies at the sea.',
    'He was admitted to the University Hospital.',
    "He was admitted to a Children's Hospital.",
    'He was admitted to the hospital in Oatham.',
    'He was admitted to Oatham.',
    'He was treated by the Oatham Hospital protocol.',
    'He was seen by the Oatham Clinic criteria.',
    'He was seen with the Hospital Anxiety and Depression Scale.',
    'He was seen after the Hospital Ethics Committee had met.',
    'He was seen by the University Hospital Institutional Board.',
    'He was seen with an Oatham Hospital-acquired itch.',
    "He was seen after Oatham Hospital's experience.",
    'The treatment was approved by the ethics committee of Oatham Hospital.',
    'Patients seen were reported from Oatham Hospital.',
    'The authors have seen him at Oatham Hospital.',
    'Oatham Hospital lies at the sea. He was seen.',
    'He was seen;\nOatham Hospital lies at the sea.',
  ])('%s', (words) => expect(marked(words)).toBe(words));
});
