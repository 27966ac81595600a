import type { GitAnswer } from '../cli/host.ts';
import { isAbsent, problemOf } from './system-problem.ts';

/**
 * No monitor that a repository's configuration names is run, no lock is taken, no path is made relative, and a clone
 * that lacks objects does not fetch them. Its drivers for differences are refused where differences are asked for.
 */
const careful: readonly string[] = [
  '--no-optional-locks',
  ...['core.fsmonitor=false', 'diff.relative=false', 'protocol.allow=never'].flatMap((setting) => ['-c', setting]),
];

/**
 * Asks Git in the working folder. The environment stays, because a hook tells by it which index is to be committed
 * (`GIT_INDEX_FILE`), and such paths count from this very folder.
 */
export async function askGit(folder: string, words: readonly string[]): Promise<GitAnswer> {
  // Most runs ask Git nothing, and this brings the networking of Node with it.
  const { spawn } = await import('node:child_process');
  return new Promise((resolve) => {
    const fail = (error: unknown): void => resolve({ problem: whyNot(error) });
    try {
      const git = spawn('git', [...careful, ...words], {
        cwd: folder,
        env: { ...process.env, LC_ALL: 'C', GIT_NO_LAZY_FETCH: '1' },
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true,
      });
      const output: Buffer[] = [];
      const said: Buffer[] = [];
      git.stdout.on('data', (chunk: Buffer) => output.push(chunk));
      git.stderr.on('data', (chunk: Buffer) => said.push(chunk));
      git.on('error', fail);
      git.on('close', (code) =>
        resolve({ status: code ?? 1, output: Buffer.concat(output), said: Buffer.concat(said).toString() }),
      );
    } catch (error) {
      fail(error); // such as a NUL among the words
    }
  });
}

function whyNot(error: unknown): string {
  return isAbsent(error) ? 'Git was not found; is it installed?' : `Git did not run: ${problemOf(error)}`;
}
