import { describe, expect, it } from 'vitest';
import { testSentencesOf } from '../../server/src/facts/test-mentions.ts';
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
