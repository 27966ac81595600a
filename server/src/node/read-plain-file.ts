import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';

const { O_RDONLY, O_NONBLOCK = 0 } = constants; // Windows does not know the latter

/**
 * The bytes of a file. What is no file is refused and not waited for: a pipe that nobody writes to never begins, and a
 * device never ends, by whatever name or link they are found among the files of somebody else.
 */
export async function readPlainFile(path: string): Promise<Buffer> {
  const file = await open(path, O_RDONLY | O_NONBLOCK);
  try {
    refuseOthers(await file.stat());
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** The same at once: for who has nothing else to do meanwhile, it takes a tenth of the time. */
export function readPlainFileSync(path: string): Buffer {
  const file = openSync(path, O_RDONLY | O_NONBLOCK);
  try {
    refuseOthers(fstatSync(file));
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** The code of the error that tells of a pipe, a socket or a device. */
export const notPlain = 'NOT_PLAIN';

function refuseOthers(stats: { isFile(): boolean; isDirectory(): boolean }): void {
  if (!stats.isFile()) throw Object.assign(new Error(), { code: stats.isDirectory() ? 'EISDIR' : notPlain });
}
