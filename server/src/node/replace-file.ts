import { randomBytes } from 'node:crypto';
import { chmod, chown, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAbsent, problemOf } from './system-problem.ts';

/**
 * Replaces a file at once: its content goes to a new file beside it, which takes its mode and then its name, so that a
 * crash leaves either the old content or the new. A link stays a link; a device is written to as it is.
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<string | undefined> {
  try {
    const known = await stat(path).catch((error: unknown) => {
      if (isAbsent(error)) return undefined;
      throw error;
    });
    if (known && !known.isFile()) {
      await writeFile(path, content);
      return undefined;
    }
    const target = known ? await realpath(path) : path;
    await writeBeside(target, content, known);
    return undefined;
  } catch (error) {
    return problemOf(error);
  }
}

interface Known {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

async function writeBeside(target: string, content: string | Uint8Array, known: Known | undefined): Promise<void> {
  const fresh = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(fresh, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (known) {
      // Only root may give a file away; for everyone else the owner is the same.
      await chown(fresh, known.uid, known.gid).catch(() => undefined);
      await chmod(fresh, known.mode);
    }
    await rename(fresh, target);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** Writes at the end of a file, which need not be there yet. */
export async function appendFile(path: string, text: string): Promise<string | undefined> {
  try {
    await writeFile(path, text, { flag: 'a' });
    return undefined;
  } catch (error) {
    return problemOf(error);
  }
}

/** Creates a file that is not there yet. */
export async function createFile(path: string, text: string): Promise<string | undefined> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    return problemOf(error);
  }
}
