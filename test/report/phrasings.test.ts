import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { careItems } from '../../server/src/report/care-items.ts';
import { readReport } from '../../server/src/report/report.ts';

/**
 * How case reports put things, in invented sentences: each tells the item, or looks like it and does not. They are
 * written from how such reports read, not from the cue lists, so that they say something about these.
 */
const frames: Readonly<Record<string, (text: string) => string>> = {
  abstract: (text) => `## Abstract\n\n${text}\n\n## Case presentation\n\nA man.`,
  case: (text) => `## Case presentation\n\n${text}\n\n## Discussion\n\nIt is so.`,
  treated: (text) =>
    `## Case presentation\n\nHe was treated with ibuprofen 400 mg daily. ${text}\n\n## Discussion\n\nIt is so.`,
  discussion: (text) => `## Case presentation\n\nA man.\n\n## Discussion\n\n${text}`,
};

function statusOf(item: string, place: string, text: string): string | undefined {
  const report = readReport(`# Gout of the knee: a case report\n\n${frames[place]?.(text)}\n`);
  return careItems(report).find((verdict) => verdict.item.item === item)?.status;
}

const told: readonly (readonly [item: string, place: string, sentences: readonly string[]])[] = [
  [
    '3a',
    'abstract',
    [
      'Only a handful of such cases have been published.',
      'This is an exceptionally uncommon complication of a common operation.',
      'To date, fewer than ten patients have been described.',
      'We are not aware of a similar report.',
      'The combination of both has not been documented before.',
      'It is a diagnosis that is seldom made before surgery.',
      'The literature on this condition is scarce.',
      'This entity is frequently underdiagnosed.',
      'Its cause is still poorly understood.',
      'We describe a previously unrecognised side effect.',
    ],
  ],
  [
    '3b',
    'abstract',
    [
      'A 45-year-old woman was admitted with fever.',
      'The patient, a boy of six years, had a painful swelling of the jaw.',
      'A man in his fifties was found to have a mass in the liver.',
      'An infant girl presented with recurrent vomiting.',
      'A 30-year-old farmer came with a cough that had lasted for two months.',
    ],
  ],
  [
    '3d',
    'abstract',
    [
      'Physicians should keep this diagnosis in mind.',
      'This case underlines the need for early imaging.',
      'Awareness of this entity may avoid needless surgery.',
      'Early recognition can be lifesaving.',
      'A high index of suspicion is required.',
      'Our experience suggests that conservative treatment is sufficient in selected patients.',
      'It is worth thinking of gout when a tendon swells.',
      'Multidisciplinary care is essential for a good outcome.',
      'This report reminds us that not every lump is a tumour.',
      'Prompt diagnosis and treatment prevent lasting damage.',
      'Surgeons ought to look for it before they operate.',
    ],
  ],
  [
    '5b',
    'case',
    [
      'A 45-year-old woman presented to our clinic with a painful knee.',
      'He complained of blurred vision for three days.',
      'She had noticed a lump in her breast two months earlier.',
      'The child was brought by his parents because of fever.',
      'He reported progressive weakness of both legs.',
      'She sought help for itching that kept her awake.',
      'He was referred for evaluation of a cough.',
      'The lesion was found by chance on a routine radiograph.',
      'His chief complaint was vertigo.',
      'She collapsed at work and was taken to the emergency department.',
    ],
  ],
  [
    '5c',
    'case',
    [
      'She had a history of asthma.',
      'His past medical history was unremarkable.',
      'There was no family history of cancer.',
      'He was a smoker of 20 pack-years.',
      'She was otherwise healthy and took no drugs.',
      'He had type 2 diabetes and hypertension.',
      'Her mother had died of breast cancer.',
      'He drank a bottle of wine a day.',
      'She worked in a bakery and had two cats.',
      'The parents were first cousins.',
      'The patient had no comorbidities.',
      'She was born at term after an uneventful pregnancy.',
      'He had had an appendectomy in childhood.',
      'She was allergic to penicillin.',
    ],
  ],
  [
    '5d',
    'case',
    [
      'He had undergone coronary bypass surgery ten years earlier.',
      'She had been treated with oral steroids by her general practitioner, without success.',
      'There was no previous surgery.',
      'Two courses of antibiotics had brought no relief.',
      'At another hospital the abscess had been drained, but it came back.',
      'He had tried acupuncture and massage before.',
      'She had received radiotherapy for a lymphoma in 1998.',
      'Physiotherapy for six months had not helped.',
      'He was status post kidney transplantation.',
      'An earlier biopsy had been inconclusive.',
      'She had never had an operation.',
    ],
  ],
  [
    '6',
    'case',
    [
      'On examination, the knee was swollen and warm.',
      'His blood pressure was 150/90 mmHg and his pulse 96/min.',
      'Physical examination was unremarkable.',
      'The abdomen was soft, with tenderness in the right lower quadrant.',
      'Auscultation revealed crackles at both bases.',
      'Neurological examination showed a left hemiparesis.',
      'Visual acuity was 20/40 in the right eye.',
      'A firm, mobile mass of 3 cm was palpable in the groin.',
      'She was afebrile and haemodynamically stable.',
      'He was alert and oriented.',
      'Examination of the mouth revealed an ulcer on the tongue.',
    ],
  ],
  [
    '8b',
    'case',
    [
      'The diagnosis was delayed by six months.',
      'At first it was mistaken for a fracture.',
      'MRI was not available in our hospital.',
      'The biopsy was inconclusive.',
      'He could not afford the test.',
      'She declined a biopsy.',
      'The symptoms were nonspecific.',
      'He had been misdiagnosed with depression.',
      'CT with contrast was contraindicated because of his renal failure.',
      'The first culture was falsely negative.',
      'The language barrier made it hard to take the history.',
      'It was initially interpreted as a metastasis.',
    ],
  ],
  [
    '8c',
    'case',
    [
      'The differential diagnosis included sarcoidosis and lymphoma.',
      'Tuberculosis was ruled out by culture.',
      'A tumour was suspected.',
      'We considered an infection, but cultures were negative.',
      'Malignancy was excluded by biopsy.',
      'This made a metabolic cause less likely.',
      'The findings were suggestive of vasculitis.',
      'Our working diagnosis was septic arthritis.',
      'Other causes of anaemia were sought and not found.',
    ],
  ],
  [
    '9c',
    'treated',
    [
      'The antibiotic was switched to meropenem because of fever.',
      'Prednisone was tapered over six weeks.',
      'As there was no response, rituximab was added.',
      'The operation was converted to an open procedure because of bleeding.',
      'The drug was stopped owing to a rash.',
      'The dose was increased to 20 mg.',
    ],
  ],
  [
    '10a',
    'treated',
    [
      'At the six-month follow-up, she was free of symptoms.',
      'He was seen again after three months and had no complaints.',
      'One year later, she remains well.',
      'The patient died on day 12.',
      'He was followed for two years without recurrence.',
      'Three weeks after surgery the wound had healed.',
      'She returned to work after two months.',
      'At his last visit, 18 months after the operation, the scan showed no recurrence.',
      'Despite all efforts, the patient died.',
      'He has been in remission for four years now.',
      'After a follow-up of 9 months he walks without help.',
    ],
  ],
  [
    '10b',
    'treated',
    [
      'A repeat CT after three months showed complete resolution.',
      'Creatinine returned to normal within two weeks.',
      'Follow-up MRI showed no residual tumour.',
      'Blood cultures became negative on day 4.',
      'Postoperative radiographs showed good alignment.',
      'The platelet count rose to 180 × 10^9/L.',
      'Ultrasound at one year showed no recurrence.',
      'His haemoglobin had recovered to 12 g/dL at the next visit.',
    ],
  ],
  [
    '10c',
    'treated',
    [
      'The drug was well tolerated.',
      'She took the tablets as prescribed.',
      'He stopped taking the drug because of nausea.',
      'Compliance was poor.',
      'She tolerated the procedure well.',
      'He missed several doses.',
      'He refused further chemotherapy.',
      'Adherence was checked by pill count.',
    ],
  ],
  [
    '10d',
    'treated',
    [
      'There were no complications.',
      'The postoperative course was uneventful.',
      'He developed a wound infection.',
      'No adverse events were observed.',
      'She had a mild rash as a side effect.',
      'On the third postoperative day he developed pneumonia.',
      'The operation was complicated by bleeding.',
      'No side effects were reported.',
    ],
  ],
  [
    '11a',
    'discussion',
    [
      'A limitation of this report is the short follow-up.',
      'We did not measure the serum level.',
      'As this is a single case, no general conclusion can be drawn.',
      'Larger studies are needed.',
      'A genetic test was not performed.',
      'The causal link cannot be proven.',
      'Our findings should be interpreted with caution.',
      'Further research is warranted.',
      'Unfortunately, no tissue was left for further tests.',
      'Long-term results are not yet known.',
    ],
  ],
  [
    '11c',
    'discussion',
    [
      'The swelling was probably caused by the drug.',
      'This may be explained by an immune reaction.',
      'We believe that the fall led to the bleeding.',
      'The improvement after withdrawal supports a causal relation.',
    ],
  ],
  [
    '11d',
    'discussion',
    [
      'In conclusion, gout should be considered in any swelling of a tendon.',
      'This case shows how important a careful history is.',
      'Clinicians should be aware of this complication.',
      'Early treatment may save the limb.',
      'We recommend a scan in all such patients.',
    ],
  ],
  [
    '12',
    'case',
    [
      'The patient said: "I was afraid that I would never walk again."',
      'The patient was very satisfied with the result.',
      'Her parents stated that they were relieved.',
      'He expressed his gratitude to the team.',
    ],
  ],
];

describe.each(told)('item %s is told in the %s', (item, place, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expect(statusOf(item, place, sentence)).toMatch(/^(?:reported|partial)$/);
  });
});

const lookalikes: readonly (readonly [item: string, place: string, sentences: readonly string[]])[] = [
  [
    '3d',
    'abstract',
    [
      'A man of 58 had gout. He was given allopurinol. The lump went away.',
      'We report a woman with gout of the spine.',
    ],
  ],
  [
    '5c',
    'case',
    [
      'A man came with a lump at the knee.',
      'The history of the technique goes back to 1950.',
      'P40 was positive and CK5 was negative.',
    ],
  ],
  ['5d', 'case', ['A man came with a lump at the knee.', 'The waves were inverted in L1 and S was normal.']],
  [
    '6',
    'case',
    [
      'CT showed enlarged lymph nodes.',
      'Histological examination showed crystals.',
      'A drug to control blood pressure was given.',
    ],
  ],
  [
    '8b',
    'case',
    ['An oral food challenge was done.', 'The provisional diagnosis was gout.', 'He was lost to follow-up.'],
  ],
  [
    '8c',
    'case',
    ['The differential blood count was normal.', 'The tumour was poorly differentiated.', 'The knee hurt.'],
  ],
  [
    '10b',
    'treated',
    ['CT is recommended every year.', 'Histology confirmed the diagnosis of gout.', 'He felt better.'],
  ],
  [
    '10c',
    'treated',
    [
      'Lung compliance was low.',
      'She had heat intolerance.',
      'The study was done in compliance with the Declaration of Helsinki.',
    ],
  ],
  [
    '10d',
    'treated',
    ['Intubation was uneventful.', 'Pregnancy and delivery were uneventful.', 'He was monitored for adverse events.'],
  ],
  [
    '11a',
    'discussion',
    ['Limited range of motion is common.', 'Gout is a disease of the joints.', 'Muscle strength returns slowly.'],
  ],
  ['12', 'case', ['From a surgical perspective this was hard.', 'We were satisfied with the result.']],
];

describe.each(lookalikes)('item %s is not told in the %s', (item, place, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expect(statusOf(item, place, sentence)).toMatch(/^(?:missing|not-applicable)$/);
  });
});

/**
 * 1,715 more sentences, invented by people who had not seen the cues: `told`, `not` for those that only look like it,
 * and, as they are today and should not be, `missed` (told and not seen) and `taken` (not told and seen).
 */
const places: Readonly<Record<string, string>> = {
  '3a': 'abstract',
  '3b': 'abstract',
  '3d': 'abstract',
  '9c': 'treated',
  '10a': 'treated',
  '10b': 'treated',
  '10c': 'treated',
  '10d': 'treated',
  '11a': 'discussion',
  '11c': 'discussion',
  '11d': 'discussion',
};

const rows = readFileSync(new URL('phrasings.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [item: string, kind: string, sentence: string]);

it.each(rows)('%s %s: %s', (item, kind, sentence) => {
  const isSeen = kind === 'told' || kind === 'taken';
  const expected = isSeen ? /^(?:reported|partial)$/ : /^(?:missing|not-applicable)$/;
  expect(statusOf(item, places[item] ?? 'case', sentence)).toMatch(expected);
});
