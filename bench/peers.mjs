// The linters for Markdown that Casewright is measured against, installed by npm beside the tree when first asked for.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where they lie: no dependency of the project, and gone with its `node_modules`. */
const folder = resolve(import.meta.dirname, '../node_modules/.cache/casewright-bench');
const installed = join(folder, 'node_modules');
const remarkSettings = join(folder, '.remarkrc.json');

const packages = {
  'markdownlint-cli2': '0.22.1',
  'remark-cli': '12.0.1',
  'remark-preset-lint-recommended': '7.0.1',
  rumdl: '0.2.75',
};

const countLines = (pattern) => (output) => output.match(pattern)?.length ?? 0;

/** Installs what is missing, and gives of each peer how it is started on some files and how its findings are counted. */
export function installPeers() {
  install();
  const rumdl = rumdlProgram();
  const rumdlCheck = [rumdl, 'check', '--no-config', '--color', 'never', '--output-format', 'concise'];
  const countRumdl = countLines(/ \[MD\d{3}\] /g);
  return {
    versions: Object.fromEntries(Object.keys(packages).map((name) => [name, versionOf(name)])),
    'markdownlint-cli2': {
      command: [process.execPath, join(installed, 'markdownlint-cli2/markdownlint-cli2-bin.mjs')],
      count: countLines(/ MD\d{3}\//g),
    },
    // It looks for the rules where its settings lie; without them each file fails at once, which looks fast.
    'remark-cli': {
      command: [
        process.execPath,
        join(installed, 'remark-cli/cli.js'),
        ...['--rc-path', remarkSettings, '--quiet', '--frail', '--no-stdout', '--no-color'],
      ],
      count: countLines(/ warning /g),
    },
    rumdl: { command: [...rumdlCheck, '--no-cache'], count: countRumdl },
    'rumdl, warm cache': { command: [...rumdlCheck, '--cache-dir', '.rumdl'], count: countRumdl },
    'rumdl server': { command: [rumdl, 'server', '--no-config'] },
  };
}

function install() {
  mkdirSync(folder, { recursive: true });
  const manifest = `${JSON.stringify({ private: true, dependencies: packages }, null, 2)}\n`;
  const path = join(folder, 'package.json');
  if (existsSync(installed) && existsSync(path) && readFileSync(path, 'utf8') === manifest) return;
  console.error('The peers are being installed ...');
  writeFileSync(path, '{ "private": true }\n'); // Until all are there they count as missing.
  const names = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  const isWindows = process.platform === 'win32';
  execFileSync('npm', ['install', '--save-exact', '--no-audit', '--no-fund', '--loglevel=error', ...names], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: isWindows, // where npm is a script
  });
  writeFileSync(remarkSettings, '{"plugins":["remark-preset-lint-recommended"]}\n');
  writeFileSync(path, manifest);
}

/** The program itself: the script of its package would start Node first. */
function rumdlProgram() {
  const scope = join(installed, '@rumdl');
  const candidates = readdirSync(scope).flatMap((name) =>
    ['rumdl', 'rumdl.exe'].map((file) => join(scope, name, file)),
  );
  const program = candidates.find((path) => existsSync(path));
  if (!program) throw new Error('rumdl has no program for this system');
  return program;
}

function versionOf(name) {
  return JSON.parse(readFileSync(join(installed, name, 'package.json'), 'utf8')).version;
}
