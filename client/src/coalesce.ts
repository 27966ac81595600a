/**
 * Runs one at a time: asked again while it runs, it runs once more when it is done, however often it was asked. What
 * fails is asked for again by the next call.
 */
export function coalesce(run: () => Promise<void>): () => void {
  let isRunning = false;
  let isWanted = false;
  return start;

  function start(): void {
    isWanted = true;
    if (!isRunning) void loop();
  }

  async function loop(): Promise<void> {
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await run().catch(() => undefined);
    }
    isRunning = false;
  }
}
