// Shows that the built command line and server keep to what SECURITY.md promises: they run where there is no network,
// under a watch (strace) that sees each file that they open, write or rename, each program that they start and each call
// for a network; and `--fix` is run on full disks, on files that may not be written, that change meanwhile, and is killed.
//
//   npm run build && npm run test:sandbox
//
// It needs Linux, root (for a network of its own and a small disk), strace, util-linux and Git. Where one of them is
// missing it says which and fails: what was not shown is not shown. The last line tells how many checks passed.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createChecks } from '../editors/checks.mjs';
import { checkCommandLine } from './command-line.mjs';
import { checkFixes } from './fixes.mjs';
import { checkKills } from './kills.mjs';
import { checkServer } from './server.mjs';
import { createWatch } from './watch.mjs';
import { checkWatch } from './watch-check.mjs';

const built = fileURLToPath(new URL('../../dist', import.meta.url));
const obstacle = whyNotHere();
if (obstacle !== undefined) {
  console.log(`FAILED  the sandbox: ${obstacle}\n0 passed, 1 failed`);
  process.exit(1);
}

const checks = createChecks();
const folder = mkdtempSync(join(tmpdir(), 'casewright-sandbox-'));
try {
  chmodSync(folder, 0o755); // a user without rights has to reach the package
  const dist = join(folder, 'package/dist');
  cpSync(built, dist, { recursive: true });
  const place = { watch: createWatch(join(folder, 'watch')), dist, folder };
  if (await checkWatch(checks, place)) {
    await checkCommandLine(checks, place);
    await checkServer(checks, place);
    await checkFixes(checks, place);
    await checkKills(checks, place);
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
process.exitCode = checks.close();

/** Why the checks cannot run here; undefined where they can. */
function whyNotHere() {
  if (process.platform !== 'linux') return `it needs Linux, and this is ${process.platform}`;
  if (process.getuid() !== 0) return 'it needs root for a network of its own; run it in a container, or with sudo';
  if (!existsSync(join(built, 'cli.js'))) return 'nothing is built; `npm run build` comes first';
  const missing = [
    ['strace', '-V'],
    ['git', '--version'],
    ['setpriv', '--version'],
    ['unshare', '--version'],
  ].filter(([program, word]) => spawnSync(program, [word]).status !== 0);
  if (missing.length > 0) return `${missing.map(([program]) => program).join(', ')} cannot be run; install it`;
  const { status, stderr } = spawnSync('unshare', ['--net', '--mount', 'true'], { encoding: 'utf8' });
  if (status !== 0) return `a network of its own is not allowed here: ${stderr.trim()}`;
  const traced = spawnSync('strace', ['-qq', '-o', '/dev/null', 'true'], { encoding: 'utf8' });
  return traced.status === 0 ? undefined : `strace may not watch here: ${traced.stderr.trim()}`;
}
