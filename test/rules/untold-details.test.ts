import { describe, it } from 'vitest';
import type { Rule } from '../../server/src/rule/define-rule.ts';
import sideEffects from '../../server/src/rules/dose-side-effects-untold.ts';
import vague from '../../server/src/rules/dose-treatment-vague.ts';
import weight from '../../server/src/rules/dose-weight-missing.ts';
import abnormal from '../../server/src/rules/lab-abnormal-without-number.ts';
import diagnosis from '../../server/src/rules/lab-diagnosis-without-test.ts';
import germ from '../../server/src/rules/lab-germ-missing.ts';
import inconclusive from '../../server/src/rules/lab-inconclusive-not-resolved.ts';
import margin from '../../server/src/rules/lab-resection-margin-missing.ts';
import noResult from '../../server/src/rules/lab-test-without-result.ts';
import variant from '../../server/src/rules/lab-variant-reference.ts';
import discharge from '../../server/src/rules/style-ends-at-discharge.ts';
import event from '../../server/src/rules/style-event-without-time.ts';
import { expectFlags } from '../harness/flags.ts';

/** Phrasings by rule; the flagged words between ⟦ and ⟧. */
const phrasings: readonly (readonly [rule: Rule, ...texts: string[]])[] = [
  [
    noResult,
    'He underwent ⟦colonoscopy⟧. Oat baths were given twice.',
    'A ⟦CT⟧ of the chest and a skin ⟦biopsy⟧ were performed. He bathed twice.',
    'A ⟦lumbar puncture⟧ was done.',
    // The result stands further on, in other words, in a table, or is said not to be known.
    'A skin biopsy was taken. He bathed. He slept. He went home. Histology showed awns.',
    'A CT of the chest was performed. There he bathed. A mass of 3 cm was seen.',
    'A skin biopsy was not taken. He bathed.',
    'A skin biopsy is planned. He bathed.',
    'He had undergone colonoscopy ten years ago. He bathed.',
    'Blood cultures were taken. He bathed.\n\n| Test | Result |\n| --- | --- |\n| Blood culture | sterile |',
  ],
  [
    inconclusive,
    'The frozen section biopsy was ⟦non-diagnostic⟧. He bathed.',
    'An ⟦equivocal⟧ MRI was followed by a bath.',
    'The CT was inconclusive. An MRI showed an awn.',
    'The first biopsy was inconclusive; a second biopsy was done.',
    'An inconclusive talk was held. He bathed.',
  ],
  [
    abnormal,
    'He was ⟦febrile⟧ and tachycardic. He bathed.',
    'Sodium was 131 mmol/L. There was ⟦thrombocytopenia⟧ too.',
    'He was febrile (39.2 °C).',
    'He was febrile. On day 2 his temperature was 37 °C.',
    'He was not tachycardic.',
    'Sodium was 131 mmol/L. Platelets were 90 × 10^9/L. There was thrombocytopenia.',
    'Sodium was 131 mmol/L. He had febrile neutropenia of grade 3.',
    'He had a history of thrombocytopenia. Sodium was 131 mmol/L.',
  ],
  [
    variant,
    'He carried ⟦c.412G>A⟧ in *HRDM1*. So did his mother (c.412G>A).',
    'He carried c.412G>A in *HRDM1* (NM_000111.2).',
    'He carried no variant.',
  ],
  [
    germ,
    'He had pneumonia. ⟦Amoxicillin⟧ was given for a week.',
    'He had pneumonia. Sputum cultures were negative. Amoxicillin was given for a week.',
    'He had pneumonia with *Klebsiella pneumoniae*. Amoxicillin was given for a week.',
    'He had a fracture. Cefazolin was given before the incision to prevent an infection.',
    'He had a history of pneumonia. Amoxicillin was given for the awn.',
    'He had pneumonia with *Klebsiella pneumoniae*. On day 4 ⟦amoxicillin⟧ was changed to meropenem.',
    'He had pneumonia with *Klebsiella pneumoniae*. On day 4 amoxicillin was changed to meropenem by its susceptibility.',
  ],
  [
    vague,
    'The itch was ⟦treated symptomatically⟧. He went home.',
    'She received ⟦chemotherapy⟧ and went home.',
    'She was given ⟦corticosteroids⟧ and went home.',
    'He was given ⟦anticoagulants⟧ and went home.',
    'The itch was treated symptomatically with paracetamol.',
    'He was given fluids and oxygen. After this supportive treatment he went home.',
    'She received chemotherapy with cisplatin.',
    'Prednisolone was given. After the corticosteroids he went home.',
    'He had been treated with antibiotics ten years ago.',
    'Despite supportive treatment he itched.',
    'He refused surgery.',
    'Antibiotic prophylaxis was given.',
  ],
  [
    weight,
    'A 4-year-old girl itched. She was given ibuprofen ⟦10 mg/kg⟧ every 8 hours.',
    'A 4-year-old girl itched. She weighed 16 kg. She was given ibuprofen 10 mg/kg every 8 hours.',
    'A 4-year-old girl itched. Her weight was on the 50th centile. She was given ibuprofen 10 mg/kg every 8 hours.',
    'A 40-year-old woman itched. She was given ibuprofen 10 mg/kg every 8 hours.',
  ],
  [
    event,
    'He bathed. The ⟦patient died⟧. His wife was told.',
    'He bathed. The patient died on day 12. His wife was told.',
    'He bathed on day 12. The patient died. His wife was told.',
    'He bathed. His father died. His wife was told.',
    'The itch did not recur. It never recurred.',
  ],
  [
    margin,
    'The tumour was ⟦excised⟧ and he went home.',
    'The tumour was excised with free margins.',
    'The tumour was excised. At one year there was no recurrence.',
    'The tumour was completely excised.',
    'A piece of the tumour was taken by excision biopsy.',
    'The awn was excised.',
  ],
  [
    diagnosis,
    'A man itched and ⟦was diagnosed with⟧ barley lung. He bathed.',
    'A man itched. A radiograph showed awns. He was diagnosed with barley lung.',
    'A man itched. On examination his skin was red. He was diagnosed with barley itch.',
    'A man was diagnosed with asthma at the age of 12. He itched.',
    'A man was diagnosed with suspected barley itch.',
  ],
  [
    discharge,
    'He was treated with a bath. After two days the itch had improved. He ⟦was discharged⟧ home.',
    'He was treated with a bath. After two days the itch had improved. He ⟦was discharged⟧ home. He was advised to bathe.',
    'He was treated with a bath. After two days the itch had improved. He was discharged home. He remained well.',
    'He was treated with a bath. After two days the itch had improved. He was discharged home and was well two months later.',
    'He was treated with a bath. After two days the itch had improved.',
  ],
];

describe.each(phrasings.map(([rule, ...texts]) => [rule.id, rule, texts] as const))('%s', (_, rule, texts) => {
  it.each(texts)('%s', (text) => {
    expectFlags(rule, text);
  });
});

describe('dose/side-effects-untold', () => {
  const lead = 'A man itched. During the bath he had a complication, a brief hypotension.';
  it.each([
    `${lead} He was given ⟦methotrexate⟧ for the next six months.`,
    `${lead} He was discharged on ⟦prednisolone⟧ 10 mg daily.`,
    `${lead} He was discharged on prednisolone 10 mg daily. There were no side effects.`,
    `${lead} He was discharged on prednisolone 10 mg daily. There were no further complications.`,
    `${lead} He was given prednisolone once.`,
    // Where nothing at all is told, the checklist speaks.
    'A man itched. He was discharged on prednisolone 10 mg daily.',
  ])('%s', (text) => {
    expectFlags(sideEffects, text);
  });
});

it('no rule that goes by English words speaks in a report in another language', () => {
  const text =
    '# La picazón: informe de un caso\n\n## Presentación del caso\n\nUn hombre de 40 años acudió a la consulta por una picazón después de la cosecha. Se le realizó una biopsia de la piel y recibió antibióticos. El paciente fue dado de alta y la familia quedó contenta con la atención.\n';
  for (const [rule] of phrasings) if (rule !== variant && rule !== weight) expectFlags(rule, text, { bare: true });
});
