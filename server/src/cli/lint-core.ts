import { rules } from '../rules/index.ts';
import { type Configurations, createConfigurations } from './configuration.ts';
import type { Digest, Host } from './host.ts';
import { createLintFile, type FileJob } from './lint-file.ts';
import type { Answer } from './lint-thread.ts';
import { faultName, lostFile } from './lost-file.ts';
import { createRecordingHost } from './recording-host.ts';

/** What lints in one thread. */
export interface LintCore {
  readonly configurations: Configurations;
  /** What `configurations` have read so far; empty where nothing is taken down. */
  readonly sharedReads: Answer['shared'];
  /** Works when all that was begun before is over, so that what is read meanwhile is read for this alone. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Lints one file; the next is to be handed over only after it. */
  lint(job: FileJob): Promise<Answer>;
}

/** Creates it; with a digest it takes down what it reads. `config` is the configuration that the command line names. */
export function createLintCore(host: Host, config: string | undefined, digest: Digest | undefined): LintCore {
  const outer = digest ? createRecordingHost(host, digest) : host;
  const inner = digest ? createRecordingHost(host, digest) : host;
  const sharedReads = outer.reads ?? [];
  const ownReads = inner.reads ?? [];
  const configurations = createConfigurations(outer, rules, config);
  let last: Promise<unknown> = Promise.resolve();
  const lintFile = createLintFile(inner, configurations);

  return {
    configurations,
    sharedReads,
    alone,
    lint: (job) => alone(() => lint(job)),
  };

  function alone<T>(work: () => Promise<T>): Promise<T> {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  }

  async function lint(job: FileJob): Promise<Answer> {
    const own = ownReads.length;
    const shared = sharedReads.length;
    const linted = await lintFile(job).catch((error: unknown) => lostFile(job, faultName(error)));
    return { linted, own: ownReads.slice(own), shared: sharedReads.slice(shared) };
  }
}
