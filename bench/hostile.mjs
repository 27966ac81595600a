// Measures texts that are made to be slow, at three sizes each: all must grow with the length and none may take long.
//   node bench/hostile.mjs [--size CHARACTERS] [--case WORDS] [--bundle core.js]

import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { bundleCore } from './bundles.mjs';
import { makeWorkFolder } from './reports.mjs';

const { values: given } = parseArgs({
  options: { size: { type: 'string', default: '50000' }, case: { type: 'string' }, bundle: { type: 'string' } },
});
/** Twice the size may take this much more than twice the time, as a small text never shows the whole of its cost. */
const tolerance = 1.5;
const mostPerMegabyte = 5000;

const { readReport, lint, rules, defaultSettings } = createRequire(import.meta.url)(
  given.bundle ?? (await bundleCore(makeWorkFolder())),
);
const size = Number(given.size);

/** Each is repeated to the size, in a paragraph of its own, between what makes the text a case report. */
const repeats = {
  'a paragraph of sentences':
    'The itch of the man was treated with oat baths, and he felt well after the second week. ',
  'numbers in a row': '12 7.5 130 ',
  'brackets that never close': '(',
  'square brackets that never close': '[',
  stars: '*a ',
  'comments that never close': '<!-- ',
  'one dose after the other': '5 mg ',
  'doses of a drug': 'prednisolone 5 mg twice daily, ',
  'capital letters with stops': 'A.B.C.',
  'abbreviations within abbreviations': 'ABC (',
  'explained abbreviations': 'barley itch (BI) ',
  'no space at all': 'barleyitch',
  'capitals without a space': 'ABC',
  'digits without a space': '1234567890',
  citations: '[1] ',
  'citations in one bracket': '[1,2,3-5,',
  'citations by name': '(Moss, 2011) ',
  'names and years': 'Moss et al. (2011) ',
  'dates in a row': '3 March 2011, ',
  'numeric dates': '03/04/2011 ',
  ages: 'a 40-year-old man, ',
  'times of follow-up': 'after 3 months, ',
  'results of a laboratory': 'haemoglobin 90 g/l, ',
  ranges: 'sodium 130 (135-145) ',
  'blood pressures': 'blood pressure 120/80 mmHg ',
  commas: ', ',
  'full stops': '. ',
  hyphens: 'a-',
  slashes: 'a/',
  'quotation marks': '"a ',
  colons: 'Barley: ',
  'figures that are named': 'Figure 1, ',
  'sides of organs': 'left knee, right knee, ',
  'line breaks': 'a\n',
  'names of persons': 'Dr. Tom Moss and ',
  addresses: 'moss@example.org ',
  links: 'https://example.org/a ',
  'words of laboratory without numbers': 'elevated creatinine and ',
  placeholders: '[insert date] ',
  spaces: 'a                    ',
  'signs that grow in lower case': 'İ ',
  'faces beyond sixteen bits': '😀',
  percentages: '5% ',
  conjunctions: 'and or ',
  apostrophes: "a'",
};

measure(reportWith(repeats['a paragraph of sentences'].repeat(200)));
let failed = false;
for (const [name, piece] of Object.entries(repeats)) {
  if (given.case && !name.includes(given.case)) continue;
  const times = [1, 2, 4].map((factor) => measure(reportWith(piece.repeat(Math.ceil((size * factor) / piece.length)))));
  report(name, times);
}
const entry = (i) => `${i + 1}. Moss TA, Fenn OA. Barley itch ${i}. J Farm Med. 2011;4(2):${i}-${i + 4}.\n`;
const longLists = {
  'a list of references': (n) => Array.from({ length: n / 60 }, (_, i) => entry(i)).join(''),
  'an entry without an end': (n) => `1. ${'Moss TA, '.repeat(n / 9)}`,
  'references in one paragraph': (n) => 'Moss TA. Barley itch. J Farm Med. 2011;4:1-4. '.repeat(n / 48),
};
for (const [name, make] of Object.entries(longLists)) {
  if (given.case && !name.includes(given.case)) continue;
  report(
    name,
    [1, 2, 4].map((factor) => measure(`${reportWith('It itched [1].')}\n## References\n\n${make(size * factor)}\n`)),
  );
}
/** Told in the abstract and again in the case, where each of the one is compared with what the other tells. */
const toldTwice = {
  'findings that are denied': 'denied fever, cough or itch, ',
  'markers of a tissue': 'positive for CD20 and negative for CD3, ',
  'sizes of lesions': 'a mass of 3 x 4 cm, ',
  'things that are counted': '5 of 10 lymph nodes, ',
};
for (const [name, piece] of Object.entries(toldTwice)) {
  if (given.case && !name.includes(given.case)) continue;
  report(
    name,
    [1, 2, 4].map((factor) => {
      const half = piece.repeat(Math.ceil((size * factor) / 2 / piece.length));
      return measure(reportWith(half, half));
    }),
  );
}
process.exitCode = failed ? 1 : 0;

function reportWith(text, abstract = '') {
  return `# Barley itch: a case report\n\n## Abstract\n\nA man itched. ${abstract}\n\n## Case presentation\n\nA 40-year-old man itched.\n\n${text}\n\n## Discussion\n\nIt was rare.\n`;
}

function measure(text) {
  const before = process.cpuUsage();
  lint(readReport(text), rules, defaultSettings);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function report(name, times) {
  const [, middle, last] = times;
  // What the last doubling cost: the first is slow because the machine has not yet compiled what it runs.
  const perMegabyte = ((last - middle) / (2 * size)) * 1e6;
  const grows = last > middle * 2 * tolerance && last > 500;
  const faults = [grows ? 'grows faster than the text' : '', perMegabyte > mostPerMegabyte ? 'slow' : ''].filter(
    Boolean,
  );
  failed ||= faults.length > 0;
  const numbers = times.map((time) => String(Math.round(time)).padStart(7)).join('');
  console.log(
    `${numbers} ms ${String(Math.round(perMegabyte)).padStart(7)} ms/MB  ${name}  ${faults.join(', ').toUpperCase()}`,
  );
}
