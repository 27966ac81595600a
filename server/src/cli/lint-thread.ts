import type { FileResult } from './file-result.ts';
import type { Read } from './host.ts';
import type { FileJob, LintedFile } from './lint-file.ts';

/** What came of a job, and what was looked at for it where that is taken down. */
export interface Answer {
  readonly linted: LintedFile | undefined;
  /** For this report alone: its bibliographies and images. Their paths may be words of it. */
  readonly own: readonly Read[];
  /** For its settings: configurations and profiles. */
  readonly shared: readonly Read[];
}

/** What a thread that lints is to know before its first job. */
export interface ThreadStart {
  /** The configuration that the command line names. */
  readonly config: string | undefined;
  /** Is what is read to be taken down? */
  readonly record: boolean;
}

/** A thread that lints one file after the other, in the order in which it is asked. Only plain data go in and out. */
export interface LintThread {
  /** Where the thread died: was it at the job, or had it not come to it? */
  ask(job: FileJob): Promise<Answer | { readonly died: 'at it' | 'before it' }>;
  /** Ends it, and tells what was wrong in the profiles that it read. */
  end(): Promise<readonly FileResult[]>;
}
