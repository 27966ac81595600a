import { describe, expect, it } from 'vitest';
import { vitalSignsOf } from '../../server/src/facts/vital-signs.ts';
import { readReport } from '../../server/src/report/report.ts';

function vitalsIn(text: string): string[] {
  return readReport(`## Case\n\n${text}\n`)
    .find(vitalSignsOf)
    .map(({ fact: { name, value, diastolic, unit } }) => {
      return `${name} ${value}${diastolic === undefined ? '' : `/${diastolic}`} ${unit ?? '-'}`;
    });
}

const values: readonly (readonly [string, readonly string[]])[] = [
  ['Blood pressure was 120/80 mmHg.', ['blood-pressure 120/80 mmHg']],
  [
    'BP 90/60 mm Hg, HR 132 bpm, RR 28/min, SpO2 88% on room air.',
    ['blood-pressure 90/60 mm Hg', 'heart-rate 132 bpm', 'respiratory-rate 28 /min', 'oxygen-saturation 88 %'],
  ],
  [
    'Vitals: T 38.4 °C, P 112, R 24, BP 90/60.',
    ['temperature 38.4 °C', 'heart-rate 112 -', 'respiratory-rate 24 -', 'blood-pressure 90/60 -'],
  ],
  ['Her weight fell by 12 kg.', []],
  ['A 3T MRI and an 18F-FDG PET were done.', []],
  ['His temperature on the day of the 18F-FDG PET was 37 °C.', ['temperature 37 °C']],
  ['SpO~2~ was 98 %', ['oxygen-saturation 98 %']],
  ['SpO2 was 93% at FiO2 of 21%.', ['oxygen-saturation 93 %']],
  ['SpO2 was 93% at an inspired oxygen fraction of 40%.', ['oxygen-saturation 93 %']],
  ['His temperature was 38.9 °C.', ['temperature 38.9 °C']],
  [
    'Temperature 101.3 °F with a pulse of 104 beats per minute.',
    ['temperature 101.3 °F', 'heart-rate 104 beats per minute'],
  ],
  ['She was febrile (39.4°C) and tachycardic (128 beats/min).', ['temperature 39.4 °C', 'heart-rate 128 beats/min']],
  ['He was hypotensive at 78/42 mmHg.', ['blood-pressure 78/42 mmHg']],
  ['The respiratory rate was 34 breaths/min.', ['respiratory-rate 34 breaths/min']],
  ['Oxygen saturation was 84% on 4 L/min of oxygen.', ['oxygen-saturation 84 %']],
  ['SpO<sub>2</sub> of 91 %', ['oxygen-saturation 91 %']],
  ['O2 saturation 96%', ['oxygen-saturation 96 %']],
  ['Pulse oximetry showed 93%.', ['oxygen-saturation 93 %']],
  ['Glasgow Coma Scale (GCS) score was 7.', ['gcs 7 -']],
  ['GCS 15/15 on arrival', ['gcs 15 -']],
  ['GCS 9 (E2V3M4)', ['gcs 9 -']],
  ['Body weight was 61.5 kg and height 172 cm.', ['weight 61.5 kg', 'height 172 cm']],
  ['The child weighed 8,400 g.', ['weight 8400 g']],
  ['Weight: 54 kg; height: 1.61 m; BMI: 20.8 kg/m².', ['weight 54 kg', 'height 1.61 m', 'bmi 20.8 kg/m²']],
  ['Body mass index of 31.2 kg/m<sup>2</sup>', ['bmi 31.2 kg/m^2']],
  ['Her BMI was 41.', ['bmi 41 -']],
  ['Birth weight was 2950 g.', ['weight 2950 g']],
  ['Mean arterial pressure of 54 mmHg', ['blood-pressure 54 mmHg']],
  ['Systolic blood pressure fell to 70 mmHg.', ['blood-pressure 70 mmHg']],
  [
    'Vital signs: temperature 36.4 °C, pulse 72/min, respiration 14/min, blood pressure 118/76 mmHg.',
    ['temperature 36.4 °C', 'heart-rate 72 /min', 'respiratory-rate 14 /min', 'blood-pressure 118/76 mmHg'],
  ],
  ['An ECG showed sinus rhythm at 92 beats per minute.', ['heart-rate 92 beats per minute']],
  ['SpO2 ranged between 86 and 90%.', ['oxygen-saturation 86 %']],
  ['Heart rate 58.', ['heart-rate 58 -']],
  ['Temperature was 38.2.', ['temperature 38.2 -']],
  ['36.9 °C body temperature, 110/70 mmHg blood pressure', ['temperature 36.9 °C', 'blood-pressure 110/70 mmHg']],
  [
    'TA 130/85 mmHg, FC 98 lpm, FR 20 rpm',
    ['blood-pressure 130/85 mmHg', 'heart-rate 98 lpm', 'respiratory-rate 20 rpm'],
  ],
  ['Blutdruck 145/90 mmHg, Puls 96/min', ['blood-pressure 145/90 mmHg', 'heart-rate 96 /min']],
  [
    '| | Day 1 | Day 2 |\n| --- | --- | --- |\n| Weight (kg) | 61 | 60 |\n| Blood pressure (mmHg) | 150/95 | 130/80 |',
    ['weight 61 kg', 'weight 60 kg', 'blood-pressure 150/95 mmHg', 'blood-pressure 130/80 mmHg'],
  ],
];

/** Pressures, weights, heights and temperatures of other things, drugs, laboratory values. */
const nothing: readonly string[] = [
  'He had lost 10 kg of weight in 3 months.',
  'The placenta weighing 600 g was complete.',
  'The specimen weight was 320 g.',
  'Room temperature was kept at 22 °C.',
  'Pulse methylprednisolone 1 g was given.',
  'The pulmonary artery pressure was 55 mmHg.',
  'The intraocular pressure was 32 mmHg.',
  'Enoxaparin 1 mg/kg was given.',
  'He had fever for 5 days.',
  'Intracranial pressure rose to 30 mmHg.',
  'The lesion was 4 cm in height.',
  'Samples were stored at -80 °C.',
  'The pCO2 was 55 mmHg.',
  'Haematocrit was 31%.',
];

describe('vital signs', () => {
  it.each(values)('%s', (text, expected) => {
    expect(vitalsIn(text)).toEqual(expected);
  });

  it.each(nothing)('none in: %s', (text) => {
    expect(vitalsIn(text)).toEqual([]);
  });
});
