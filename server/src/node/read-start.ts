import { open, stat } from 'node:fs/promises';
import type { FileStart } from '../lint/load-images.ts';
import { isAbsent } from './system-problem.ts';

/** The first bytes of a file, at most so many. What is no file is not opened: a pipe would never end. */
export async function readStart(path: string, most: number): Promise<FileStart> {
  try {
    const { size, isPlain } = await stat(path).then((stats) => ({ size: stats.size, isPlain: stats.isFile() }));
    if (!isPlain) return { isThere: false };
    return { isThere: true, bytes: await readBytes(path, Math.min(size, most)) };
  } catch (error) {
    return { isThere: !isAbsent(error) };
  }
}

async function readBytes(path: string, length: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
