import { describe, expect, it } from 'vitest';
import { agesOf } from '../../server/src/facts/ages.ts';
import { sexesOf } from '../../server/src/facts/sexes.ts';
import { demographicsOf } from '../../server/src/report/demographics.ts';
import { readReport } from '../../server/src/report/report.ts';
import { expectFound } from '../harness/found.ts';

describe('an age', () => {
  it.each([
    ['A ⟦58-year-old⟧ man came.', 58, 'year'],
    ['A ⟦58 year old⟧ man came.', 58, 'year'],
    ['A ⟦58–year–old⟧ man came.', 58, 'year'],
    ['A ⟦fifty-eight-year-old⟧ man came.', 58, 'year'],
    ['A ⟦five year old⟧ boy came.', 5, 'year'],
    ['A ⟦two-month-old⟧ infant came.', 2, 'month'],
    ['A ⟦3.5-year-old⟧ girl came.', 3.5, 'year'],
    ['A ⟦7-month-12-day-old⟧ girl came.', 7, 'month'],
    ['A ⟦6-week-old⟧ girl came.', 6, 'week'],
    ['A ⟦36-hour-old⟧ neonate came.', 36, 'hour'],
    ['A boy ⟦12 years of age⟧ came.', 12, 'year'],
    ['A boy ⟦12 hours of age⟧ came.', 12, 'hour'],
    ['A boy ⟦aged 5 hours⟧ came.', 5, 'hour'],
    ['A woman, ⟦aged 71⟧, came.', 71, 'year'],
    ['A woman ⟦aged 71 years⟧ came.', 71, 'year'],
    ['A ⟦44 y/o⟧ woman came.', 44, 'year'],
    ['A ⟦9-year⟧ boy came.', 9, 'year'],
    ['A woman ⟦in her early thirties⟧ came.', 30, 'year'],
    ["A woman ⟦in her 60's⟧ came.", 60, 'year'],
    ['A man ⟦in his teens⟧ came.', 10, 'year'],
  ])('%s', (marked, value, unit) => {
    expect(expectFound(agesOf, marked)).toMatchObject([{ value, unit, ofOther: false, atEvent: false }]);
  });

  it.each([
    'He had smoked for 30 years.',
    'A 5-year survival is rare.',
    'The scar was old.',
    'He weighed 71 kg and was given 12 months of treatment.',
    'He lived at house 12, old town.',
  ])('is not in: %s', (text) => {
    expectFound(agesOf, text);
  });

  it.each([
    'His ⟦82-year-old⟧ mother had gout too.',
    'The donor was his ⟦40-year-old⟧ brother.',
    'A ⟦12-year-old⟧ prosthesis was removed.',
    'The father, ⟦aged 60⟧, was well.',
  ])('is of someone or something else: %s', (marked) => {
    expect(expectFound(agesOf, marked)).toMatchObject([{ ofOther: true }]);
  });

  it.each(['Menarche was at ⟦12 years of age⟧.', 'Gout was found when she was ⟦30 years old⟧.'])(
    'is one at an event: %s',
    (marked) => {
      expect(expectFound(agesOf, marked)).toMatchObject([{ atEvent: true }]);
    },
  );
});

describe('a word that tells the sex', () => {
  it.each([
    ['A ⟦man⟧ came.', 'male'],
    ['A ⟦woman⟧ came.', 'female'],
    ['A ⟦gravida⟧ 3 came.', 'female'],
    ['⟦She⟧ came.', 'female'],
    ['⟦His⟧ knee was swollen.', 'male'],
    ['A young ⟦lady⟧ came.', 'female'],
  ])('%s', (marked, value) => {
    expect(expectFound(sexesOf, marked)).toMatchObject([{ value }]);
  });

  it.each([
    'The male connector was loose.',
    'The male to female ratio is 3.',
    'It is more common in women.',
    'Manual ventilation was begun; the mandible was broken.',
  ])('is not in: %s', (text) => {
    expectFound(sexesOf, text);
  });
});

describe('the patients of a report', () => {
  it.each([
    ['A 58-year-old man came with his 80-year-old mother.', ['58 year'], ['male']],
    ['A 2-month-old male infant was brought by his mother.', ['2 month'], ['male']],
    ['A 37-year-old patient came. A year ago she had a stroke.', ['37 year'], ['female']],
    ['A woman was seen. Her menarche was at 13 years of age.', ['13 year'], ['female']],
    ['Case 1: a 30-year-old woman. Case 2: a 40-year-old man.', ['30 year', '40 year'], ['female', 'male']],
    ['The patient came.', [], []],
  ])('%s', (text, ages, sexes) => {
    const found = demographicsOf(readReport(`# Gout: a case report\n\n## Case presentation\n\n${text}\n`));
    expect(found.ages.map(({ fact: { value, unit } }) => `${value} ${unit}`)).toEqual(ages);
    expect(found.sexes.map(({ fact: { value } }) => value)).toEqual(sexes);
  });

  it('are looked for where the case is told, then in the abstract', () => {
    const report = readReport(
      '# Gout\n\n## Abstract\n\nA 58-year-old man.\n\n## Case presentation\n\nA 60-year-old man.\n',
    );
    expect(demographicsOf(report).ages.map(({ fact }) => fact.value)).toEqual([60]);
    const short = readReport(
      '# Gout\n\n## Abstract\n\nA 58-year-old man.\n\n## Case presentation\n\nThe patient came.\n',
    );
    expect(demographicsOf(short).ages.map(({ fact }) => fact.value)).toEqual([58]);
  });
});
