import { expect, it } from 'vitest';
import { consentOf, readConsent, saysNothing } from '../../server/src/facts/consent.ts';
import { toBlocks } from '../../server/src/markdown/to-blocks.ts';
import { rowsOf } from '../harness/rows.ts';

/** What a sentence says of consent, in the notation of `consent-words.tsv`. */
function show(sentence: string): string {
  const words = readConsent(sentence);
  if (!words) return '-';
  return [
    words.level,
    words.namesPublication && 'publication',
    words.isSpoken && 'spoken',
    words.isUndecided && 'undecided',
    words.byPatient && 'patient',
    words.byOther && 'other',
    words.beforeDeath && 'before-death',
    words.unanswered,
  ]
    .filter(Boolean)
    .join(' ');
}

it.each(rowsOf('consent-words.tsv'))('%s says: %s', (sentence, expected) => {
  expect(show(sentence)).toBe(expected);
});

it.each([
  'N/A',
  'NA',
  'n.a.',
  'Not applicable.',
  '(Not applicable)',
  'None',
  'Nil.',
  'No aplica',
  'No aplicable',
  'No procede',
  'Sans objet',
  'Non applicable',
  'Não se aplica',
  'Não aplicável',
  'Entfällt',
  'Nicht zutreffend',
  'Non applicabile.',
])('%s says nothing', (text) => {
  expect(saysNothing(text)).toBe(true);
});

it.each([
  'Not applicable to farms',
  'It is not applicable',
  'None of them',
  'Nilotic',
  'Obtained',
  '',
  '.......... none',
  'None ..........',
])('%j says something, or no word of it', (text) => {
  expect(saysNothing(text)).toBe(false);
});

/** The statements of all blocks of a text. */
function statements(text: string): readonly string[] {
  return toBlocks(text).blocks.flatMap(({ block }) =>
    consentOf(block).map(({ span, level, unanswered }) =>
      [level, unanswered, block.prose.slice(span.start, span.end)].filter(Boolean).join(' '),
    ),
  );
}

it('is told by sentences, not by headings or code', () => {
  expect(statements('# Consent was obtained from the patient\n')).toEqual([]);
  expect(statements('```\nConsent was obtained from the patient.\n```\n')).toEqual([]);
  expect(statements('He slept. Consent was obtained from the patient. He rose.\n')).toEqual([
    'B Consent was obtained from the patient.',
  ]);
});

it('with a blank in it is no answer, and a blank of the sentence beside it is no matter', () => {
  expect(statements('Consent to publish was given by the patient on [DATE].\n')).toEqual([
    'F blank Consent to publish was given by the patient on [DATE].',
  ]);
  expect(statements('Consent to publish was given by the patient. It was on [DATE].\n')).toEqual([
    'A Consent to publish was given by the patient.',
  ]);
});
