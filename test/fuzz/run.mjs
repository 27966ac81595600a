// Tries odd inputs on every parser until the time is over. `node esbuild.mjs` comes first: the server that is spoken to is
// the one that is built.
//   node test/fuzz/run.mjs [--minutes N] [--target NAME] [--seed S]
// An input that fails, or takes more than 50 ms for each thousand characters, is shrunk and written to
// test/fuzz/failures, where `npm test` tries it for ever; the exit code is then 1.

import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { forBundles } from '../../server/property-classes.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    target: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
  },
});
const root = resolve(import.meta.dirname, '../..');
process.chdir(root);
const folder = mkdtempSync(join(tmpdir(), 'casewright-fuzz-'));
try {
  process.exitCode = await run(await load('targets.ts'), await load('fuzz.ts'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** One module of this folder with all that it needs, as Node can load it. */
async function load(name) {
  const outfile = join(folder, `${name}.cjs`);
  const define = { 'import.meta.dirname': JSON.stringify(import.meta.dirname) };
  const entryPoints = [join(import.meta.dirname, name)];
  await build({
    entryPoints,
    outfile,
    bundle: true,
    platform: 'node',
    target: 'es2022',
    format: 'cjs',
    define,
    plugins: [forBundles],
  });
  return createRequire(import.meta.url)(outfile);
}

async function run({ targets }, { fuzz }) {
  const wanted = targets.filter(({ name }) => !values.target || name === values.target);
  if (wanted.length === 0) {
    console.error(`no target is called ${values.target}; there are ${targets.map(({ name }) => name).join(', ')}`);
    return 2;
  }
  const each = (Number(values.minutes) * 60_000) / wanted.length;
  console.log(`seed ${values.seed}, ${(each / 1000).toFixed(0)} s for each of ${wanted.length} targets`);
  let failed = 0;
  for (const target of wanted) {
    const { runs, failure } = await fuzz(target, each, Number(values.seed), join(import.meta.dirname, 'failures'));
    console.log(`${target.name}: ${runs} inputs${failure ? `, failed: ${failure.why}\n  ${failure.file}` : ''}`);
    if (failure) failed++;
  }
  return failed > 0 ? 1 : 0;
}
