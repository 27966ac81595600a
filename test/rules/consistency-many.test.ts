import { expect, it } from 'vitest';
import { rules } from '../../server/src/rules/index.ts';
import { findingsOf } from '../harness/flags.ts';

/** The words that a rule flags in an abstract, and those of the place in the case that tells otherwise. */
function flagged(name: string, abstract: string, told: string): string[] {
  const rule = rules.find(({ id }) => id === `consistency/${name}`);
  if (!rule) throw new Error(`no rule ${name}`);
  const report = `# Barley itch\n\n## Abstract\n\n${abstract}\n\n## Case presentation\n\n${told}\n`;
  return findingsOf(rule, report).map(({ span, related }) =>
    [span, ...related.map((one) => one.span)].map(({ start, end }) => report.slice(start, end)).join(' / '),
  );
}

const came = 'The patient came with an itch.';
const tumor = `${came} The tumor was`;

it.each<[string, string, string[]]>([
  // Two findings, the one that is denied first told last; each once however often it is denied.
  [
    'The patient had no fever, no rash and no cough. The patient had no rash.',
    `${came} There was a rash. There was fever.`,
    ['fever / fever', 'rash / rash'],
  ],
  // Affirmed only where it is sure, and denied nowhere in the case.
  ['The patient had no fever.', `${came} Fever might come. There was fever.`, ['fever / fever']],
  ['The patient had no fever.', `${came} There was fever. He had no fever.`, []],
  ['The patient had no fever.', `${came} Fever might come, and fever was feared.`, []],
])('a finding that is denied: %j, %j', (abstract, told, expected) => {
  expect(flagged('finding', abstract, told)).toEqual(expected);
});

it.each<[string, string, string[]]>([
  [`${tumor} positive for CD34.`, `${tumor} negative for CD34. ${tumor} negative for CD34.`, ['CD34 / CD34']],
  [`${tumor} positive for CD34.`, `${tumor} negative for CD34. ${tumor} positive for CD34.`, []],
  [`${tumor} positive for CD34.`, `${tumor} negative for CD34. Later the tumor was negative for CD34.`, []],
  [
    `${tumor} positive for CD34 and desmin.`,
    `${tumor} negative for desmin and CD34.`,
    ['CD34 / CD34', 'desmin / desmin'],
  ],
])('a marker with another result: %j, %j', (abstract, told, expected) => {
  expect(flagged('finding', abstract, told)).toEqual(expected);
});

it.each<[string, string, string[]]>([
  ['The patient had two lesions.', 'The patient had three lesions.', ['two lesions / three lesions']],
  ['The patient had two lesions.', 'The patient had three lesions. The patient had another lesion.', []],
  ['The patient had two lesions.', 'The patient had three lesions. Later the patient had three lesions.', []],
])('things that are counted otherwise: %j, %j', (abstract, told, expected) => {
  expect(flagged('number', abstract, told)).toEqual(expected);
});

it.each<[string, string, string[]]>([
  [
    'On admission his pulse was 120/min.',
    'On admission his pulse was 80/min and his temperature was 37.0 °C.',
    ['120 / 80'],
  ],
  ['On admission his pulse was 120/min.', 'On admission his pulse was 80/min and later 120/min.', []],
  ['On admission his pulse was 120/min.', 'On admission his temperature was 37.0 °C.', []],
])('a vital sign that is told otherwise: %j, %j', (abstract, told, expected) => {
  expect(flagged('number', abstract, told)).toEqual(expected);
});

it('a length of follow-up that the case tells among others is told alike', () => {
  const visits = `${came} At the follow-up visits after six weeks and after one year he had no itch.`;
  expect(flagged('number', 'He was well at the one-year follow-up.', visits)).toEqual([]);
  expect(flagged('number', 'He was well at the two-year follow-up.', visits)).toHaveLength(1);
});
