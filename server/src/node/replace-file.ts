import {
  access,
  chmod,
  chown,
  constants,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAbsent, problemOf } from './system-problem.ts';

/**
 * Replaces a file at once: its content goes to a new file beside it, which takes its owner, its mode and then its name,
 * so that a crash leaves either the old content or the new. A link stays a link; a device is written to as it is. A file
 * that may not be written to is left, although its folder would let another take its name; so is one that no longer
 * holds the text `before`, where that is given.
 */
export async function replaceFile(
  path: string,
  content: string | Uint8Array,
  before?: string,
): Promise<string | undefined> {
  try {
    const known = await stat(path).catch((error: unknown) => {
      if (isAbsent(error) && before === undefined) return undefined;
      throw error;
    });
    if (known && !known.isFile()) {
      await writeFile(path, content);
      return undefined;
    }
    if (!known) {
      await writeBeside(path, content, undefined);
      return undefined;
    }
    if ((known.mode & 0o222) === 0) return 'The file is read-only'; // the superuser may write to it all the same
    await access(path, constants.W_OK);
    const target = await realpath(path);
    return await writeBeside(target, content, known, async () => {
      if (before === undefined || (await readFile(target)).equals(Buffer.from(before))) return undefined;
      return 'The file was changed meanwhile; it is left as it is';
    });
  } catch (error) {
    return problemOf(error);
  }
}

interface Known {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/** Writes the new file and gives it the name, unless something stands against it that is asked at the last moment. */
async function writeBeside(
  target: string,
  content: string | Uint8Array,
  known: Known | undefined,
  whyNot?: () => Promise<string | undefined>,
): Promise<string | undefined> {
  const { randomBytes } = await import('node:crypto'); // not at the start: most runs write nothing
  const fresh = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    // Until it has its mode nobody else may read it: the old one may have been closed to others.
    const file = await open(fresh, 'wx', known ? 0o600 : 0o666);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (known) await takeOver(fresh, known);
    const problem = await whyNot?.();
    if (problem === undefined) await rename(fresh, target);
    else await rm(fresh, { force: true });
    return problem;
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** Only the superuser may give a file away. Where even the group cannot stay, the other one gets no rights of it. */
async function takeOver(fresh: string, { mode, uid, gid }: Known): Promise<void> {
  const has = (owner: number): Promise<boolean> =>
    chown(fresh, owner, gid).then(
      () => true,
      () => false,
    );
  const keepsGroup = (await has(uid)) || (await has(-1));
  await chmod(fresh, keepsGroup ? mode : mode & 0o707);
}

/** Writes at the end of a file, which need not be there yet. */
export async function appendFile(path: string, text: string): Promise<string | undefined> {
  return writeWith('a', path, text);
}

/** Creates a file that is not there yet. */
export async function createFile(path: string, text: string): Promise<string | undefined> {
  return writeWith('wx', path, text);
}

async function writeWith(flag: 'a' | 'wx', path: string, text: string): Promise<string | undefined> {
  try {
    await writeFile(path, text, { flag });
    return undefined;
  } catch (error) {
    return problemOf(error);
  }
}
