import { Worker } from 'node:worker_threads';
import type { FileResult } from '../cli/file-result.ts';
import type { Answer, LintThread, ThreadStart } from '../cli/lint-thread.ts';

/** What a thread is told. */
export type ToThread = { readonly job: Parameters<LintThread['ask']>[0] } | { readonly end: true };

/**
 * What a thread tells: that it has begun, then in the order in which it is asked, and each time what was wrong in the
 * profiles that it read so far, so that nothing of that is lost with it.
 */
export type FromThread =
  | { readonly told: 'begun' }
  | { readonly told: 'answer'; readonly answer: Answer; readonly faults: readonly FileResult[] }
  | { readonly told: 'end'; readonly faults: readonly FileResult[] };

/** What makes a thread of this program one that lints. */
export interface ThreadData extends ThreadStart {
  readonly casewright: 'lint';
}

type Died = { readonly died: 'at it' | 'before it' };

/** Starts this very program in a thread of its own. What it would print is nobody's business: there is nothing. */
export function startThread(start: ThreadStart): LintThread {
  const workerData: ThreadData = { ...start, casewright: 'lint' };
  const worker = new Worker(process.argv[1] ?? '', { workerData, stdout: true, stderr: true });
  const waiting: ((told: Answer | Died) => void)[] = [];
  let ended: ((faults: readonly FileResult[]) => void) | undefined;
  let faults: readonly FileResult[] = [];
  let state: 'starting' | 'begun' | 'dead' = 'starting';

  worker.on('message', (message: FromThread) => {
    if (message.told === 'begun') {
      state = 'begun';
      return;
    }
    faults = message.faults;
    if (message.told === 'answer') waiting.shift()?.(message.answer);
    else ended?.(faults);
  });
  worker.on('messageerror', () => void worker.terminate());
  worker.on('error', bury);
  worker.on('exit', bury);

  return {
    ask: (job) =>
      new Promise((resolve) => {
        if (state === 'dead') return resolve({ died: 'before it' });
        waiting.push(resolve);
        worker.postMessage({ job } satisfies ToThread);
      }),
    end: () =>
      new Promise((resolve) => {
        if (state === 'dead') return resolve(faults);
        ended = resolve;
        worker.postMessage({ end: true } satisfies ToThread);
      }),
  };

  /** One that could not even begin, for want of memory or of its file, was at no job: another place does them all. */
  function bury(): void {
    const begun = state === 'begun';
    state = 'dead';
    for (const [i, tell] of waiting.splice(0).entries()) tell({ died: begun && i === 0 ? 'at it' : 'before it' });
    ended?.(faults);
  }
}
