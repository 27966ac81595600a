// Makes what is published from a tagged commit: the VSIX for VS Code and the tarball for npm, with their sums.
//
//   git tag v0.2.0 && node release.mjs [FOLDER]
//
// Refuses, with the reason, where the tree holds changes, the commit has no tag of the version in package.json, or the
// changelog has no section for it, THIRD_PARTY_NOTICES.md no longer holds, or a package that is shipped has a serious
// known fault. Times in the VSIX are those of the commit, so that two builds are the same to the byte.
// Publishes nothing: both files are to be looked at first.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, 'dist/release'));

/** Runs a program in the project and gives what it printed; ends the release where it fails. */
function run(program, ...args) {
  const environment = { ...process.env, SOURCE_DATE_EPOCH: time };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8', env: environment });
  if (status !== 0) refuse(`\`${program} ${args.join(' ')}\` failed\n${stderr}`);
  return stdout.trim();
}

function refuse(reason) {
  console.error(`no release was made: ${reason}`);
  process.exit(1);
}

/**
 * Asks the registry for known faults of the packages that are installed, of which those in THIRD_PARTY_NOTICES.md are
 * shipped. A serious one of these ends the release. Not every registry answers: then that is said and the release goes
 * on, because what is built does not change by it; ask again before it is published.
 */
function audit() {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8' });
  const answer = readJson(stdout);
  if (answer?.vulnerabilities === undefined) {
    console.error('the registry did not answer `npm audit`; ask another one before this is published');
    return;
  }
  const notices = readFileSync(join(root, 'THIRD_PARTY_NOTICES.md'), 'utf8');
  const isShipped = (packageName) => notices.includes(`\n| ${packageName} | `);
  const found = Object.values(answer.vulnerabilities).filter((fault) => isShipped(fault.name));
  for (const fault of found) console.error(`${fault.name}: a known fault (${fault.severity}), see \`npm audit\``);
  const serious = found.filter(({ severity }) => severity === 'high' || severity === 'critical');
  if (serious.length > 0) refuse(`it would ship ${serious.map((fault) => fault.name).join(', ')} with known faults`);
}

function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

let time = '0';
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
if (!/^\d+\.\d+\.\d+$/.test(version)) refuse(`\`${version}\` in package.json is no version such as 1.2.3`);
if (run('git', 'status', '--porcelain') !== '') refuse('the tree holds changes that are in no commit');
const tag = `v${version}`;
if (!run('git', 'tag', '--points-at', 'HEAD').split('\n').includes(tag)) refuse(`the commit has no tag \`${tag}\``);
const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
if (!changelog.includes(`\n## [${version}]`)) refuse(`CHANGELOG.md has no section \`## [${version}]\``);

time = run('git', 'log', '-1', '--format=%ct');
mkdirSync(folder, { recursive: true });
run(process.execPath, 'notices.mjs', '--check');
audit();
run(process.execPath, 'esbuild.mjs');
const vsix = join(folder, `${name}-${version}.vsix`);
run('npx', '--no-install', 'vsce', 'package', '--no-dependencies', '-o', vsix);
run('npm', 'pack', '--ignore-scripts', '--pack-destination', folder);
for (const file of [vsix, join(folder, `${name}-${version}.tgz`)]) {
  const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
  console.log(`${sum}  ${file} (${Math.ceil(statSync(file).size / 1024)} KB)`);
}
