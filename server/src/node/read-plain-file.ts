import { constants, open } from 'node:fs/promises';

/**
 * The bytes of a file. What is no file is refused and not waited for: a pipe that nobody writes to never begins, and a
 * device never ends, by whatever name or link they are found among the files of somebody else.
 */
export async function readPlainFile(path: string): Promise<Buffer> {
  const { O_RDONLY, O_NONBLOCK = 0 } = constants; // Windows does not know the latter
  const file = await open(path, O_RDONLY | O_NONBLOCK);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw Object.assign(new Error(), { code: stats.isDirectory() ? 'EISDIR' : notPlain });
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** The code of the error that tells of a pipe, a socket or a device. */
export const notPlain = 'NOT_PLAIN';
