import { describe, expect, it } from 'vitest';
import { type LabValue, labValuesOf } from '../../server/src/facts/lab-values.ts';
import { vitalSignsOf } from '../../server/src/facts/vital-signs.ts';
import { readReport } from '../../server/src/report/report.ts';
import noneReported from '../../server/src/rules/lab-none-reported.ts';
import valuesMissing from '../../server/src/rules/lab-values-missing.ts';
import { findingsOf } from '../harness/flags.ts';
import { rowsOf } from '../harness/rows.ts';

/** One value as a line: analyte, comparator and value, unit or `-`, flag, reference range. */
function show({ analyte, comparator, value, valueHigh, unit, flag, referenceRange: range }: LabValue): string {
  const number = `${comparator ?? ''}${value}${valueHigh === undefined ? '' : `..${valueHigh}`}`;
  const limits = range && `[${range.low ?? ''},${range.high ?? ''}]`;
  return [analyte, number, unit ?? '-', flag, limits].filter(Boolean).join(' ');
}

function labsIn(text: string): string[] {
  return readReport(`## Case\n\n${text}\n`)
    .find(labValuesOf)
    .map(({ fact }) => show(fact));
}

const values: readonly (readonly [string, readonly string[]])[] = [
  ['Calcium was 2.9.', ['calcium 2.9 -']],
  ['SGOT/SGPT 45/60 IU/L were found.', ['aspartate aminotransferase 45 IU/L', 'alanine aminotransferase 60 IU/L']],
  ['AST/ALT were 45 / 60.', ['aspartate aminotransferase 45 -', 'alanine aminotransferase 60 -']],
  ['The AST/ALT ratio was 3/2.', []],
  ['ABG: pH 7.31/pCO2 30/HCO3 16.', ['pH 7.31 -', 'partial pressure of carbon dioxide 30 -', 'bicarbonate 16 -']],
  ['It revealed Na+-118.5 mmol/L, K+-3.42 mmol/L.', ['sodium 118.5 mmol/L', 'potassium 3.42 mmol/L']],
  ['Urine osmolarity was 821 mOsm/kg (500–900).', ['urine osmolality 821 mOsm/kg [500,900]']],
  [
    'Sodium was 104 mmol/L, and plasma osmolalities were 251 and 262 mOsm/kg.',
    ['sodium 104 mmol/L', 'osmolality 251 mOsm/kg', 'osmolality 262 mOsm/kg'],
  ],
  ['Sodium was 121 mmol/L (135-145) and low.', ['sodium 121 mmol/L [135,145]']],
  ['Sodium was 121 (135-145) mmol/L.', ['sodium 121 mmol/L [135,145]']],
  [
    'Sodium was 121 (135–145) and potassium 3.1 (3.5–5) mmol/L.',
    ['sodium 121 - [135,145]', 'potassium 3.1 mmol/L [3.5,5]'],
  ],
  ['IgG was 9.8 g/L and CMV IgG 250 AU/mL.', ['immunoglobulin G 9.8 g/L', 'CMV IgG 250 AU/mL']],
  ['17-OHP was 2.1 ng/mL.', ['17-hydroxyprogesterone 2.1 ng/mL']],
  [
    'Parathyroid hormone was 4 pg/mL (10-65) and barleycalcin of 512 nmol/L was found.',
    ['parathyroid hormone 4 pg/mL [10,65]', 'barleycalcin 512 nmol/L'],
  ],
  ['WBC was 11, 800/cumm.', ['white blood cells 11800 /cumm']],
  ['Urinalysis showed 3+ glucose and 3+ ketones, glucose 2+/4+.', []],
  ['The urine protein-to-Cr ratio was 1.42 g/g.', ['urine protein/creatinine ratio 1.42 g/g']],
  ['High-sensitivity troponin was 19 ng/L.', ['troponin 19 ng/L']],
  ['Magnesium 0.8 mmol/L, P 1.1 mmol/L.', ['magnesium 0.8 mmol/L', 'phosphate 1.1 mmol/L']],
  ['Calcium was 2.9 mmol/L.', ['calcium 2.9 mmol/L']],
  ['Serum sodium was 128 mmol/L (normal: 135–145 mmol/L).', ['sodium 128 mmol/L [135,145]']],
  ['Her potassium had fallen to 2.6 mEq/L by the evening.', ['potassium 2.6 mEq/L']],
  ['Blood tests showed a white cell count of 14.2 × 10^9/L.', ['white blood cells 14.2 × 10^9/L']],
  ['The platelet count was 92 x10<sup>9</sup>/L.', ['platelets 92 x10^9/L']],
  ['Platelets dropped to 41×10⁹/L.', ['platelets 41 ×10⁹/L']],
  [
    'WBC 11,300/mm3, Hb 9.4 g/dL, platelets 410 x 10(9)/L.',
    ['white blood cells 11300 /mm3', 'hemoglobin 9.4 g/dL', 'platelets 410 x 10(9)/L'],
  ],
  ['Leukocytes were 18 x109/L and platelets 210 x103/µL.', ['white blood cells 18 x109/L', 'platelets 210 x103/μL']],
  ['The leukocyte count was 12.5 K/µL.', ['white blood cells 12.5 K/μL']],
  ['Eosinophilia (1,850 cells/µL) was noted.', ['eosinophils 1850 cells/μL high']],
  ['The total leukocyte count was 1.2 lakh/mm3.', ['white blood cells 1.2 lakh/mm3']],
  [
    'Haemoglobin 98 g/l, haematocrit 31%, MCV 71 fL.',
    ['hemoglobin 98 g/l', 'hematocrit 31 %', 'mean corpuscular volume 71 fL'],
  ],
  ['Hemoglobin (Hb) was 7.1 g/dL on arrival.', ['hemoglobin 7.1 g/dL']],
  ['Haemoglobin had dropped from 13.2 to 8.4 g/dL.', ['hemoglobin 13.2 g/dL', 'hemoglobin 8.4 g/dL']],
  [
    'C-reactive protein (CRP) was elevated at 187 mg/L (reference range 0–5).',
    ['C-reactive protein 187 mg/L high [0,5]'],
  ],
  [
    'CRP 12 mg/L [NR < 10], ESR 44 mm/h.',
    ['C-reactive protein 12 mg/L [,10]', 'erythrocyte sedimentation rate 44 mm/h'],
  ],
  ['ESR was 82 mm in the first hour.', ['erythrocyte sedimentation rate 82 mm in the first hour']],
  ['erythrocyte sedimentation rate of 61 mm/1st hr', ['erythrocyte sedimentation rate 61 mm/1st hr']],
  ['Procalcitonin was < 0.05 ng/mL.', ['procalcitonin <0.05 ng/mL']],
  ['Ferritin exceeded 2000 ng/mL: ferritin >2000 ng/mL.', ['ferritin >2000 ng/mL', 'ferritin >2000 ng/mL']],
  ['Sodium and potassium were 135 and 4.2 mmol/L, respectively.', ['sodium 135 mmol/L', 'potassium 4.2 mmol/L']],
  [
    'AST and ALT were 345 U/L and 412 U/L, respectively.',
    ['aspartate aminotransferase 345 U/L', 'alanine aminotransferase 412 U/L'],
  ],
  [
    'Aspartate aminotransferase was 54 IU/L and alanine aminotransferase was 61 IU/L.',
    ['aspartate aminotransferase 54 IU/L', 'alanine aminotransferase 61 IU/L'],
  ],
  [
    'Total bilirubin 3.4 mg/dL, direct bilirubin 2.1 mg/dL, ALP 540 U/L, GGT 233 U/L.',
    [
      'bilirubin 3.4 mg/dL',
      'direct bilirubin 2.1 mg/dL',
      'alkaline phosphatase 540 U/L',
      'gamma-glutamyl transferase 233 U/L',
    ],
  ],
  [
    'Serum creatinine rose from 88 µmol/L to 214 µmol/L in two days.',
    ['creatinine 88 μmol/L', 'creatinine 214 μmol/L'],
  ],
  ['Creatinine: 1,8 mg/dL; urea: 62 mg/dL.', ['creatinine 1.8 mg/dL', 'urea 62 mg/dL']],
  [
    'The estimated glomerular filtration rate (eGFR) was 38 mL/min/1.73 m².',
    ['estimated glomerular filtration rate 38 mL/min/1.73 m²'],
  ],
  ['Creatinine clearance was 51 ml/min.', ['creatinine clearance 51 ml/min']],
  [
    'Arterial blood gas: pH 7.18, pCO2 21 mmHg, HCO3 9 mmol/L, lactate 6.4 mmol/L.',
    ['pH 7.18 -', 'partial pressure of carbon dioxide 21 mmHg', 'bicarbonate 9 mmol/L', 'lactate 6.4 mmol/L'],
  ],
  [
    'PaO<sub>2</sub> was 58 mmHg and PaCO<sub>2</sub> 6.2 kPa.',
    ['partial pressure of oxygen 58 mmHg', 'partial pressure of carbon dioxide 6.2 kPa'],
  ],
  ['The base excess was -11 mmol/L.', ['base excess -11 mmol/L']],
  [
    'INR was 1.9 and aPTT 48 s.',
    ['international normalized ratio 1.9 -', 'activated partial thromboplastin time 48 s'],
  ],
  ['Prothrombin time was 17.2 seconds (normal 11–13.5).', ['prothrombin time 17.2 seconds [11,13.5]']],
  ['D-dimer was 3.2 µg/mL FEU.', ['D-dimer 3.2 μg/mL']],
  ['Fibrinogen 0.9 g/L was low.', ['fibrinogen 0.9 g/L']],
  [
    'TSH was 42 mIU/L (normal range 0.4–4.0 mIU/L) with a free T4 of 4 pmol/L (12–22).',
    ['thyroid-stimulating hormone 42 mIU/L [0.4,4]', 'free thyroxine 4 pmol/L [12,22]'],
  ],
  [
    'Morning cortisol of 2.1 µg/dL and ACTH of 480 pg/mL',
    ['cortisol 2.1 μg/dL', 'adrenocorticotropic hormone 480 pg/mL'],
  ],
  ['Intact PTH was 12 pg/mL.', ['parathyroid hormone 12 pg/mL']],
  ['25-hydroxyvitamin D was 9 ng/mL.', ['vitamin D 9 ng/mL']],
  ['Vitamin B12 was 98 pg/mL (reference, 200–900 pg/mL); folate was normal.', ['vitamin B12 98 pg/mL [200,900]']],
  ['HbA1c was 11.4% (101 mmol/mol).', ['HbA1c 11.4 %', 'HbA1c 101 mmol/mol']],
  ['Random blood glucose was 486 mg/dL.', ['glucose 486 mg/dL']],
  ['His troponin I peaked at 3.4 ng/mL.', ['troponin I 3.4 ng/mL']],
  ['NT-proBNP 8,450 pg/mL', ['NT-proBNP 8450 pg/mL']],
  ['CK 41 000 U/L and LDH 1,240 U/L', ['creatine kinase 41000 U/L', 'lactate dehydrogenase 1240 U/L']],
  ['Ammonia was 140 μmol/L.', ['ammonia 140 μmol/L']],
  [
    'CA 19-9 was 412 U/mL, CA-125 35 U/mL and CEA 2.1 ng/mL.',
    ['CA 19-9 412 U/mL', 'CA 125 35 U/mL', 'carcinoembryonic antigen 2.1 ng/mL'],
  ],
  ['Alpha-fetoprotein (AFP) 14,200 ng/mL', ['alpha-fetoprotein 14200 ng/mL']],
  ['β-hCG was 0.8 mIU/mL.', ['beta-hCG 0.8 mIU/mL']],
  ['PSA of 6.1 ng/ml', ['prostate-specific antigen 6.1 ng/ml']],
  [
    'Rheumatoid factor was 88 IU/mL and anti-CCP above 200 U/mL.',
    ['rheumatoid factor 88 IU/mL', 'anti-CCP antibodies >200 U/mL'],
  ],
  [
    'IgG 4.2 g/L, IgA <0.1 g/L, IgM 0.3 g/L',
    ['immunoglobulin G 4.2 g/L', 'immunoglobulin A <0.1 g/L', 'immunoglobulin M 0.3 g/L'],
  ],
  ['Complement C3 was 0.41 g/L and C4 0.05 g/L.', ['complement C3 0.41 g/L', 'complement C4 0.05 g/L']],
  ['Protein was 94 mg/dL and glucose 31 mg/dL in the cerebrospinal fluid.', ['protein 94 mg/dL', 'glucose 31 mg/dL']],
  ['Urine protein excretion was 4.6 g/24 h.', ['urine protein 4.6 g/24 h']],
  ['The spot urine protein/creatinine ratio was 3.1.', ['urine protein/creatinine ratio 3.1 -']],
  ['Urine specific gravity was 1.004.', ['specific gravity 1.004 -']],
  ['The serum osmolality was 251 mosm/kg.', ['osmolality 251 mosm/kg']],
  ['Digoxin level was 3.9 ng/mL.', ['digoxin 3.9 ng/mL']],
  ['Tacrolimus trough level 18.2 ng/mL', ['tacrolimus 18.2 ng/mL']],
  ['Lithium 2.4 mmol/L was found.', ['lithium 2.4 mmol/L']],
  [
    'HIV viral load was 120,000 copies/mL and CD4 count 44 cells/mm3.',
    ['HIV RNA 120000 copies/mL', 'CD4 cells 44 cells/mm3'],
  ],
  [
    'Hyponatraemia (118 mmol/L) and hypokalaemia (2.8 mmol/L) were corrected.',
    ['sodium 118 mmol/L low', 'potassium 2.8 mmol/L low'],
  ],
  ['Thrombocytopenia (14,000/µL) worsened.', ['platelets 14000 /μL low']],
  ['Anaemia with a haemoglobin of 61 g/L', ['hemoglobin 61 g/L low']],
  ['Neutrophils 82%, lymphocytes 11%, monocytes 5%.', ['neutrophils 82 %', 'lymphocytes 11 %', 'monocytes 5 %']],
  ['The smear showed 64% blasts.', ['blasts 64 %']],
  ['Bicarbonate between 12 and 14 mmol/L', ['bicarbonate 12..14 mmol/L']],
  ['Glucose levels ranged from 2.1 to 2.6 mmol/L.', ['glucose 2.1 mmol/L', 'glucose 2.6 mmol/L']],
  ['Ki-67 was 35–40%.', ['Ki-67 35..40 %']],
  ['Serum tenascin level was 41 ng/mL.', ['tenascin 41 ng/mL']],
  [
    'Platelets increased (from 12 × 10^9/L to 180 × 10^9/L) within a week.',
    ['platelets 12 × 10^9/L', 'platelets 180 × 10^9/L'],
  ],
  [
    'CRP fell to 8 mg/L on day 5 and to 2 mg/L at discharge.',
    ['C-reactive protein 8 mg/L', 'C-reactive protein 2 mg/L'],
  ],
  ['CRP was 39 (normal range: 0–5 mg/L).', ['C-reactive protein 39 mg/L [0,5]']],
  ['Plasma zinc was 6.1 µmol/L ↓.', ['zinc 6.1 μmol/L low']],
  ['Serum copper: 41 µg/dL (L).', ['copper 41 μg/dL low']],
  ['Hierro 21 µg/dL, ferritina 8 ng/mL.', ['iron 21 μg/dL', 'ferritin 8 ng/mL']],
  ['La créatinine était à 210 µmol/L.', ['creatinine 210 μmol/L']],
  ['Kreatinin lag bei 1,4 mg/dl.', ['creatinine 1.4 mg/dl']],
  ['A hemoglobina foi de 8,2 g/dL.', ['hemoglobin 8.2 g/dL']],
  ['At 12.3 g/dL of haemoglobin he felt well.', ['hemoglobin 12.3 g/dL']],
  ['Uric acid 540 µmol/L (N: 200–420)', ['uric acid 540 μmol/L [200,420]']],
  ['Lipase was three times normal at 620 U/L.', ['lipase 620 U/L']],
  ['LDH was 612 U/L (upper limit of normal, 250 U/L).', ['lactate dehydrogenase 612 U/L [,250]']],
  [
    'Free T3 2.1 pg/mL and free T4 0.5 ng/dL were low.',
    ['free triiodothyronine 2.1 pg/mL', 'free thyroxine 0.5 ng/dL'],
  ],
  ['Platelets were 3 × 10⁴/µL.', ['platelets 3 × 10⁴/μL']],
  ['Red blood cells were 4.5 × 10¹²/L.', ['red blood cells 4.5 × 10¹²/L']],
  ['HBV DNA was 3.4 × 10^7 IU/mL.', ['HBV DNA 3.4 × 10^7 IU/mL']],
  ['HIV RNA was 2.1 x 10⁸ copies/mL.', ['HIV RNA 2.1 x 10⁸ copies/mL']],
  [
    '| Test | Result | Reference |\n| --- | --- | --- |\n| Sodium (mmol/L) | 121 | 135–145 |\n| pH | 7.29 | 7.35–7.45 |\n| Albumin | 21 g/L | 35–50 g/L |',
    ['sodium 121 mmol/L [135,145]', 'pH 7.29 - [7.35,7.45]', 'albumin 21 g/L [35,50]'],
  ],
  [
    '| Analyte | Unit | Admission | Day 3 |\n| --- | --- | --- | --- |\n| Creatinine | µmol/L | 412 | 190 |\n| Potassium | mmol/L | 6.9 H | 4.4 |',
    ['creatinine 412 μmol/L', 'creatinine 190 μmol/L', 'potassium 6.9 mmol/L high', 'potassium 4.4 mmol/L'],
  ],
  [
    '| Day | Hb (g/dL) | CRP, mg/L |\n| --- | --- | --- |\n| 1 | 9.1 | 210 |\n| 4 | 8.7 | 64 |',
    ['hemoglobin 9.1 g/dL', 'C-reactive protein 210 mg/L', 'hemoglobin 8.7 g/dL', 'C-reactive protein 64 mg/L'],
  ],
  [
    '| | Day 1 | Day 2 |\n| --- | --- | --- |\n| CRP (mg/L) | >300 | NA |\n| Weight (kg) | 61 | 60 |',
    ['C-reactive protein >300 mg/L'],
  ],
];

/** Doses, solutions, sizes, dates, vital signs and results without a number. */
const nothing: readonly string[] = [
  'She took calcium 500 mg daily.',
  'Potassium chloride 20 mEq was given intravenously.',
  'He was given 10 units of insulin.',
  'Insulin 0.1 units/kg/h was started.',
  'Vitamin D 1000 IU/day was prescribed.',
  'Folic acid 5 mg once daily was continued.',
  'She received 100 mL of 20% albumin.',
  'Magnesium sulfate 2 g was infused over 20 min.',
  'Sodium bicarbonate 8.4% was added.',
  '0.9% sodium chloride 500 mL',
  'Methotrexate 15 mg weekly was stopped.',
  'He was transfused with 2 units of packed red blood cells.',
  'A 24-year-old man was seen on 12 March 2019.',
  'The tumour measured 3.2 × 2.1 cm on CT.',
  'Oxygen was given at 4 L/min.',
  'Blood pressure was 120/80 mmHg and pulse 88/min.',
  'The difference was significant (p = 0.03).',
  'The Glasgow Coma Scale score was 13.',
  'Platelets (12) are described elsewhere.',
  'Her sodium was measured on day 3.',
  'Ki-67 staining was done in 2 laboratories.',
  'Lidocaine 10 mg/mL was used for the block.',
  'Vancomycin 1 g every 12 hours was given.',
  'A low-sodium diet with 2 g per day was advised.',
  'The left kidney was 11 cm long.',
  'Calcium channel blockers were given for 3 weeks.',
  'The ejection fraction was 35%.',
  'FEV1 was 64% of predicted.',
  'The target INR was 2.5.',
  'CRP was raised.',
  'The mass had an attenuation of 45 HU.',
  'Two of 3 blood cultures grew Escherichia coli.',
  'The T2 signal was high at C3 and C4.',
  'He has had type 2 diabetes for 10 years.',
];

describe('laboratory values', () => {
  it.each(values)('%s', (text, expected) => {
    expect(labsIn(text)).toEqual(expected);
  });

  it.each(rowsOf('lab-tables.tsv'))('of a table: %j', (text, expected) => {
    expect(labsIn(text).join(' | ')).toBe(expected);
  });

  it.each(nothing)('none in: %s', (text) => {
    expect(labsIn(text)).toEqual([]);
  });

  it.each([
    ['Her ⟦calcium was 2.9 mmol/L⟧ today.'],
    ['The ⟦white cells were 14 ×10<sup>9</sup>/L⟧ today.'],
    ['There were ⟦64% blasts⟧ in the smear.'],
    ['The ⟦CRP was 39 (normal range: 0–5 mg/L⟧).'],
  ])('the statement is marked: %s', (marked) => {
    const report = readReport(marked.replace(/[⟦⟧]/g, ''));
    const [found] = report.find(labValuesOf);
    const { start, end } = found?.span ?? { start: 0, end: 0 };
    expect(`${report.text.slice(0, start)}⟦${report.text.slice(start, end)}⟧${report.text.slice(end)}`).toBe(marked);
  });

  it('tells where a unit was found', () => {
    const text = 'Sodium and potassium were 135 and 4.2 mmol/L. CRP was 39 (normal: 0–5 mg/L). Calcium was 2.9.';
    expect(
      readReport(text)
        .find(labValuesOf)
        .map(({ fact }) => fact.unitFrom),
    ).toEqual(['list', 'value', 'range', undefined]);
  });

  it('no number is both a laboratory value and a vital sign', () => {
    const report = readReport('BP 90/60 mmHg, pCO2 51 mmHg, pulse 120/min, SpO2 88%, haematocrit 31%, weight 60 kg.');
    expect(report.find(labValuesOf).map(({ fact }) => fact.value)).toEqual([51, 31]);
    expect(report.find(vitalSignsOf).map(({ fact }) => fact.value)).toEqual([90, 120, 88, 60]);
  });
});

describe('results without values', () => {
  const told = (sentences: string): string => `# A case of barley itch\n\n## Case presentation\n\n${sentences}\n`;

  it.each([
    ['The child had normal serum mineral values and renal function tests.', ['warning']],
    ['Renal function was tested. CRP and ESR were elevated, and blood tests were otherwise normal.', ['warning']],
    ['Sodium was 131 mmol/L. Liver enzymes were elevated.', ['info']],
    ['Sodium was 131 mmol/L. Liver enzymes were normal.', []],
    ['Creatinine was 1.9 mg/dL. Renal function tests were deranged.', []],
    ['Blood pressure was elevated and the radiograph was normal.', []],
  ])('%s', (sentences, severities) => {
    expect(findingsOf(valuesMissing, told(sentences)).map(({ severity }) => severity)).toEqual(severities);
  });

  it('one absence, one finding: results told in words silence the rule for none at all', () => {
    expect(findingsOf(noneReported, told('He had sepsis. Blood tests were abnormal.'))).toEqual([]);
    expect(findingsOf(noneReported, told('He had sepsis. Blood tests were taken.')).length).toBe(1);
  });
});
