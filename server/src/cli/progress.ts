import type { Host } from './host.ts';
import { plural } from './plural.ts';
import { printable } from './printable.ts';

/** A line on the terminal that tells how far a long run is. */
export interface Progress {
  show(done: number, all: number, path: string): void;
  clear(): void;
}

/** Runs shorter than this (in ms) say nothing, and the line changes no more often than the second. */
const patience = 800;
const pause = 100;

/** A progress line on standard error, if that is a terminal. */
export function createProgress(host: Host): Progress {
  const begun = host.now();
  let last = 0;
  let shown = false;
  return {
    show(done, all, path) {
      const now = host.now();
      if (!host.stderr.isTerminal || now - begun < patience || now - last < pause) return;
      const line = `${done} of ${plural(all, 'file')}: ${printable(path)}`;
      host.stderr.write(`\r\u001b[2K${line.slice(0, Math.max(host.stderr.columns - 1, 0))}`);
      last = now;
      shown = true;
    },
    clear() {
      if (shown) host.stderr.write('\r\u001b[2K');
      shown = false;
    },
  };
}
