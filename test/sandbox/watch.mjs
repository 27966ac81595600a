import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readTrace } from './read-trace.mjs';

/** What the programs of these checks see of the environment: nothing that makes Node read other files. */
export const environment = (home) => ({
  PATH: process.env.PATH,
  HOME: home,
  NO_COLOR: '1',
  UV_USE_IO_URING: '0', // what goes through rings is no call, and would not be seen
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
});

/** Runs programs where there is no network, under a watch that sees each of their calls. */
export function createWatch(folder) {
  mkdirSync(folder, { recursive: true });

  /** Starts a program; `ended` gives its status, what it printed and, where it is asked, what it did. */
  function start(words, { cwd, inject = [], trace = '%file,%network,%process' }) {
    const log = mkdtempSync(join(folder, 'trace-'));
    const calls = inject.flatMap((what) => ['-e', `inject=${what}`]);
    const strace = ['strace', '-ff', '-qq', '-y', '-s', '4096', '-o', join(log, 't'), '-e', `trace=${trace}`, ...calls];
    const child = spawn('unshare', ['--net', ...strace, '--', ...words], { cwd, env: environment(folder) });
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) child[name].setEncoding('utf8').on('data', (text) => (said[name] += text));
    const ended = new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (status, signal) => {
        const did = readTrace(log, cwd);
        rmSync(log, { recursive: true });
        resolve({ status, signal, ...said, ...did });
      });
    });
    return { child, ended };
  }

  /** Runs a program to its end. */
  async function run(words, options) {
    const { child, ended } = start(words, options);
    child.stdin.on('error', () => undefined).end(options.input ?? '');
    return ended;
  }

  return { start, run };
}
