import type { FileResult } from './file-result.ts';
import type { Digest, Host } from './host.ts';
import type { LintCore } from './lint-core.ts';
import type { FileJob } from './lint-file.ts';
import { createLintPool, type LintPool } from './lint-pool.ts';
import type { Answer, LintThread, ThreadStart } from './lint-thread.ts';
import type { Arguments } from './parse-arguments.ts';
import { countThreads } from './thread-count.ts';

/** A core and the settings of the command line. */
export type ReadyCore = LintCore & { readonly layer: Readonly<Record<string, unknown>> };

/** What lints in a run: this thread and, where they are asked for, others. Nothing is loaded before a file needs it. */
export interface LintThreads {
  /** Tells how many files there are, before the first of them. */
  expect(files: number): void;
  core(): Promise<ReadyCore>;
  lint(job: FileJob): Promise<Answer>;
  /** Ends the other threads; what was wrong in the configuration and profile files that were read, by path. */
  end(): Promise<readonly FileResult[]>;
}

/** What threads are made of. */
export interface ThreadsContext {
  readonly given: Arguments;
  readonly host: Host;
  /** Makes digests of what is read; undefined where it need not be taken down. */
  readonly digest: Digest | undefined;
}

/** Creates them. */
export function createLintThreads({ given, host, digest }: ThreadsContext): LintThreads {
  const config = given.value('config');
  let files = 1;
  let ready: Promise<{ readonly core: ReadyCore; readonly pool: LintPool }> | undefined;

  return {
    expect: (count) => {
      files = count;
    },
    core: async () => (await begin()).core,
    lint: async (job) => (await begin()).pool.ask(job),
    async end() {
      if (!ready) return [];
      const { core, pool } = await ready;
      const told = await pool.end();
      return byPath([...core.configurations.faults(), ...told]);
    },
  };

  function begin() {
    ready ??= load();
    return ready;
  }

  async function load() {
    const { createLintCore, readLayer } = await import('./core.ts');
    const read = readLayer(given);
    const layer = 'problem' in read ? {} : read.layer; // told before
    const core = { ...createLintCore(host, config, digest), layer };
    const start = { config, record: digest !== undefined };
    const others = countThreads(given, host, files) - 1;
    return { core, pool: createLintPool(core.lint, () => startThread(host, start), others) };
  }
}

/** Threads are counted only on a host that starts them. */
function startThread({ startThread: begin }: Host, start: ThreadStart): LintThread {
  if (!begin) throw new Error('no threads here');
  return begin(start);
}

/** Each file once, in an order that does not tell which thread was the faster. */
function byPath(results: readonly FileResult[]): readonly FileResult[] {
  const first = new Map([...results].reverse().map((result) => [result.path, result]));
  return [...first.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
