import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dose, dosesOf } from '../../server/src/facts/doses.ts';
import { toBlocks } from '../../server/src/markdown/to-blocks.ts';
import { patientDoses } from '../../server/src/report/patient-doses.ts';
import { readReport } from '../../server/src/report/report.ts';
import { textOf } from '../../server/src/text/span.ts';
import { readMarks } from '../harness/flags.ts';
import { rowsOf } from '../harness/rows.ts';

function show(dose: Dose): string {
  const high = dose.amountHigh === undefined ? '' : `..${dose.amountHigh}`;
  const duration = dose.duration ?? (dose.durationSpan ? 'told' : '-');
  return `${dose.drug}: ${dose.amount}${high} ${dose.unit}, ${dose.route ?? '-'}, ${dose.frequency ?? '-'}, ${duration}`;
}

function dosesIn(text: string): string {
  return readReport(`## Case\n\n${text}\n`)
    .find(dosesOf)
    .map(({ fact }) => show(fact))
    .join(' | ');
}

describe('doses of a sentence', () => {
  it.each(rowsOf('doses.tsv'))('%s', (text, doses) => {
    expect(dosesIn(text)).toBe(doses);
  });

  it('has the place of each part', () => {
    const report = readReport('## Case\n\nShe took oral **prednisone** 40 mg twice daily for 5 days.\n');
    const [dose] = report.find(dosesOf);
    if (!dose) throw new Error('no dose was found');
    const { fact, at } = dose;
    const spans = [
      fact.drugSpan,
      fact.amountSpan,
      fact.unitSpan,
      fact.routeSpan,
      fact.frequencySpan,
      fact.durationSpan,
    ];
    expect(spans.map((span) => span && textOf(report.text, at(span)))).toEqual([
      'prednisone',
      '40',
      'mg',
      'oral',
      'twice daily',
      'for 5 days',
    ]);
  });

  it('reads a table of drugs row by row', () => {
    const table =
      '| Drug | Dose | Route | Frequency |\n| --- | --- | --- | --- |\n| Amikacin | 1 g | IV | once daily |\n| Barley | none | - | - |\n';
    expect(dosesIn(table)).toBe('Amikacin: 1 g, intravenous, once daily, -');
  });

  it.each([
    ['Aspirin 100 mg daily was given.', 'regular'],
    ['Aspirin 100 mg was given once.', 'single'],
    ['Aspirin 100 mg as needed was given.', 'as-needed'],
    ['Aspirin 100 mg/day was given.', 'unit'],
    ['Aspirin 100 mg/week was given.', 'unit'],
    ['Aspirin 100 mg/month was given.', 'unit'],
    ['Aspirin 100 mg/day was given once.', 'single'],
    ['Aspirin 100 mg was given.', '-'],
    ['Heparin 18 units/kg/h was given.', '-, by time'],
    ['Noradrenaline 0.1 µg/kg/min was given.', '-, by time'],
    ['Heparin 5000 units as an infusion was given.', '-, by time'],
    ['Alteplase 100 mg over two hours was given.', '-, by time'],
    ['Alteplase 100 mg for two hours was given.', '-'],
    ['Alteplase 100 mg over two days was given.', '-'],
  ])('%s is given: %s', (text, expected) => {
    const [dose] = readReport(`## Case\n\n${text}\n`).find(dosesOf);
    expect(`${dose?.fact.frequencyKind ?? '-'}${dose?.fact.isInfusion ? ', by time' : ''}`).toBe(expected);
  });

  it.each([
    ['He took ⟦aspirin 100 mg⟧ daily.', 'aspirin'],
    ['He took ⟦100 mg of oral aspirin⟧ daily.', 'aspirin'],
    ['Aspirin was given. The dose was raised to ⟦200 mg⟧ daily.', 'Aspirin'],
  ])('the whole of %s', (marked, drug) => {
    const { text, spans } = readMarks(marked);
    const [block] = toBlocks(`${text}\n`).blocks.map((placed) => placed.block);
    const [dose] = block ? dosesOf(block) : [];
    expect(dose?.drug).toBe(drug);
    expect(dose?.span).toEqual(spans[0]);
  });

  it('are none where a heading names them', () => {
    expect(dosesIn('### Aspirin 100 mg daily')).toBe('');
  });

  it('never fails, and every place lies in its block', () => {
    const piece = fc.constantFrom(
      'amoxicillin',
      'barleycin',
      '5',
      '5.0',
      '.5',
      'mg',
      'µg',
      '/kg',
      '/day',
      'IV',
      'twice daily',
      'for 5 days',
      'of',
      'then',
      '(',
      ')',
      ',',
      ';',
      '.',
      'and',
      'respectively',
      'reduced to',
      '%',
      'x',
      '-',
      '1,000',
      'U',
      'q.d.',
      ' ',
      '®',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const report = readReport(`## Case\n\n${pieces.join(' ')}\n`);
        for (const { fact, span, placed, at } of report.find(dosesOf)) {
          expect(fact.amount).toBeGreaterThanOrEqual(0);
          for (const part of [fact.amountSpan, fact.unitSpan, fact.drugSpan ?? fact.unitSpan]) {
            expect(at(part).start).toBeGreaterThanOrEqual(placed.start);
            expect(at(part).end).toBeLessThanOrEqual(placed.end);
          }
          expect(span.end).toBeGreaterThan(span.start);
        }
      }),
    );
  });
});

describe('doses of this patient', () => {
  const report = readReport(
    [
      '# Barley itch treated with oats: a case report',
      '## Abstract\n\nA farmer was given prednisone 40 mg daily.',
      '## Introduction\n\nDapsone 100 mg daily is recommended [1].',
      '## Case\n\nShe was given prednisone 40 mg daily.',
      '## Discussion\n\nMoss et al. gave dapsone 50 mg daily [2]. Patients should receive colchicine 1 mg daily. Our patient was given prednisone 20 mg daily.',
      '## References\n\n1. Moss TA. Dapsone 100 mg daily in barley itch. J Farm Med. 2011;4:12-5.',
    ].join('\n\n'),
  );

  const table = '| | Day 1 | Day 9 |\n| --- | --- | --- |\n| Therapy | Prednisone 40 mg/day | Prednisone 5 mg/day |\n';
  const behind = (rows: string): string[] =>
    patientDoses(
      readReport(
        `# Barley itch: a case report\n\n## Case\n\nShe slept.\n\n## Conflicts of interest\n\nNone.\n\n${rows}`,
      ),
    ).map(({ fact }) => show(fact));

  it('are those of a table behind the last section, too', () => {
    expect(behind(table)).toEqual(['Prednisone: 40 mg/day, -, per day, -', 'Prednisone: 5 mg/day, -, per day, -']);
  });

  it('are not those of a table of other cases', () => {
    expect(behind(table.replace('| | Day', '| Author | Day').replace('Therapy', 'Moss et al.'))).toEqual([]);
  });

  it('are those of the case, and where the patient is named', () => {
    expect(patientDoses(report).map(({ fact }) => show(fact))).toEqual([
      'prednisone: 40 mg, -, once daily, -',
      'prednisone: 40 mg, -, once daily, -',
      'prednisone: 20 mg, -, once daily, -',
    ]);
  });
});
