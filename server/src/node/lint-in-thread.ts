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
  const loading = load();

  port.on('message', (told: ToThread) => {
    before = before.then(() => answer(told));
  });

  async function load() {
    const { createLintCore } = await import('../cli/core.ts');
    const core = createLintCore(host, config, record ? await host.createDigest?.() : undefined);
    tell({ told: 'begun' });
    return core;
  }

  async function answer(told: ToThread): Promise<void> {
    const { lint, configurations } = await loading;
    if ('job' in told) {
      const answer = await lint(told.job);
      return tell({ told: 'answer', answer, faults: configurations.faults() });
    }
    tell({ told: 'end', faults: configurations.faults() });
    port.close();
  }
}
