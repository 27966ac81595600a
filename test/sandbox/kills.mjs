import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { holds, same } from '../editors/checks.mjs';
import { tidy, untidy } from './documents.mjs';
import { environment } from './watch.mjs';

/** How often the run is killed at a moment that chance picks, in each of some rounds. */
const times = 10;
const rounds = 3;

/** The calls at which a run is killed on purpose: each leaves the work at another half. */
const moments = ['fsync', 'chown', 'chmod', 'rename'];

/** Checks that a run of `--fix` that is killed leaves the old report or the new one, whole. */
export async function checkKills({ check }, { watch, dist, folder }) {
  const fix = [process.execPath, join(dist, 'cli.js'), '--fix', '--quiet'];
  const rest = '\nThe itch went by itself in the end.\n'.repeat(500); // long enough for a half
  const [before, after] = [untidy + rest, tidy + rest];

  function work() {
    const cwd = mkdtempSync(join(folder, 'kill-'));
    writeFileSync(join(cwd, 'a.md'), before);
    return cwd;
  }

  /** `old` or `new`, by the text of the report; what is left beside it is a temporary file or nothing. */
  function left(cwd) {
    const strange = readdirSync(cwd).filter((name) => name !== 'a.md' && !/^\.a\.md\.[0-9a-f]{12}\.tmp$/.test(name));
    same(strange, [], 'what lies beside the report');
    const text = readFileSync(join(cwd, 'a.md'), 'utf8');
    holds(text === before || text === after, `a mixture of ${text.length} characters, or another text`);
    return text === before ? 'old' : 'new';
  }

  for (const call of moments) {
    await check(`killed as it calls ${call}, it leaves the old report`, async () => {
      const cwd = work();
      const did = await watch.run([...fix, 'a.md'], { cwd, inject: [`${call}:signal=SIGKILL`], trace: call });
      same(left(cwd), 'old', 'the report');
      holds(isKilled(did), 'it was not killed');
    });
  }

  await check('ended in the middle of writing, it leaves the old report', async () => {
    const cwd = work();
    const did = await watch.run(['prlimit', '--fsize=8192', ...fix, 'a.md'], { cwd });
    same(left(cwd), 'old', 'the report');
    holds(did.status !== 0, 'it says that all is well');
  });

  for (let round = 1; round <= rounds; round++) {
    await check(`killed ${times} times at random, it leaves the old report or the new one (${round})`, async () => {
      const begun = performance.now();
      await killAfter(work(), undefined);
      const lasts = performance.now() - begun;
      const found = { old: 0, new: 0 };
      for (let i = 0; i < times; i++) {
        const cwd = work();
        await killAfter(cwd, lasts * (0.5 + Math.random() * 0.6)); // what is earlier has not begun to write
        found[left(cwd)]++;
      }
      console.log(`        the old one ${found.old} times, the new one ${found.new} times`);
    });
  }

  await check('after a kill the next run mends the report', async () => {
    const cwd = work();
    await watch.run([...fix, 'a.md'], { cwd, inject: ['rename:signal=SIGKILL'], trace: 'rename' });
    await killAfter(cwd, undefined);
    same(left(cwd), 'new', 'the report');
  });

  /** Runs to the end, or until it is killed after some milliseconds. */
  async function killAfter(cwd, milliseconds) {
    const child = spawn(fix[0], [...fix.slice(1), 'a.md'], { cwd, stdio: 'ignore', env: environment(folder) });
    const ended = new Promise((resolve) => child.on('close', resolve));
    if (milliseconds !== undefined) {
      await Promise.race([wait(milliseconds), ended]);
      child.kill('SIGKILL');
    }
    await ended;
  }
}

function isKilled({ status, signal }) {
  return signal === 'SIGKILL' || status === 137;
}
