import { expect, it } from 'vitest';
import { isCited, namesPatient, voiceOf } from '../../server/src/facts/sentence-voice.ts';
import { rowsOf } from '../harness/rows.ts';

it.each(rowsOf('sentence-voices.tsv'))('%s speaks of: %s', (sentence, voice) => {
  expect(voiceOf(sentence)).toBe(voice);
});

it.each([
  ['Our patient slept.', true],
  ['Our first young patient slept.', true],
  ['The present case is told.', true],
  ['The reported boy slept.', true],
  ['The baby slept.', true],
  ["The gentleman's itch ceased.", true],
  ['Case 2 was milder.', true],
  ['Patient 1 was milder.', true],
  ['It itched her.', true],
  ['He washed himself.', true],
  ['A boy slept.', false],
  ['Patients sleep.', false],
  ['The barley was high.', false],
  ['The theory is old.', false],
])('%s names this patient: %s', (sentence, expected) => {
  expect(namesPatient(sentence)).toBe(expected);
});

it.each([
  ['Barley itch is rare [1].', true],
  ['Barley itch is rare [^1].', true],
  ['Barley itch is rare [@moss2019].', true],
  ['Barley itch is rare, as @moss2019 told.', true],
  ['Barley itch is rare.^1^', true],
  ['Barley itch is rare.^[1]', true],
  ['Barley itch is rare ^1.', true],
  ['Barley itch is rare (1).', true],
  ['Barley itch is rare (1, 2).', true],
  ['Barley itch is rare (1-3, 7).', true],
  ['Barley itch is rare (3-5).', true],
  ['Moss et al. told of it.', true],
  ['Moss (2019) told of it.', true],
  ['Barley itch is rare (Moss, 2019).', true],
  ['Barley itch is rare (Moss, 2019a).', true],
  ['The creatinine was 88 µmol/L (45-84).', false],
  ['It is seen in @fig-skin2019.', false],
  ['It is seen in @tbl-labs2019.', false],
  ['Write to moss@farm2019.', false],
  ['He came in 2019.', false],
  ['The bacteria were 10^5 in number.', false],
  ['The man (aged 58) slept.', false],
])('%s cites literature: %s', (sentence, expected) => {
  expect(isCited(sentence)).toBe(expected);
});
