import { describe, expect, it } from 'vitest';
import { agesOf } from '../../server/src/facts/ages.ts';
import { ageRangeOf } from '../../server/src/report/age-range.ts';
import { readReport } from '../../server/src/report/report.ts';

/** The text with its ages told as ranges, where that can be done. */
function withRanges(sentence: string): string {
  const report = readReport(`${sentence}\n`);
  return [...report.find(agesOf)]
    .reverse()
    .flatMap((found) => ageRangeOf(report, found) ?? [])
    .reduce((text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end), report.text)
    .trim();
}

describe('an age as a range', () => {
  it.each([
    ['A 47-year-old man presented with an itch.', 'A man in his 40s presented with an itch.'],
    ['We saw an 80-year-old woman with an itch.', 'We saw a woman in her 80s with an itch.'],
    ['An 85 year old male patient was seen.', 'A male patient in his 80s was seen.'],
    ['A 30-year-old otherwise healthy woman, who itched.', 'An otherwise healthy woman in her 30s, who itched.'],
    ['This 52-year-old patient had an itch.', 'This patient in their 50s had an itch.'],
  ])('%s', (before, after) => expect(withRanges(before)).toBe(after));

  it.each([
    'A 15-year-old boy had an itch.',
    'A 47-year-old male farmer had an itch.',
    'A 47-year-old man’s arm was red.',
    'The patient, aged 47, had an itch.',
    'A 93-year-old man had an itch.',
    'A 2-month-old girl had an itch.',
    'A man in his 40s had an itch.',
  ])('leaves "%s"', (sentence) => expect(withRanges(sentence)).toBe(sentence));
});
