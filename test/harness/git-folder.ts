import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Host, Output } from '../../server/src/cli/host.ts';
import { run } from '../../server/src/cli/run.ts';
import { askGit } from '../../server/src/node/git.ts';
import { createHost } from '../../server/src/node/host.ts';
import type { Outcome } from './memory-host.ts';

/** A folder on the disk, in which Git and the command line run. */
export interface GitFolder {
  readonly path: string;
  write(path: string, content: string): void;
  read(path: string): string;
  remove(path: string): void;
  /** Runs Git, its words as they are. */
  git(...words: readonly string[]): string;
  /** Commits all that there is. */
  commit(): void;
  /** Runs the command line, its words cut at blanks, in a folder of this one. */
  run(words: string, below?: string): Promise<Omit<Outcome, 'written'>>;
  destroy(): void;
}

/** Makes a new folder outside of any repository; the configuration of this machine's Git does not hold in it. */
export function createGitFolder(): GitFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'casewright-git-')));
  for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) delete process.env[name];
  Object.assign(process.env, {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: join(path, '..', 'no-such-git-configuration'),
    GIT_CEILING_DIRECTORIES: dirname(path),
  });
  const git = (...words: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Moss', '-c', 'user.email=moss@example.org', ...words], {
      cwd: path,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  return {
    path,
    write(file, content) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), content);
    },
    read: (file) => readFileSync(join(path, file), 'utf8'),
    remove: (file) => rmSync(join(path, file), { recursive: true }),
    git,
    commit() {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'As it was');
    },
    run: (words, below = '') => runIn(join(path, below), words),
    destroy: () => rmSync(path, { recursive: true, force: true }),
  };
}

const here = createHost();

async function runIn(folder: string, words: string): Promise<Omit<Outcome, 'written'>> {
  const streams = { stdout: [] as string[], stderr: [] as string[] };
  const output = (stream: string[]): Output => ({
    isTerminal: false,
    columns: 80,
    write: (content) => void stream.push(String(content)),
  });
  const host: Host = {
    ...here,
    cwd: here.resolve(folder),
    resolve: (path) => here.resolve(resolve(folder, path)),
    git: (asked) => askGit(folder, asked),
    env: {},
    stdout: output(streams.stdout),
    stderr: output(streams.stderr),
  };
  const status = await run(words.split(' ').filter(Boolean), host);
  return { status, stdout: streams.stdout.join(''), stderr: streams.stderr.join('') };
}
