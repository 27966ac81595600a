import { isMarkdown } from '../data/markdown-files.ts';
import type { Host, Watcher } from './host.ts';
import { folderOf } from './paths.ts';

/** A host that has watched every file that was looked at. */
export interface WatchedHost {
  readonly host: Host;
  close(): void;
}

/** Creates one. A file that is looked for above the working folder and is not there is not waited for. */
export function createWatchedHost(host: Host, watcher: Watcher, changed: (path: string) => void): WatchedHost {
  const looked = new Set<string>();
  const written = new Set<string>();
  const folders = new Map<string, () => void>();
  const tell = (path: string): void => {
    if (!written.has(path) && (looked.has(path) || mayMatter(path))) changed(path);
  };
  const watch = (folder: string): void => {
    if (!folders.has(folder)) folders.set(folder, watcher.folder(folder, tell));
  };
  const look = (path: string): void => {
    looked.add(path);
    if (isBelow(host.cwd, path)) watch(folderOf(path));
  };

  return {
    close: () => {
      for (const end of folders.values()) end();
    },
    host: {
      ...host,
      async readFile(path) {
        look(path);
        const answer = await host.readFile(path);
        if (answer.bytes) watch(folderOf(path));
        return answer;
      },
      async readStart(path, most) {
        look(path);
        return host.readStart(path, most);
      },
      async filesIn(folder) {
        watch(folder);
        return host.filesIn(folder);
      },
      async findFiles(folder) {
        watch(folder);
        const files = await host.findFiles(folder);
        for (const file of files) watch(folderOf(file));
        return files;
      },
      replaceFile(path, ...rest) {
        written.add(path);
        return host.replaceFile(path, ...rest);
      },
      createFile(path, ...rest) {
        written.add(path);
        return host.createFile(path, ...rest);
      },
      appendFile(path, ...rest) {
        written.add(path);
        return host.appendFile(path, ...rest);
      },
    },
  };
}

function isBelow(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** May a file that nobody looked at yet be a report, a bibliography beside one, or say what is to be passed over? */
function mayMatter(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return isMarkdown(name) || /^(?:\.gitignore|\.casewrightignore|references\.(?:json|ris))$|\.bib$/i.test(name);
}
