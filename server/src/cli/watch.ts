import type { Host, Watcher } from './host.ts';
import type { Arguments } from './parse-arguments.ts';
import { relativeTo } from './paths.ts';
import { plural } from './plural.ts';
import { printable } from './printable.ts';
import { createWatchedHost } from './watched-host.ts';

/** Editors write a file in several steps; so many milliseconds after the last of them it is read. */
const settled = 100;

/** Options that make no sense while files are edited, or that ask about something else than the files. */
const excluded = ['fix', 'fix-dry-run', 'since', 'staged', 'print-config', 'prune-baseline'];

/** What is wrong with `--watch`, if anything is. */
export function watchProblem(given: Arguments, host: Host): string | undefined {
  if (!given.has('watch')) return undefined;
  const other = excluded.find((option) => given.has(option));
  if (other) return `\`--watch\` and \`--${other}\` exclude each other`;
  if (given.operands.includes('-')) return '`--watch` waits for files to change, and standard input does not';
  return host.startWatching ? undefined : 'there is nothing here that could watch files';
}

/** Lints, and again whenever something changed that was looked at, until the user ends it. */
export async function watch(given: Arguments, host: Host, lint: (seen: Host) => Promise<number>): Promise<number> {
  const watcher = host.startWatching?.();
  if (!watcher) return 2; // told before
  const changes = createChangeQueue(watcher);
  const watched = createWatchedHost(host, watcher, changes.add);
  for (;;) {
    const begun = host.now();
    await lint(watched.host);
    tell(`linted in ${((host.now() - begun) / 1000).toFixed(2)} s; waiting for changes (Ctrl-C ends)`);
    const changed = await changes.next();
    if (!changed) break;
    clearScreen(given, host);
    tell(`${shown(changed)} changed`);
  }
  watched.close();
  return 0;

  function tell(words: string): void {
    host.stderr.write(`casewright: ${words}\n`);
  }

  function shown([first = '', ...more]: readonly string[]): string {
    const name = printable(relativeTo(host.cwd, first));
    return more.length > 0 ? `${name} and ${plural(more.length, 'more file')}` : name;
  }
}

/** Only a terminal has a screen, and one without its usual signs is left as it is. */
function clearScreen(given: Arguments, host: Host): void {
  const isPlain = host.env.TERM === 'dumb' || given.has('no-color') || Boolean(host.env.NO_COLOR);
  if (host.stdout.isTerminal && !isPlain) host.stdout.write('\u001b[2J\u001b[3J\u001b[H');
}

/** Collects what changed until it is asked for. */
function createChangeQueue(watcher: Watcher) {
  const paths = new Set<string>();
  let count = 0;
  let isOver = false;
  let wake: (() => void) | undefined;
  watcher.interrupted.then(() => {
    isOver = true;
    wake?.();
  });
  return {
    add(path: string): void {
      paths.add(path);
      const own = ++count;
      watcher.later(settled, () => {
        if (own === count) wake?.();
      });
    },
    /** Undefined where the user ended it. */
    async next(): Promise<readonly string[] | undefined> {
      while (!isOver) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (paths.size > 0) watcher.later(settled, resolve);
        });
        if (isOver || paths.size === 0) continue;
        const changed = [...paths];
        paths.clear();
        return changed;
      }
      return undefined;
    },
  };
}
