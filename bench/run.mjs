// Measures the built programs beside their peers in one run, and tells which aims are reached. It judges nothing: the status is 0.
//   npm run bench -- [--quick] [--only NAME]... [--corpus FOLDER] [--reports N] [--rounds N] [--dist FOLDER]
import { existsSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { toLine } from './aims.mjs';
import { bundleBareParse, bundleCore } from './bundles.mjs';
import { check, growth } from './checking.mjs';
import { many, start, warm } from './command-line.mjs';
import { edits, memory, serverStart } from './editing.mjs';
import { installPeers } from './peers.mjs';
import { givenReports, inventedReports, makeWorkFolder } from './reports.mjs';

/** Each with the rounds it takes; those of files are taken with the reports of `--corpus` too. */
const measures = {
  start: { measure: start, rounds: 10, ofFiles: true },
  many: { measure: many, rounds: 3, ofFiles: true },
  warm: { measure: warm, rounds: 15, ofFiles: true },
  edits: { measure: edits, rounds: 4 },
  'server-start': { measure: serverStart, rounds: 7 },
  memory: { measure: memory, rounds: 1 },
  check: { measure: check, rounds: 3 },
  growth: { measure: growth, rounds: 1 },
};

const { values: given } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    corpus: { type: 'string' },
    reports: { type: 'string', default: '200' },
    rounds: { type: 'string' },
    dist: { type: 'string', default: resolve(import.meta.dirname, '../dist') },
  },
});
const unknown = given.only?.filter((name) => !(name in measures)) ?? [];
if (unknown.length > 0)
  fail(`no measure is called ${unknown.join(', ')}; there are ${Object.keys(measures).join(', ')}`);
const cli = resolve(given.dist, 'cli.js');
if (!existsSync(cli)) fail('the command line is not built; `npm run build` makes it');

const folder = makeWorkFolder();
const { versions, ...peers } = installPeers();
const [core, bareParse] = await Promise.all([bundleCore(folder), bundleBareParse(folder)]);
const programs = { cli, core, bareParse, peers, isQuick: given.quick };
const sets = { invented: inventedReports(folder, Number(given.reports)) };
if (given.corpus) sets.given = givenReports(folder, given.corpus);

const machine = {
  node: process.version,
  system: `${process.platform} ${process.arch}, ${availableParallelism()} cores`,
  'load at the start': Number(loadavg()[0].toFixed(1)),
};
if (machine['load at the start'] > availableParallelism() / 2) {
  console.error(`The machine is busy (load ${machine['load at the start']}): the numbers mean little.`);
}
const results = { machine, peers: versions, ...(await measureAll()) };
if (given.quick || given.only || given.rounds) process.exit();
writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);

async function measureAll() {
  const told = {};
  for (const [name, { measure, rounds, ofFiles }] of Object.entries(measures)) {
    if (given.only && !given.only.includes(name)) continue;
    const wanted = given.quick ? 1 : Number(given.rounds ?? rounds);
    for (const [kind, reports] of Object.entries(ofFiles ? sets : { invented: sets.invented })) {
      const title = kind === 'given' ? `${name}, given reports` : name;
      told[title] = await measure(programs, reports, wanted).catch((error) => ({ 'not measured': error.message }));
      if (ofFiles) told[title] = { reports: reports.files.length, ...told[title] };
      print(title, told[title]);
    }
  }
  return told;
}

function print(title, { numbers = {}, aims = [], reports, ...rest }) {
  console.log(`\n${title}${reports === undefined ? '' : ` (${reports} reports at hand)`}`);
  if (rest['not measured']) console.log(`  not measured: ${rest['not measured']}`);
  for (const [name, values] of Object.entries(numbers)) printRow(`  ${name}`, values);
  for (const one of aims) console.log(toLine(one));
}

function printRow(name, values) {
  const cells = Object.entries(values);
  if (cells.every(([, value]) => typeof value !== 'object' || value === null)) {
    console.log(`${name}: ${cells.map(([key, value]) => `${key} ${value ?? '-'}`).join(', ')}`);
    return;
  }
  console.log(name);
  for (const [inner, value] of cells) printRow(`  ${name.match(/^ */)[0]}${inner}`, value);
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
