import type { FileStart } from '../lint/load-images.ts';
import type { Repository } from './git-repository.ts';
import type { Host, ReadResult } from './host.ts';
import type { UsageProblem } from './parse-arguments.ts';

/**
 * The host as a commit would see it: where the working folder differs from the index, files are read from the index,
 * also configurations and bibliographies. Untracked files are there, as they are for other tools before a commit.
 */
export async function createIndexHost(host: Host, repository: Repository): Promise<Host | UsageProblem> {
  const entries = await repository.unstaged();
  if ('problem' in entries) return entries;
  const blobs = new Map(entries.flatMap(({ path, blob }) => (blob === undefined ? [] : [[path, blob] as const])));
  const isGone = (path: string): Promise<boolean> => host.kindOf(path).then((kind) => kind === 'missing');

  return {
    ...host,
    kindOf: async (path) => (blobs.has(path) ? 'file' : host.kindOf(path)),
    readFile: readFile,
    readStart,
    async findFiles(folder) {
      const below = [...blobs.keys()].filter((path) => path.startsWith(folder.endsWith('/') ? folder : `${folder}/`));
      const gone: string[] = [];
      for (const path of below) if (await isGone(path)) gone.push(path);
      return [...(await host.findFiles(folder)), ...gone].sort((a, b) => (a < b ? -1 : 1));
    },
  };

  function readFile(path: string): Promise<ReadResult> {
    const blob = blobs.get(path);
    return blob === undefined ? host.readFile(path) : repository.readBlob(blob);
  }

  async function readStart(path: string, most: number): Promise<FileStart> {
    if (!blobs.has(path)) return host.readStart(path, most);
    const { bytes } = await readFile(path);
    return { isThere: true, ...(bytes && { bytes: bytes.subarray(0, most) }) };
  }
}
