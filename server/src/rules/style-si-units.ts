import { type ConvertedValue, convertedValues } from '../report/converted-values.ts';
import type { Report } from '../report/report.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';
import { groupedBy } from '../text/grouped-by.ts';
import { textOf } from '../text/span.ts';
import { weigh } from './limit.ts';

export default defineRule({
  id: 'style/si-units',
  title: 'Laboratory value in conventional units alone where the journal prints SI',
  why: 'The journal prints laboratory values in SI units and sends others back. It is told once for each analyte, at the first value; one that is given in both systems is left alone.',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['ama:units'],
  options: {},
  examples: [
    { profile: 'moj', flagged: 'Creatinine was ⟦1.1 mg/dL⟧. A week later creatinine was 1.3 mg/dL.' },
    { profile: 'moj', clean: 'Creatinine was 97 µmol/L, and sodium was 140 mmol/L.' },
    { profile: 'moj', clean: 'Creatinine was 97 µmol/L (1.1 mg/dL). HbA1c was 7.8%.' },
    { clean: 'Creatinine was 1.1 mg/dL.' },
  ],
  *check(report, { profile }) {
    if (profile.units?.value !== 'si') return;
    // A percentage is a ratio in either system.
    const values = convertedValues(report).filter(({ found }) => found.fact.ucum !== '%');
    const byAnalyte = groupedBy(values, ({ found }) => found.fact.analyte);
    for (const all of byAnalyte.values()) {
      const [first, ...others] = all.filter((value) => value.system === 'SI' && !isGivenInBoth(value, all));
      if (!first) continue;
      yield {
        span: first.span,
        ...weigh(
          profile.units,
          `\`${textOf(report.text, first.span)}\` is in conventional units; \`${profile.name}\` wants SI, such as \`${plain(first)}\``,
        ),
        related: others.slice(0, 10).map(({ span }) => ({ span, message: 'This one is too' })),
        fixes: conversion(report, [first, ...others]),
      };
    }
  },
});

/** "97 µmol/L (1.1 mg/dL)": a value of the other system stands right beside it. */
function isGivenInBoth({ span, system }: ConvertedValue, all: readonly ConvertedValue[]): boolean {
  return all.some(
    (other) => other.system !== system && other.span.start - span.end < 12 && span.start - other.span.end < 12,
  );
}

function plain({ text }: ConvertedValue): string {
  return text.replace(/\^/g, '');
}

/** "From 1.1 to 1.3 mg/dL": without its unit the second would leave the first with none. */
function takesUnitOf(value: ConvertedValue, { span }: ConvertedValue): boolean {
  return value.found.fact.unitFrom === 'list' && Math.abs(value.span.start - span.start) < 120;
}

/** Each value in SI, and what was printed behind it in brackets, so that nothing is lost. */
function conversion(report: Report, values: readonly ConvertedValue[]): readonly Fix[] {
  const edits = values
    .filter((value) => value.hasUnit && !values.some((other) => takesUnitOf(other, value)))
    .map(({ span, text }) => ({ span, newText: `${text} (${textOf(report.text, span)})` }));
  return edits.length > 0
    ? [{ title: 'Give it in SI units, with what was printed behind it', safety: 'suggestion', edits }]
    : [];
}
