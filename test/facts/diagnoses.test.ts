import { it } from 'vitest';
import { diagnosesOf } from '../../server/src/facts/diagnoses.ts';
import { expectFound } from '../harness/found.ts';

it.each([
  'He ⟦was diagnosed with⟧ barley itch.',
  'He ⟦was then finally diagnosed with⟧ barley itch.',
  'They ⟦were diagnosed as⟧ ill.',
  'She ⟦was diagnosed to have⟧ barley itch.',
  'The ⟦diagnosis of barley itch was made⟧.',
  'A ⟦diagnosis of barley itch was thus firmly established⟧.',
  'The ⟦diagnosis of itch, type 2 was confirmed⟧.',
  'It itched. He ⟦was diagnosed with⟧ barley itch. In 2019 he slept.',
])('a sure diagnosis: %s', (marked) => {
  expectFound(diagnosesOf, marked);
});

it.each([
  'He is diagnosed with barley itch.',
  'He was never once truly diagnosed with barley itch.',
  'A diagnosis of barley itch was sought.',
  'He was diagnosed by a vet.',
])('no diagnosis is told: %s', (text) => {
  expectFound(diagnosesOf, text);
});

it.each([
  'presumptively, he',
  'Of a suspected itch, he',
  'With a provisional label, he',
  'In a working label, he',
  'On clinical grounds, he',
  'Tentatively, he',
  'As is likely, he',
  'As is possible, he',
  'As is probable, he',
  'Because of mites, he',
  'Due to mites, he',
  'Based on a biopsy, he',
  'After a biopsy, he',
  'By biopsy, he',
  'On the basis of a biopsy, he',
  'As a child, he',
  'In infancy, he',
  'In childhood, he',
  'By the criteria, he',
  'From the signs, he',
  'At another farm, he',
  'Elsewhere, he',
  'Previously, he',
  'Earlier, he',
])('unsure, of another time, or with its reason: %s was diagnosed', (lead) => {
  expectFound(diagnosesOf, `${lead} was diagnosed with barley itch.`);
});

it.each([
  'In 2019 he was diagnosed with barley itch.',
  'Two years ago he was diagnosed with barley itch.',
  'He was diagnosed with barley itch at the age of 12.',
  'He was initially diagnosed with barley itch.',
  'He was diagnosed with barley itch, which was a misdiagnosis.',
])('of another time: %s', (text) => {
  expectFound(diagnosesOf, text);
});
