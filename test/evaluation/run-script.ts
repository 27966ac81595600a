import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What came of a run of a measuring script. */
export interface ScriptRun {
  readonly status: number | null;
  readonly printed: string;
  /** What it wrote with `--json`. */
  readonly json: unknown;
}

/** Runs a script of this folder, in this folder, and reads the JSON that it writes. */
export function runScript(script: string, args: readonly string[]): ScriptRun {
  const folder = mkdtempSync(join(tmpdir(), 'casewright-evaluation-test-'));
  const file = join(folder, 'out.json');
  try {
    const run = spawnSync(process.execPath, [join(import.meta.dirname, script), ...args, '--json', file], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
    });
    const isDone = run.status !== 2;
    return {
      status: run.status,
      printed: run.stdout + run.stderr,
      json: isDone ? JSON.parse(readFileSync(file, 'utf8')) : undefined,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
