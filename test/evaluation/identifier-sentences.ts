/**
 * Invented sentences as case reports have them, with one identifier of a patient each, and others that hold what only
 * looks like one. The same seed gives the same sentences.
 */

import type { IdentifierKind } from '../../server/src/facts/identifier.ts';

/** A sentence, and what was planted in it. */
export interface Planted {
  readonly kind: IdentifierKind;
  readonly text: string;
  /** The identifier as it stands in the text. */
  readonly identifier: string;
}

/** Picks one of several. */
type Pick = <T>(from: readonly T[]) => T;

/** A small generator of numbers (Park and Miller, 1988). */
function createPick(seed: number): Pick {
  let state = seed;
  return (from) => {
    state = (state * 48271) % 2147483647;
    return from[state % from.length] as (typeof from)[number];
  };
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
const monthNames = 'January February March April May June July August September October November December'.split(' ');
const givens =
  'Anna Maria John Peter Fatima Mohammed Giulia Carlos Sophie Hans Yuki Priya Olga Ahmed Elena Thomas'.split(' ');
const families =
  'Barleycorn Oatley Strawford Haymaker Kowalczyk Mbeki Lindqvist Okonkwo Tanaka Fernandes Müller Petrova'.split(' ');
const towns = 'Reed Falls|Strawford|Oatham|Barleywick|Haverlund|Millbrook|San Avena|Grünhafer|Villavena|Nakamugi'.split(
  '|',
);
const people = ['woman', 'man', 'girl', 'boy', 'farmer', 'teacher', 'housewife'];

type Make = (pick: Pick) => string;

const digits = (pick: Pick, count: number): string => Array.from({ length: count }, () => pick(range(1, 9))).join('');
const letter = (pick: Pick): string => pick([...'BDFGHJKLNPRST']);
const two = (n: number): string => String(n).padStart(2, '0');

/** Each kind with its values and the sentences around them; `@` is where the value stands. */
const plans: Readonly<
  Record<IdentifierKind, { readonly values: readonly Make[]; readonly frames: readonly string[] }>
> = {
  date: {
    values: [
      (p) => `${p(range(1, 28))} ${p(monthNames)} ${p(range(1998, 2024))}`,
      (p) => `${p(monthNames)} ${p(range(1, 28))}, ${p(range(1998, 2024))}`,
      (p) => `${p(monthNames.filter((name) => name !== 'May'))} ${p(range(1, 28))}th`,
      (p) => `the ${p(range(4, 19))}th of ${p(monthNames)}`,
      (p) => `${two(p(range(1, 28)))}/${two(p(range(1, 12)))}/${p(range(2001, 2024))}`,
      (p) => `${p(range(1, 28))}.${p(range(1, 12))}.${p(range(2001, 2024))}`,
      (p) => `${p(range(2001, 2024))}-${two(p(range(1, 12)))}-${two(p(range(1, 28)))}`,
      (p) => `${p(['Jan', 'Feb', 'Aug', 'Sept', 'Oct', 'Nov'])}. ${p(range(1, 28))}, ${p(range(2001, 2024))}`,
    ],
    frames: [
      'She was admitted on @ with fever.',
      'Surgery was performed on @ without complications.',
      'On @, the rash had spread to both arms.',
      'The patient died on @.',
      'A biopsy taken on @ showed eosinophils.',
      'Follow-up on @ was unremarkable.',
      'He had been well until @, when the itch began.',
      'CT scan (@) showed a nodule of 4 mm.',
    ],
  },
  name: {
    values: [(p) => `${p(givens)} ${p(families)}`],
    frames: [
      'Mrs. @ was referred to our clinic.',
      'Mr @ complained of an itch for three days.',
      'The patient, a farmer named @, had slept on straw.',
      "The patient's name was @.",
      '@, a 45-year-old farmer, presented with an itch.',
      'Ms @ underwent a skin biopsy.',
      '@ was discharged after two weeks.',
      'His wife, @, had the same rash.',
      "@'s mother reported a similar rash in childhood.",
    ],
  },
  initials: {
    values: [(p) => `${letter(p)}.${letter(p)}.`],
    frames: [
      '@, a 45-year-old woman, presented with an itch.',
      'The patient @ was admitted with fever.',
      'Mrs. @ was treated with oat baths.',
      '@ was admitted after a fall from a ladder.',
      'We report on patient @, who had slept on straw.',
      'A girl (initials @) had the same rash.',
      'Mr. @ is a 60-year-old retired miller.',
    ],
  },
  'record-number': {
    values: [(p) => digits(p, 7), (p) => `${letter(p)}${digits(p, 6)}`, (p) => `${digits(p, 3)}-${digits(p, 4)}`],
    frames: [
      'The patient (MRN @) was admitted.',
      'Medical record number: @.',
      'Her hospital number is @.',
      'He was registered under UHID @ in the outpatient department.',
      'Chart no. @ was reviewed.',
      'NHS number @, seen in the itch clinic.',
      'Her insurance number @ was noted at admission.',
      'The patient ID was @.',
      'Passport no. @ was shown on admission.',
      'Case no. @@@ was closed after discharge.'.replace('@@@', '@'),
    ],
  },
  phone: {
    values: [
      (p) => `+44 20 ${digits(p, 4)} ${digits(p, 4)}`,
      (p) => `(${digits(p, 3)}) ${digits(p, 3)}-${digits(p, 4)}`,
      (p) => `${digits(p, 3)}-${digits(p, 3)}-${digits(p, 4)}`,
      (p) => `+49 ${digits(p, 3)} ${digits(p, 7)}`,
      (p) => `+1-${digits(p, 3)}-${digits(p, 3)}-${digits(p, 4)}`,
    ],
    frames: [
      'Her husband can be reached at @.',
      'The family left a telephone number (@) for follow-up.',
      'He called from @ to report the itch.',
      'Contact of the mother: @.',
      'Follow-up was by phone (@).',
    ],
  },
  email: {
    values: [
      (p) => `${p(givens).toLowerCase()}.${p(families).toLowerCase().replace('ü', 'u')}@mail.example.org`,
      (p) => `${p(families).toLowerCase().replace('ü', 'u')}${digits(p, 2)}@barley.example`,
    ],
    frames: [
      'The patient sent photographs from @.',
      'She can be reached by e-mail at @.',
      'Her son (@) gave the history.',
      'He wrote from @ that the itch had gone.',
    ],
  },
  address: {
    values: [
      (p) => `${p(range(1, 240))} ${p(['Barley', 'Oat', 'Mill', 'Church'])} ${p(['Street', 'Road', 'Lane', 'Avenue'])}`,
      (p) => `${p(['Hafer', 'Mühlen', 'Linden'])}${p(['straße', 'weg', 'gasse'])} ${p(range(1, 90))}`,
      (p) => `Via ${p(['Avena', 'Orzo', 'Mulino'])} ${p(range(1, 90))}`,
    ],
    frames: [
      'She lived alone at @.',
      'The itch began after she had moved to @.',
      'His home address was @.',
      'Straw was found in the house at @ by the visiting nurse.',
    ],
  },
  location: {
    values: [(p) => p(towns)],
    frames: [
      'A 45-year-old farmer from the village of @ presented with an itch.',
      'She lives in @ with two dogs.',
      'He was born in @ and had never travelled.',
      'The patient was a resident of @.',
      'She was from @, in the south of the country.',
      'A 60-year-old woman from @ was referred to us.',
      'He resided in the town of @ and worked in a mill.',
      'The patient is a native of @.',
      'She grew up in @, where straw is stored indoors.',
    ],
  },
  institution: {
    values: [
      (p) => `${p(towns)} General Hospital`,
      (p) => `St. ${p(['Avena', 'Oatwin', 'Barlow'])} Hospital`,
      (p) => `${p(towns)} Medical Center`,
      (p) => `University Hospital of ${p(towns)}`,
      (p) => `${p(families)} Children's Hospital`,
      (p) => `${p(towns)} Clinic`,
    ],
    frames: [
      'He was admitted to @ with fever.',
      'She was referred to the @ for a biopsy.',
      'The patient presented to the emergency department of @.',
      'After two days he was transferred from @ to our unit.',
      'Surgery was performed at the @.',
    ],
  },
  'age-over-89': {
    values: [
      (p) => `${p(range(90, 104))}-year-old`,
      (p) => `${p(range(90, 104))} year old`,
      (p) => `${p(['ninety-two', 'ninety-five', 'ninety'])}-year-old`,
    ],
    frames: [
      'We saw a @ woman with an itch.',
      'The patient was a @ farmer.',
      'His @ mother had the same rash.',
      'This @ man had slept on straw.',
    ],
  },
  url: {
    values: [
      (p) => `https://www.facebook.com/${p(givens).toLowerCase()}.${digits(p, 3)}`,
      (p) => `www.instagram.com/${p(givens).toLowerCase()}${digits(p, 2)}`,
      (p) => `https://itch-${digits(p, 3)}.example/diary`,
    ],
    frames: [
      'She wrote about the itch on her blog (@).',
      'The family told the story on their page @.',
      "The patient's profile (@) shows the rash.",
    ],
  },
  ip: {
    values: [(p) => `192.0.2.${p(range(1, 254))}`, (p) => `203.0.113.${p(range(1, 254))}`],
    frames: [
      'The patient logged in from @.',
      'The diary was sent from the IP address @.',
      'Readings came from a home computer (IP @).',
    ],
  },
  device: {
    values: [(p) => `OAT${digits(p, 6)}`, (p) => digits(p, 8), (p) => `${letter(p)}${letter(p)}-${digits(p, 5)}`],
    frames: [
      'A pacemaker with the serial number @ was implanted.',
      'The pump (serial no. @) was explanted.',
      'A stent was placed (S/N: @).',
      'The UDI @ was read from the box.',
    ],
  },
  'image-metadata': {
    values: [
      (p) =>
        `![The rash](images/${p(['smith', 'tanaka', 'kowalski', 'patel'])}_${p(['ct', 'mri', 'face', 'before'])}.jpg)`,
      (p) => `![The rash](${p(givens).toLowerCase()}-${p(['arm', 'xray', 'day3'])}.png)`,
      (p) => `![The rash](figures/MRN${digits(p, 6)}.png)`,
      (p) => `![The rash](figures/2021-${two(p(range(1, 12)))}-${two(p(range(1, 28)))}_arm.png)`,
    ],
    frames: ['@', '@ Rash on admission.'],
  },
};

/** So many sentences with an identifier each, all kinds in turn. */
export function plantedSentences(count: number, seed: number): readonly Planted[] {
  const pick = createPick(seed);
  const kinds = Object.keys(plans) as readonly IdentifierKind[];
  return range(0, count - 1).map((i) => {
    const kind = kinds[i % kinds.length] as IdentifierKind;
    const { values, frames } = plans[kind];
    const identifier = pick(values)(pick);
    return { kind, identifier, text: pick(frames).replace('@', () => identifier) };
  });
}

const disease = [
  'Crohn disease',
  'Wilson disease',
  'Hodgkin lymphoma',
  'Guillain-Barré syndrome',
  'Charles Bonnet syndrome',
  'Kawasaki disease',
  "Raynaud's phenomenon",
  'Ehlers-Danlos syndrome',
];
const drugs = ['Augmentin', 'Lipitor', 'Humira', 'Clexane', 'Prograf', 'Keppra'];
const countries = [
  'India',
  'Kenya',
  'northern Italy',
  'Hunan Province',
  'Texas',
  'rural South Africa',
  'Southeast Asia',
  'the United Kingdom',
];

/** Sentences without an identifier of a patient. */
const plain: readonly Make[] = [
  (p) => `${p(disease)} was ruled out.`,
  (p) =>
    `The ${p(['Foley catheter', 'Romberg test', 'Naranjo score', 'Thomas splint', 'Whipple procedure', 'Kocher incision', 'Gram stain'])} was unremarkable.`,
  (p) => `He took ${p(drugs)} ${p(range(5, 500))} mg daily.`,
  (p) => `Platelets were ${p(range(20, 900))} × 10^9/L and LDH was ${p(range(120, 900))} U/L.`,
  (p) => `Blood pressure was ${p(range(90, 180))}/${p(range(50, 99))} mmHg and the pulse was ${p(range(50, 140))}.`,
  (p) => `The itch was scored ${p(range(100, 900))}-${p(range(10, 99))}-${p(range(10, 99))} over three weeks.`,
  (p) => `A ${p(range(18, 89))}-year-old ${p(people)} from ${p(countries)} presented with an itch.`,
  (p) =>
    `The report was approved by the ethics committee of Oatham General Hospital (number ${p(range(2010, 2024))}/${digits(p, 5)}).`,
  (p) => `The trial is registered (NCT0${digits(p, 7)}).`,
  (p) => `The variant was submitted to ClinVar (accession number SCV${digits(p, 9)}).`,
  (p) => `It was published on ${p(range(1, 28))} ${p(monthNames)} ${p(range(1998, 2024))}.`,
  (p) =>
    `PubMed was searched until ${p(monthNames)} ${p(range(2001, 2024))} (doi: 10.${digits(p, 4)}/${digits(p, 8)}).`,
  (p) => `Oat baths were approved by the FDA in ${p(monthNames)} ${p(range(2001, 2020))}.`,
  (p) => `In ${p(range(1980, 2024))}, she had been treated for an itch.`,
  (p) => `${p(families)} et al. described a similar ${p(people)} [${p(range(1, 30))}].`,
  (p) => `Dr. ${p(families)} read the slides.`,
  (p) => `The journal (ISSN ${digits(p, 4)}-${digits(p, 4)}) prints such reports.`,
  (p) => `Statistics were computed with SPSS version ${p(range(10, 29))}.0.${p(range(0, 9))}.${p(range(0, 9))}.`,
  (p) => `A stent (Oat Works Ltd, ${p(range(1, 90))} Mill Road, London, UK) was placed.`,
  (p) => `A pump (model ${letter(p)}${digits(p, 3)}, Oat Works, Boston, MA, USA) was implanted.`,
  (p) => `The vaccine (lot ${letter(p)}${letter(p)}${digits(p, 4)}) was given in the left arm.`,
  (p) => `Patient ${p(['A', 'B', '1', '2'])} recovered within ${p(range(2, 30))} days.`,
  () => 'She scored 12 on the Hospital Anxiety and Depression Scale.',
  () => 'The Patient Health Questionnaire was completed twice.',
  (p) =>
    `He was admitted to our ${p(['University Hospital', 'Tertiary Care Hospital', 'District Hospital', 'Emergency Department', 'Pediatric Intensive Care Unit'])}.`,
  (p) => `She returned from a trip to ${p(['Bangkok', 'Nairobi', 'Lima'])} ${p(range(2, 9))} days before.`,
  (p) =>
    `The karyotype was 46,X${p(['X', 'Y'])}, and c.${p(range(100, 999))}A>G was found at chr${p(range(1, 22))}:${digits(p, 8)}-${digits(p, 8)}.`,
  (p) => `He may ${p(['walk', 'bathe', 'work'])} again, and symptoms march on for ${p(range(2, 9))} weeks.`,
  (p) => `Scores were computed at https://www.calculator.example/${p(['itch', 'risk'])}.`,
  (p) =>
    `${p(['C-Reactive Protein', 'Total Bilirubin', 'Alkaline Phosphatase', 'Vitamin D'])} was ${p(range(1, 300))} mg/L.`,
  (p) => `Intravenous fluids (${p(range(1, 5))}00 mL of Ringer's lactate) were given on day ${p(range(1, 9))}.`,
  (p) =>
    `The biopsy was cut at ${p(range(3, 9))} µm and stained with hematoxylin and eosin (HE), a ${p(range(20, 80))}-year-old method.`,
  (p) => `A 90-day course was completed, and the ${p(range(90, 120))}-mmHg gradient had gone.`,
  (p) => `This work was supported by grant no. ${letter(p)}${digits(p, 8)}.`,
  (p) => `Cells of the ${p(['HeLa', 'K562', 'Jurkat'])} line (RRID CVCL_${digits(p, 4)}) served as control.`,
  (p) => `MS, a demyelinating disease, and TB, a ${p(['chronic', 'common'])} infection, were excluded.`,
  (p) =>
    `He had ${p(['Stage III', 'Grade II', 'Type A'])} disease by the ${p(['Ann Arbor', 'Mayo Clinic', 'Child-Pugh', 'Hunt and Hess'])} criteria.`,
  (p) => `The U.S. and U.K. guidelines (version ${p(range(1, 4))}.${p(range(10, 30))}) differ.`,
  (p) => `Treatment was cut from ${p(range(20, 60))} mg to ${p(range(5, 15))} mg over ${p(range(2, 12))} months.`,
  (p) => `Escherichia coli, S. aureus and K. pneumoniae grew from ${p(range(1, 4))} bottles.`,
  (p) => `The Karl Storz endoscope (Karl Storz, Tuttlingen, Germany) was passed ${p(['twice', 'once'])}.`,
  (p) => `Follow-up lasted from week ${p(range(1, 9))} to week ${p(range(10, 52))}.`,
];

/** So many sentences that hold no identifier of a patient, all templates in turn. */
export function plainSentences(count: number, seed: number): readonly string[] {
  const pick = createPick(seed);
  return range(0, count - 1).map((i) => (plain[i % plain.length] as Make)(pick));
}
