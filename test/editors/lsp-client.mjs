import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { same } from './checks.mjs';
import { cli } from './command-line.mjs';
import { bibliography, cited, untidy } from './documents.mjs';

/**
 * An editor that nobody here wrote, run by a script beside this file, with `casewright server --stdio` and two reports in a folder of
 * its own: one untidy, one that cites by key. `run` gives what the script printed as JSON.
 */
export function createLspClient(scriptName, folder) {
  const script = fileURLToPath(new URL(scriptName, import.meta.url));
  mkdirSync(folder, { recursive: true });
  const written = (name, text) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const file = written('untidy.md', untidy);
  const keyed = written('cited.md', cited);
  const book = written('itch.bib', bibliography);
  const run = (environment = {}, report = file) => {
    const { stdout, stderr } = spawnSync('bash', [script, report, '--', process.execPath, cli, 'server', '--stdio'], {
      encoding: 'utf8',
      env: { ...process.env, ...environment },
      timeout: 100_000,
    });
    if (!stdout) throw new Error(stderr);
    const result = JSON.parse(stdout);
    same(result.errors, [], 'errors');
    return result;
  };
  /** Runs steps of one's own, in the editor's language, on the report that cites by key. */
  const runScript = (name, steps) => run({ LSP_SCRIPT: written(name, steps) }, keyed);
  return { file, book, run, runScript };
}
