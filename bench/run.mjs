// Measures the built command line and language server, the command line beside two peers in the same run.
//   npm run bench -- [--corpus FOLDER] [--reports N] [--runs N] [--edits N]
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generateReport } from './generate.mjs';
import { measureEdits } from './language-server.mjs';
import { cache, installPeers, peers, versionOf } from './peers.mjs';

const { values: given } = parseArgs({
  options: {
    corpus: { type: 'string' },
    reports: { type: 'string', default: '200' },
    runs: { type: 'string', default: '5' },
    edits: { type: 'string', default: '100' },
  },
});
const cli = resolve(import.meta.dirname, '../dist/cli.js');
if (!existsSync(cli)) {
  console.error('dist/cli.js is not there; `npm run build` makes it');
  process.exit(2);
}

const hasBash = spawnSync('bash', ['-c', 'exit 0']).status === 0;
const scripts = installPeers();
const folder = writeReports();
const all = readdirSync(join(cache, folder))
  .sort()
  .map((name) => `${folder}/${name}`);

/** Each tool: how it is started and how many findings it wrote. */
const tools = {
  casewright: {
    command: (paths) => [cli, '--format', 'compact', ...paths],
    count: (output) => output.match(/^.+: (?:error|warning|info): .+\]$/gm)?.length ?? 0,
  },
  ...Object.fromEntries(
    Object.entries(peers).map(([name, { args, count }]) => [
      name,
      { command: (paths) => [scripts[name], ...args(paths)], count },
    ]),
  ),
};

const results = {
  node: process.version,
  system: `${process.platform} ${process.arch}, ${availableParallelism()} cores`,
  corpus: given.corpus ? 'reports of a folder' : 'invented reports',
  peers: Object.fromEntries(Object.entries(scripts).map(([name, script]) => [name, versionOf(name, script)])),
  'one report': compare(all.slice(0, 1), Number(given.runs) * 2),
  [`${all.length} reports`]: compare(all, Number(given.runs)),
  'edit to diagnostics': {
    '2,500 words': await edits(2500),
    '25,000 words': await edits(25_000),
  },
};
writeFileSync(resolve(import.meta.dirname, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
console.log(JSON.stringify(results, null, 2));

/** Puts the reports into the cache, and gives the name of their folder there. */
function writeReports() {
  const name = given.corpus ? 'corpus' : 'reports';
  const target = join(cache, name);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
  if (given.corpus) {
    for (const file of readdirSync(given.corpus)) {
      if (file.endsWith('.md') && file !== 'README.md') cpSync(join(given.corpus, file), join(target, file));
    }
    return name;
  }
  for (let i = 1; i <= Number(given.reports); i++) {
    const words = 600 + ((i * 2_654_435_761) % 3800);
    writeFileSync(join(target, `report-${String(i).padStart(3, '0')}.md`), generateReport(i, words));
  }
  return name;
}

/** Runs the tools in turn, so that what else the machine does is shared, and tells the median of each. */
function compare(paths, runs) {
  const times = Object.fromEntries(Object.keys(tools).map((name) => [name, []]));
  const found = {};
  for (let run = 0; run <= runs; run++) {
    for (const [name, { command, count }] of Object.entries(tools)) {
      const measured = start(command(paths));
      found[name] = count(measured.output);
      if (found[name] === 0)
        throw new Error(`${name} found nothing, so it did not work:\n${measured.output.slice(0, 2000)}`);
      if (run > 0) times[name].push(measured); // The first run warms the disk up.
    }
  }
  const rows = Object.entries(times).map(([name, list]) => [
    name,
    { seconds: median(list, 'seconds'), 'CPU seconds': median(list, 'user'), findings: found[name] },
  ]);
  const own = times.casewright;
  const ratios = Object.keys(peers).map((name) => [
    `casewright / ${name}`,
    {
      seconds: round(median(own, 'seconds') / median(times[name], 'seconds')),
      'CPU seconds': round(median(own, 'user') / median(times[name], 'user')),
    },
  ]);
  return Object.fromEntries([...rows, ...ratios]);
}

/** One whole process: seconds on the clock, and those of the processor where bash can tell them. */
function start(command) {
  const words = [process.execPath, ...command];
  const bash = ['-c', 'TIMEFORMAT="user %U"; time "$@"', 'bash', ...words];
  const begun = performance.now();
  const { stdout, stderr, error } = spawnSync(hasBash ? 'bash' : words[0], hasBash ? bash : words.slice(1), {
    cwd: cache,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const seconds = (performance.now() - begun) / 1000;
  if (error) throw error;
  const output = stdout + stderr;
  return { seconds, user: Number(/^user ([\d.]+)$/m.exec(stderr)?.[1] ?? Number.NaN), output };
}

async function edits(words) {
  const times = await measureEdits([cli, 'server', '--stdio'], generateReport(7, words), Number(given.edits));
  const at = (share) => round(times[Math.min(Math.floor(times.length * share), times.length - 1)]);
  return { 'p50 ms': at(0.5), 'p95 ms': at(0.95), 'p99 ms': at(0.99) };
}

function median(list, key) {
  const values = list.map((one) => one[key]).sort((a, b) => a - b);
  return round(values[Math.floor(values.length / 2)]);
}

function round(value) {
  return Number(value.toFixed(3));
}
