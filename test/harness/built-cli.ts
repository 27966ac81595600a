import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** What the built command line did. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built command line in a folder of its own. */
export interface BuiltCli {
  /** The path of a file of the folder. */
  path(file: string): string;
  write(file: string, text: string): void;
  run(...args: readonly string[]): Ended;
}

/** The bundle as it is shipped: `npm test` builds it before the tests run. */
const cli = resolve(import.meta.dirname, '../../dist/cli.js');

/** Gives each test of a file a new folder, in which the built command line runs. */
export function useBuiltCli(): BuiltCli {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'casewright-built-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return {
    path: (file) => join(folder, file),
    write(file, text) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    },
    run(...args) {
      const options = { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH } } as const;
      const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], options);
      return { status, stdout, stderr };
    },
  };
}
