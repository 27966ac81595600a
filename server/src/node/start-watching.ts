import { watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Watcher } from '../cli/host.ts';

/** So often (in ms) a folder is looked through that the system does not watch, as on some network drives. */
const pause = 1000;

/** Watches folders, each without those in it, until Ctrl-C. */
export function startWatching(): Watcher {
  return {
    folder: (path, tell) => watchFolder(path, (name) => tell(`${path.endsWith('/') ? path : `${path}/`}${name}`)),
    later: (milliseconds, act) => void setTimeout(act, milliseconds),
    interrupted: new Promise((resolve) => process.once('SIGINT', () => resolve())),
  };
}

function watchFolder(folder: string, tell: (name: string) => void): () => void {
  try {
    const watcher = watch(folder, (_, name) => {
      if (name !== null) tell(name);
    });
    let end = (): void => watcher.close();
    watcher.once('error', () => {
      watcher.close();
      end = poll(folder, tell);
    });
    return () => end();
  } catch {
    return poll(folder, tell);
  }
}

/** Compares the times of all files now and then with those of the time before, the first of which are those of now. */
function poll(folder: string, tell: (name: string) => void): () => void {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  void timesIn(folder).then(wait);
  return () => {
    isOver = true;
    clearTimeout(timer);
  };

  function wait(before: ReadonlyMap<string, number>): void {
    if (!isOver) timer = setTimeout(look, pause, before);
  }

  async function look(before: ReadonlyMap<string, number>): Promise<void> {
    const now = await timesIn(folder);
    if (isOver) return;
    for (const [name, time] of now) if (before.get(name) !== time) tell(name);
    for (const name of before.keys()) if (!now.has(name)) tell(name);
    wait(now);
  }
}

async function timesIn(folder: string): Promise<ReadonlyMap<string, number>> {
  const names = await readdir(folder).catch(() => []);
  const times = names.map(async (name) => [name, await timeOf(join(folder, name))] as const);
  return new Map(await Promise.all(times));
}

async function timeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
