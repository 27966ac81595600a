// Whole processes: how long they took on the clock and on the processor, and what they wrote.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const hasBash = spawnSync('bash', ['-c', 'exit 0']).status === 0;
const mostSeconds = 600;
// The words of `time` go to bash's own standard error, what the process writes to the file.
const timed = ['-c', 'out=$1; shift; TIMEFORMAT="%R %U"; time "$@" >"$out" 2>&1'];
// Nothing that the machine of a CI sets may add to what is written.
const environment = { ...process.env, NO_COLOR: '1', GITHUB_STEP_SUMMARY: undefined, GITHUB_ACTIONS: undefined };

/**
 * Runs it to its end: seconds on the clock, seconds of the processor outside of the kernel (not a number without bash), and
 * what it wrote. One that does not end is killed with all that it started, so that it does not slow down those after it.
 */
export async function runProcess(command, cwd) {
  const out = join(tmpdir(), `casewright-bench-${process.pid}.txt`);
  const [program, ...args] = hasBash ? ['bash', ...timed, 'bash', out, ...command] : command;
  const child = spawn(program, args, { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'], detached: hasBash });
  const written = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr']) child[stream].on('data', (chunk) => (written[stream] += chunk));
  const kill = () => (hasBash ? process.kill(-child.pid, 'SIGKILL') : child.kill('SIGKILL'));
  const limit = setTimeout(kill, mostSeconds * 1000);
  const begun = performance.now();
  const [status, signal] = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (...ended) => resolve(ended));
  });
  const clock = (performance.now() - begun) / 1000;
  clearTimeout(limit);
  if (signal) throw new Error(`did not end within ${mostSeconds} seconds`);
  if (!hasBash) return { status, seconds: clock, user: Number.NaN, output: written.stdout + written.stderr };
  const [seconds, user] = written.stderr.trim().split('\n').at(-1).split(' ').map(Number);
  const output = readFileSync(out, 'utf8');
  rmSync(out);
  return { status, seconds, user, output };
}
