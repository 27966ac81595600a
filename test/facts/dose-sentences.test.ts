import { expect, it } from 'vitest';
import { drugMentionsOf } from '../../server/src/facts/dose-sentences.ts';
import { readReport } from '../../server/src/report/report.ts';
import { textOf } from '../../server/src/text/span.ts';

/** The drugs that a text names, and what the sentence of each tells. */
function read(text: string): readonly string[] {
  const report = readReport(`## Case\n\n${text}\n`);
  return report.find(drugMentionsOf).map(({ fact, span }) => {
    const told = [fact.hasRoute && 'route', fact.hasFrequency && 'frequency', fact.hasDuration && 'duration'];
    return [textOf(report.text, span), ...told.filter(Boolean)].join(' ');
  });
}

it.each([
  ['He took amoxicillin.', ['amoxicillin']],
  ['He took barley.', []],
  ['He took oral amoxicillin.', ['amoxicillin route']],
  ['He took amoxicillin twice daily.', ['amoxicillin frequency']],
  ['He took amoxicillin for 7 days.', ['amoxicillin duration']],
  ['He took oral amoxicillin twice daily for 7 days.', ['amoxicillin route frequency duration']],
  ['Amoxicillin and prednisone were given orally.', ['Amoxicillin route', 'prednisone route']],
  ['He took oral amoxicillin. He took prednisone.', ['amoxicillin route', 'prednisone']],
  // How it ended tells for how long, too.
  ['Amoxicillin was tapered.', ['Amoxicillin duration']],
  ['Amoxicillin was weaned.', ['Amoxicillin duration']],
  ['Amoxicillin was given till the harvest.', ['Amoxicillin duration']],
  ['He completed amoxicillin.', ['amoxicillin duration']],
  ['Amoxicillin was discontinued.', ['Amoxicillin duration']],
  ['Amoxicillin was stopped.', ['Amoxicillin duration']],
  ['Amoxicillin was ceased.', ['Amoxicillin duration']],
  ['Amoxicillin was withdrawn.', ['Amoxicillin duration']],
  ['Amoxicillin was switched.', ['Amoxicillin duration']],
  ['Amoxicillin was changed to oats.', ['Amoxicillin duration']],
  ['A course of amoxicillin was given.', ['amoxicillin duration']],
  ['Amoxicillin days were told.', ['Amoxicillin duration']],
  ['Amoxicillin weeks were told.', ['Amoxicillin duration']],
  ['Amoxicillin months were told.', ['Amoxicillin duration']],
  ['Amoxicillin was unstopped.', ['Amoxicillin']],
  ['Amoxicillin was given. It was stopped.', ['Amoxicillin']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  'was tapered',
  'was weaned',
  'was given until he slept',
  'was completed',
  'was discontinued',
  'was stopped',
  'was ceased',
  'was withdrawn',
  'was switched',
  'was changed to baths',
  'was given as a course of care',
  'was given some days',
  'was given some weeks',
  'was given some months',
])('an end of the drug is told: prednisone %s', (words) => {
  expect(read(`Prednisone ${words}. Amoxicillin was given.`)).toEqual(['Prednisone duration', 'Amoxicillin']);
});

it('each row of a table is read for itself', () => {
  const table = '| Drug | Route |\n| --- | --- |\n| Amoxicillin | oral |\n| Prednisone | none |';
  expect(read(table)).toEqual(['Amoxicillin route', 'Prednisone']);
});
