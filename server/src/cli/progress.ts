import type { Host } from './host.ts';
import { createPaint } from './paint.ts';
import { printable } from './printable.ts';

/** A line on the terminal that tells how far a long run is. */
export interface Progress {
  /** `done` of `all` files are done, the last of them this one. */
  show(done: number, all: number, path: string): void;
  clear(): void;
}

/** Runs shorter than this (in ms) say nothing, and the line changes no more often than the second. */
const patience = 800;
const pause = 100;

/** So many signs long is the bar; a terminal that is narrower than three of them shows none. */
const barLength = 20;

/** A progress line on standard error, if that is a terminal that can take a line back. */
export function createProgress(host: Host, noColor: boolean): Progress {
  const { stderr, env } = host;
  const canShow = stderr.isTerminal && env.TERM !== 'dumb' && !env.CI;
  const paint = createPaint(host, stderr, noColor);
  const begun = host.now();
  let last = 0;
  let shown = false;
  return {
    show(done, all, path) {
      const now = host.now();
      if (!canShow || now - begun < patience || now - last < pause) return;
      const bar = stderr.columns >= 3 * barLength ? toBar(done, all) : '';
      const line = `${done} of ${all}  ${printable(path)}`.slice(0, Math.max(stderr.columns - bar.length - 1, 0));
      stderr.write(`\r\u001b[2K${paint.blue(bar)}${line}`);
      last = now;
      shown = true;
    },
    clear() {
      if (shown) stderr.write('\r\u001b[2K');
      shown = false;
    },
  };
}

/** In plain signs, which every font and code page has. */
function toBar(done: number, all: number): string {
  const length = Math.round((barLength * done) / Math.max(all, 1));
  return `[${'#'.repeat(length)}${'-'.repeat(barLength - length)}] `;
}
