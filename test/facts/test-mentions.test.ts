import { describe, expect, it } from 'vitest';
import { testSentencesOf } from '../../server/src/facts/test-mentions.ts';
import { toBlocks } from '../../server/src/markdown/to-blocks.ts';
import { readReport } from '../../server/src/report/report.ts';

/** What the sentences of a text tell of tests, in one line each. */
function told(text: string): string[] {
  const report = readReport(`# Barley itch\n\n## Case presentation\n\n${text}\n`);
  return report
    .find(testSentencesOf)
    .map(({ fact }) =>
      [
        fact.mentions.map(({ test }) => test).join('+') || '-',
        fact.done.length > 0 ? 'done' : '',
        fact.isUndone ? 'undone' : '',
        fact.hasFinding ? 'finding' : fact.hasResult ? 'maybe' : '',
        fact.inconclusive ? 'inconclusive' : '',
      ]
        .filter(Boolean)
        .join(' '),
    );
}

describe('a sentence about tests', () => {
  it.each([
    ['A skin biopsy was taken.', 'biopsy done'],
    ['Blood cultures were taken and an oat bath was given.', 'culture done'],
    ['A skin biopsy was taken; it was 7 µmol/L.', 'biopsy done finding'],
    ['He underwent colonoscopy.', 'endoscopy done'],
    ['We performed a lumbar puncture.', 'lumbar-puncture done'],
    ['An MRI of the brain was performed.', 'mri done'],
    ['Chest X-ray showed an awn.', 'radiograph finding'],
    ['The echocardiogram was normal.', 'echocardiography finding'],
    ['PET-CT was not performed.', 'pet undone'],
    ['She refused a biopsy.', 'biopsy undone'],
    ['The CT was inconclusive.', 'ct finding inconclusive'],
    ['The awn measured 3 mm.', '- finding'],
    ['Troponin rose.', '-'],
    ['His toe itched, and he healed fast.', '-'],
    ['It was drained under CT-guided puncture.', '- undone'],
    ['Cultured cells were washed.', '-'],
  ])('%j tells %j', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

it.each([
  ['It measured 3 cm', true],
  ['It measured 3mm', true],
  ['It was 7 mg/dL', true],
  ['It was 7%', true],
  ['It was 7 %', true],
  ['It was 7 miles off', false],
  ['It was 7 years', false],
  ['It was a %', false],
])('%s: a number with a unit is a finding: %s', (text, expected) => {
  const [placed] = toBlocks(`${text}.\n`).blocks;
  expect(placed && testSentencesOf(placed.block).map(({ hasFinding }) => hasFinding)).toEqual([expected]);
});

it('each part of a sentence has its place in the block', () => {
  const text = 'The barley was high. An MRI and a biopsy were performed, and the CT was inconclusive.';
  const [placed] = toBlocks(`${text}\n`).blocks;
  const told = placed && testSentencesOf(placed.block).at(-1);
  if (!told) throw new Error('no sentence');
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  expect(words(told.span)).toBe('An MRI and a biopsy were performed, and the CT was inconclusive.');
  expect(told.mentions.map(({ test, span }) => `${test}: ${words(span)}`)).toEqual([
    'mri: MRI',
    'biopsy: biopsy',
    'ct: CT',
  ]);
  expect(told.done.map(words)).toEqual(['were performed']);
  expect(told.inconclusive && words(told.inconclusive)).toBe('inconclusive');
});

it.each([
  ['The sputum grew Staphylococcus aureus.', ['culture']],
  ['Histology showed an awn.', ['biopsy']],
  ['The barley was high.', []],
])('%s speaks of the results of %j, though no name of the test stands there', (text, tests) => {
  const [placed] = toBlocks(`${text}\n`).blocks;
  const told = placed && testSentencesOf(placed.block)[0];
  expect(told?.mentions).toEqual([]);
  expect([...(told?.speaksOf ?? [])]).toEqual(tests);
});

it('a heading tells nothing of tests', () => {
  const [placed] = toBlocks('# An MRI was performed\n').blocks;
  expect(placed && testSentencesOf(placed.block)).toEqual([]);
});
