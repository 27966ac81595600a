import type { CancellationToken } from 'vscode-languageserver';

/** Tells those who wait that something changed: settings, files, or which documents are open. */
export interface News {
  tell(): void;
  /** How often something was told so far. */
  count(): number;
  /** Ends when something is told that `seen`, an earlier count, does not hold; or when it is cancelled. */
  after(seen: number, token: CancellationToken): Promise<void>;
}

/** Creates them with nothing told. */
export function createNews(): News {
  let count = 0;
  const waiting = new Set<() => void>();

  return {
    count: () => count,
    tell() {
      count++;
      for (const resolve of [...waiting]) resolve();
    },
    after(seen, token) {
      if (seen !== count || token.isCancellationRequested) return Promise.resolve();
      return new Promise((resolve) => {
        const end = (): void => {
          waiting.delete(end);
          cancelled.dispose();
          resolve();
        };
        const cancelled = token.onCancellationRequested(end);
        waiting.add(end);
      });
    },
  };
}
