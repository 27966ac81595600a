// The linters for Markdown that Casewright is measured against, installed by npm outside of the tree when first asked for.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Reports and configurations of the peers lie here too: remark loads its rules from the folder of its configuration. */
export const cache = join(tmpdir(), 'casewright-bench');

const packages = {
  'markdownlint-cli2': '0.22.1',
  'remark-cli': '12.0.1',
  'remark-preset-lint-recommended': '7.0.1',
};

/** Each peer: its script, what it is told, and how many findings it wrote. */
export const peers = {
  'markdownlint-cli2': {
    script: ['markdownlint-cli2', 'markdownlint-cli2-bin.mjs'],
    args: (paths) => paths,
    count: (output) => output.match(/ MD\d{3}\//g)?.length ?? 0,
  },
  'remark-cli': {
    script: ['remark-cli', 'cli.js'],
    args: (paths) => ['--quiet', '--frail', '--no-stdout', '--no-color', ...paths],
    count: (output) => output.match(/ warning /g)?.length ?? 0,
  },
};

/** Installs what is missing, and gives the path of each peer's script. */
export function installPeers() {
  mkdirSync(cache, { recursive: true });
  const manifest = `${JSON.stringify({ private: true, dependencies: packages }, null, 2)}\n`;
  const path = join(cache, 'package.json');
  const isInstalled =
    existsSync(join(cache, 'node_modules')) && existsSync(path) && readFileSync(path, 'utf8') === manifest;
  if (!isInstalled) {
    writeFileSync(path, manifest);
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: cache, stdio: 'inherit' });
  }
  writeFileSync(join(cache, '.remarkrc.json'), '{"plugins":["remark-preset-lint-recommended"]}\n');
  return Object.fromEntries(
    Object.entries(peers).map(([name, { script }]) => [name, join(cache, 'node_modules', ...script)]),
  );
}

/** The version that is installed. */
export function versionOf(name, script) {
  return JSON.parse(readFileSync(join(dirname(script), 'package.json'), 'utf8')).version ?? packages[name];
}
