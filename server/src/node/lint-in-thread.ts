import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { createHost } from './host.ts';
import type { FromThread, ThreadData, ToThread } from './lint-thread.ts';

/** Lints what the main thread hands over, one file after the other, until it ends. */
export async function lintInThread(): Promise<void> {
  const port = parentPort as MessagePort; // a thread has one
  const { config, record }: ThreadData = workerData;
  const tell = (told: FromThread): void => port.postMessage(told);
  let before: Promise<void> = Promise.resolve();
  const host = createHost();
  const loading = import('../cli/core.ts').then(async ({ createLintCore }) =>
    createLintCore(host, config, record ? await host.createDigest?.() : undefined),
  );

  port.on('message', (told: ToThread) => {
    before = before.then(() => answer(told));
  });

  async function answer(told: ToThread): Promise<void> {
    const core = await loading;
    if ('job' in told) return tell({ answer: await core.lint(told.job) });
    tell({ faults: core.configurations.faults() });
    port.close();
  }
}
