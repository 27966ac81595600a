// A process of its own that reads and checks texts, without start, files and output:
//   node --expose-gc in-process.mjs CORE '{"check":{"words":2500,"texts":20}}' or '{"growth":[100000,1000000]}'
import { createRequire } from 'node:module';
import { generateReport } from './generate.mjs';
import { median } from './rounds.mjs';

const { readReport, lint, rules, defaultSettings, createBlockCache, countBlocks } = createRequire(import.meta.url)(
  process.argv[2],
);
const asked = JSON.parse(process.argv[3]);
let found = 0;

console.log(JSON.stringify(asked.check ? check(asked.check) : growth(asked.growth)));

/** Milliseconds of a full check, of one after a letter was typed, and of the bare parse; each text is read once only. */
function check({ words, texts }) {
  const first = time(() => checkOne(generateReport(1, words)));
  const times = { full: [], again: [], parse: [] };
  for (let seed = 2; seed < texts + 4; seed++) {
    const text = generateReport(seed, words);
    const cache = createBlockCache();
    const full = time(() => checkOne(text, cache));
    const middle = text.indexOf('. ', text.length >> 1) + 2;
    const again = time(() => checkOne(`${text.slice(0, middle)}x${text.slice(middle)}`, cache));
    const parse = time(() => countBlocks(text));
    if (seed < 4) continue; // what they cost before the machine has compiled them
    times.full.push(full);
    times.again.push(again);
    times.parse.push(parse);
  }
  const medians = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
  return { first, ...medians, found };
}

/** Milliseconds of a full check for each so many characters: the median of several texts, of fewer where they are long. */
function growth(sizes) {
  for (let seed = 1; seed <= 4; seed++) checkOne(textOf(sizes[0], seed));
  const times = sizes.map((size) => {
    const count = Math.max(1, Math.min(7, Math.floor((20 * sizes[0]) / size)));
    const runs = Array.from({ length: count }, (_, i) => {
      const text = textOf(size, 10 + i);
      globalThis.gc?.();
      return (time(() => checkOne(text)) * size) / text.length;
    });
    return median(runs);
  });
  return { times, found };
}

function textOf(size, seed) {
  const charactersPerWord = 5.85;
  return generateReport(seed, Math.round(size / charactersPerWord));
}

function checkOne(text, cache) {
  const report = readReport(text, { cache });
  found += lint(report, rules, defaultSettings).findings.length;
}

function time(act) {
  const begun = performance.now();
  act();
  return performance.now() - begun;
}
