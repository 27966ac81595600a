import { describe, expect, it } from 'vitest';
import { fixUntilStill } from '../../server/src/lint/apply-fixes.ts';
import { readReport } from '../../server/src/report/report.ts';
import type { Rule } from '../../server/src/rule/define-rule.ts';
import brandName from '../../server/src/rules/dose-brand-name.ts';
import durationMissing from '../../server/src/rules/dose-duration-missing.ts';
import nakedDecimal from '../../server/src/rules/dose-naked-decimal.ts';
import trailingZero from '../../server/src/rules/dose-trailing-zero.ts';
import unitSpacing from '../../server/src/rules/dose-unit-spacing.ts';
import unsafeAbbreviation from '../../server/src/rules/dose-unsafe-abbreviation.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';
import { findingsOf } from '../harness/flags.ts';

function inCase(text: string): string {
  return `# Barley itch: a case report\n\n## Case\n\n${text}\n`;
}

/** What each fix of the first finding makes of the text of the case. */
function fixed(rule: Rule, text: string): string[] {
  const whole = inCase(text);
  const [finding] = findingsOf(rule, whole);
  return (finding?.fixes ?? []).map((fix) =>
    applyEdits(whole, fix.edits)
      .slice(inCase('').length - 1)
      .trim(),
  );
}

describe('dose/unsafe-abbreviation', () => {
  it('offers a suggestion for each reading', () => {
    expect(fixed(unsafeAbbreviation, 'She was given MS 4 mg intravenously.')).toEqual([
      'She was given morphine sulfate 4 mg intravenously.',
      'She was given magnesium sulfate 4 mg intravenously.',
    ]);
    const [finding] = findingsOf(unsafeAbbreviation, inCase('She was given MS 4 mg intravenously.'));
    expect(finding?.fixes.map(({ safety }) => safety)).toEqual(['suggestion', 'suggestion']);
  });

  it('tells an abbreviation once and can mend it in all doses', () => {
    const text = 'Heparin 5000 U was given, then insulin 8 U daily. Lipase was 210 U/L.';
    expect(findingsOf(unsafeAbbreviation, inCase(text))).toHaveLength(1);
    expect(fixed(unsafeAbbreviation, text)).toEqual([
      'Heparin 5000 units was given, then insulin 8 U daily. Lipase was 210 U/L.',
      'Heparin 5000 units was given, then insulin 8 units daily. Lipase was 210 U/L.',
    ]);
  });

  it.each([
    ['She took furosemide 20 mg q.d.', 'warning'],
    ['She took furosemide 20 mg QOD.', 'warning'],
    ['She was given vitamin D 1000 IU daily.', 'warning'],
    ['Levothyroxine 75 µg daily was given.', 'info'],
    ['Saline 10 cc was given.', 'info'],
    ['She took furosemide 20 mg OD.', 'info'],
    ['She took MTX 15 mg weekly.', 'info'],
  ])('%s: %s', (text, severity) => {
    expect(findingsOf(unsafeAbbreviation, inCase(text)).map((finding) => finding.severity)).toEqual([severity]);
  });

  it.each([
    'Visual acuity was 20/40 OD and 20/20 OS.',
    'He had MS for ten years and stage IV disease.',
    'CRP was 12 IU/L, insulin 8 µU/mL.',
    'A U-shaped scar of 5 cc was seen.',
    'She took furosemide 20 mg twice daily (BID).',
  ])('is silent: %s', (text) => {
    expect(findingsOf(unsafeAbbreviation, inCase(text))).toEqual([]);
  });
});

describe('numbers of doses', () => {
  it('loses the trailing zero only by a suggestion', () => {
    expect(fixed(trailingZero, 'She took prednisone 5.0 mg daily.')).toEqual(['She took prednisone 5 mg daily.']);
    const [finding] = findingsOf(trailingZero, inCase('She took prednisone 5.0 mg daily.'));
    expect(finding?.fixes.map(({ safety }) => safety)).toEqual(['suggestion']);
  });

  it('gets the leading zero and the blank without asking, digits as they were', () => {
    const text = inCase('Digoxin .125mg daily and bisoprolol 2.5mg–5mg daily were started.');
    const step = (rule: Rule, before: string): string => fixUntilStill(before, (now) => findingsOf(rule, now)).text;
    expect(step(unitSpacing, step(nakedDecimal, text))).toBe(
      inCase('Digoxin 0.125 mg daily and bisoprolol 2.5 mg–5 mg daily were started.'),
    );
  });

  it.each([
    'Potassium was 4.0 mmol/L and the INR 2.0.',
    'A tumour of 3.0 cm weighed 5.0 g.',
    'The effect was small (p = .05), CRP .5 mg/L, 5mmol/L.',
  ])('leaves results and sizes alone: %s', (text) => {
    for (const rule of [trailingZero, nakedDecimal, unitSpacing]) expect(findingsOf(rule, inCase(text))).toEqual([]);
  });

  it('of the literature are left alone', () => {
    const text = `${inCase('She slept.')}\n## Discussion\n\nMoss et al. gave 5.0mg of prednisone daily [1].\n`;
    for (const rule of [trailingZero, unitSpacing]) expect(findingsOf(rule, text)).toEqual([]);
  });
});

describe('what a dose lacks', () => {
  it('is told once a drug', () => {
    const text = inCase(
      'Intravenous ceftriaxone 2 g once daily was started. Later ceftriaxone 1 g twice daily was given intravenously.',
    );
    expect(findingsOf(durationMissing, text)).toHaveLength(1);
  });

  it('is not asked of what was taken before', () => {
    const text = inCase('Three weeks ago a doctor had prescribed amoxicillin 500 mg three times daily.');
    expect(findingsOf(durationMissing, text)).toEqual([]);
  });
});

it('a brand is followed by nothing that the text does not say', () => {
  expect(fixed(brandName, 'He took Lasix 40 mg daily.')).toEqual(['He took furosemide (Lasix) 40 mg daily.']);
  expect(readReport(inCase('He took Lasix.')).language).toBe('en');
});
