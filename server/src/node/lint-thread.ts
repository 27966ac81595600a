import { Worker } from 'node:worker_threads';
import type { FileResult } from '../cli/file-result.ts';
import type { Answer, LintThread, ThreadStart } from '../cli/lint-thread.ts';

/** What a thread is told. */
export type ToThread = { readonly job: Parameters<LintThread['ask']>[0] } | { readonly end: true };

/** What a thread tells, in the order in which it is asked. */
export type FromThread = { readonly answer: Answer } | { readonly faults: readonly FileResult[] };

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
  let isDead = false;

  worker.on('message', (told: FromThread) => {
    if ('answer' in told) waiting.shift()?.(told.answer);
    else ended?.(told.faults);
  });
  worker.on('messageerror', () => void worker.terminate());
  worker.on('error', bury);
  worker.on('exit', bury);

  return {
    ask: (job) =>
      new Promise((resolve) => {
        if (isDead) return resolve({ died: 'before it' });
        waiting.push(resolve);
        worker.postMessage({ job } satisfies ToThread);
      }),
    end: () =>
      new Promise((resolve) => {
        if (isDead) return resolve([]);
        ended = resolve;
        worker.postMessage({ end: true } satisfies ToThread);
      }),
  };

  function bury(): void {
    isDead = true;
    for (const [i, tell] of waiting.splice(0).entries()) tell({ died: i === 0 ? 'at it' : 'before it' });
    ended?.([]);
  }
}
