// Invented case reports, the same for the same seed: patients, drugs and papers in them do not exist.

/** A generator of numbers from 0 to 1 (mulberry32). */
function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const findings = ['rash', 'vertigo', 'back pain', 'fever', 'jaundice', 'weakness of the left arm', 'cough'];
const drugs = ['amoxicillin', 'prednisolone', 'methotrexate', 'ibuprofen', 'carbamazepine'];
const organs = ['liver', 'skin', 'inner ear', 'cervical spine', 'left kidney'];
const tests = [
  ['haemoglobin', 'g/L', 90, 150],
  ['creatinine', 'μmol/L', 50, 200],
  ['calcium', 'mmol/L', 1.8, 2.9],
  ['C-reactive protein', 'mg/L', 1, 180],
  ['sodium', 'mmol/L', 128, 146],
];
const names = ['Smith', 'Doe', 'Virchow', 'Okafor', 'Tanaka', 'Larsen', 'Moreau', 'Silva'];
const journals = ['J Invented Med', 'Fict Dermatol', 'Ann Imagin Surg', 'Case Rep Nowhere'];

/** A report of about so many words. Every fifth has untidy headings or misses a section, as drafts do. */
export function generateReport(seed, words) {
  const random = createRandom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const number = (from, to) => Math.floor(from + random() * (to - from));
  const references = Math.max(5, Math.round(words / 120));
  const cite = () => `[${number(1, references + 1)}]`;
  const sentences = [
    () => `On day ${number(1, 40)} the ${pick(findings)} was worse and the temperature ${number(365, 405) / 10} °C.`,
    () => {
      const [name, unit, low, high] = pick(tests);
      const digits = high < 10 ? 1 : 0;
      return `The ${name} was ${(low + random() * (high - low)).toFixed(digits)} ${unit}.`;
    },
    () =>
      `Treatment with ${pick(drugs)} ${number(1, 20) * 25} mg by mouth twice daily was given for ${number(3, 20)} days.`,
    () => `No similar case with ${pick(findings)} after ${pick(drugs)} was found in the literature ${cite()}.`,
    () => `Magnetic resonance imaging (MRI) of the ${pick(organs)} showed no lesion (Figure 1).`,
    () =>
      `${pick(names)} et al. described ${number(2, 30)} patients, of whom ${number(1, 2)} had ${pick(findings)} ${cite()}.`,
    () =>
      `She had been well before and took no drug but ${pick(drugs)}, which had been stopped ${number(2, 9)} months earlier.`,
    () => `It is thought that the ${pick(organs)} is spared, although the evidence is weak ${cite()}.`,
  ];
  const paragraphs = (share) => {
    const written = [];
    for (let left = words * share; left > 0; ) {
      const paragraph = Array.from({ length: number(3, 8) }, () => pick(sentences)()).join(' ');
      left -= paragraph.split(' ').length;
      written.push(paragraph);
    }
    return written.join('\n\n');
  };
  const untidy = seed % 5 === 0;
  const heading = (title) => (untidy && random() < 0.5 ? title : `## ${title}`);
  const finding = pick(findings);
  const drug = pick(drugs);
  const list = Array.from({ length: references }, (_, i) => {
    const page = number(1, 900);
    return `${i + 1}. ${pick(names)} ${pick(['A', 'B', 'JK'])}, ${pick(names)} M. ${finding} after ${drug}: report ${i + 1}. ${pick(journals)}. ${number(1985, 2024)};${number(1, 60)}(${number(1, 12)}):${page}-${page + number(1, 9)}.`;
  });
  return [
    `# ${finding.charAt(0).toUpperCase()}${finding.slice(1)} after ${drug}: a case report`,
    heading('Abstract'),
    paragraphs(0.07),
    `**Keywords:** ${finding}; ${drug}; case report`,
    heading('Introduction'),
    paragraphs(0.13),
    heading('Case presentation'),
    `A ${number(19, 88)}-year-old ${pick(['woman', 'man'])} presented with ${finding}.`,
    paragraphs(0.4),
    `Table 1. Results.\n\n| Test | Day 1 | Day 5 |\n| --- | --- | --- |\n${tests.map(([name, unit, low, high]) => `| ${name} | ${number(low, high)} ${unit} | ${number(low, high)} ${unit} |`).join('\n')}`,
    '![Figure 1. The finding on day 1.](figure-1.png)',
    ...(untidy ? [] : [heading('Discussion'), paragraphs(0.3)]),
    heading('Consent'),
    'The patient gave written consent to the publication of this invented report.',
    heading('References'),
    list.join('\n'),
    '',
  ].join('\n\n');
}
