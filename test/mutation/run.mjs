// Changes the code in small ways, one at a time, and sees whether a test fails: a mutant that no test kills is a gap in the
// tests, a needless condition, or a change without a difference.
//   node test/mutation/run.mjs [FILE ...] [--sample N] [--seed S] [--survivors] [--list] [--patience MS]
// FILE: one of server/src/facts or server/src/rules. --sample N: so many of them, half of each folder, by the seed.
// --survivors prints each mutant that no test killed, --list only the names of the files. --patience: how long the tests may
// compute for one mutant, in milliseconds; what they have not killed by then counts as a survivor. Nothing is left in the tree: the copy that is changed lies under
// node_modules/.cache/casewright-mutation.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { strykerOptions } from './stryker-options.mjs';

const root = resolve(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    survivors: { type: 'boolean', default: false },
    patience: { type: 'string', default: '2500' },
    list: { type: 'boolean', default: false },
  },
});
const files = positionals.length > 0 ? positionals.map((file) => relative(root, resolve(file))) : sampleOf(values);
process.chdir(root);
if (values.list) console.log(files.join('\n'));
else await run(files);

async function run(mutated) {
  console.log(`${mutated.length} files${positionals.length > 0 ? '' : `, seed ${values.seed}`}`);
  const mutants = await new Stryker(strykerOptions(root, mutated, Number(values.patience))).runMutationTest();
  const byFile = groupByFile(mutants);
  console.log(headOf());
  for (const file of mutated) console.log(rowOf(file, byFile.get(join(root, file)) ?? byFile.get(file) ?? []));
  console.log(rowOf('total', mutants));
  const failed = mutants.filter(({ status }) => status === 'RuntimeError');
  if (failed.length > 0)
    console.log(`${failed.length} not counted, as the tests could not be run: ${failed[0].statusReason}`);
  if (values.survivors) for (const mutant of mutants) if (isAlive(mutant)) console.log(shown(mutant));
}

function groupByFile(mutants) {
  const groups = new Map();
  for (const mutant of mutants) groups.set(mutant.fileName, [...(groups.get(mutant.fileName) ?? []), mutant]);
  return groups;
}

/** Half facts, half rules, each drawn without putting back. */
function sampleOf({ sample = '10', seed }) {
  const random = randomFrom(Number(seed));
  const count = Number(sample);
  return [
    ['server/src/facts', Math.ceil(count / 2)],
    ['server/src/rules', Math.floor(count / 2)],
  ].flatMap(([folder, wanted]) => {
    const names = readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
      .sort();
    const drawn = [];
    while (drawn.length < wanted && names.length > 0)
      drawn.push(...names.splice(Math.floor(random() * names.length), 1));
    return drawn.sort().map((name) => `${folder}/${name}`);
  });
}

/** Mulberry32: numbers from 0 to 1, always the same after the same seed. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function isAlive({ status }) {
  return status === 'Survived' || status === 'NoCoverage';
}

function headOf() {
  return cells('file', ['mutants', 'killed', 'timeout', 'survived', 'no cover', 'score']);
}

function rowOf(name, mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const killed = count('Killed');
  const [timeout, survived, uncovered] = [count('Timeout'), count('Survived'), count('NoCoverage')];
  const all = killed + timeout + survived + uncovered;
  const score = all === 0 ? '-' : `${((100 * (killed + timeout)) / all).toFixed(1)} %`;
  return cells(name, [all, killed, timeout, survived, uncovered, score]);
}

function cells(name, numbers) {
  return name.padEnd(52) + numbers.map((each) => String(each).padStart(10)).join('');
}

function shown({ fileName, location, mutatorName, replacement, status, static: isStatic }) {
  const path = relative(root, resolve(fileName));
  const { start, end } = location;
  const lines = readFileSync(join(root, path), 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  lines.push(lines.pop().slice(0, end.column - 1));
  lines[0] = lines[0].slice(start.column - 1);
  const note = `${mutatorName}${isStatic ? ', static' : ''}${status === 'NoCoverage' ? ', not covered' : ''}`;
  return `\n${path}:${start.line}:${start.column} ${note}\n- ${lines.join('\n  ')}\n+ ${replacement.split('\n').join('\n  ')}`;
}
