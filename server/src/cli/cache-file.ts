import { version } from '../data/version.ts';
import type { CachedResult } from './cached-result.ts';
import type { Host, Read } from './host.ts';
import { folderOf, inFolder } from './paths.ts';
import { toSource } from './read-source.ts';
import type { Placed } from './word-places.ts';

/** What is known of a file under some settings of the command line. It holds no word of a report. */
export interface CacheEntry {
  /** The digest of its text. */
  readonly text: string;
  /** What its configuration was made of: an index into `shared`. */
  readonly shared: number;
  /** A `Told` as JSON, which is read when the file is met again. */
  readonly told: string;
  /** What else is told of each finding (`Kept`), and its digest, as it is read after all else. */
  readonly details: string;
  readonly detailsDigest: string;
}

/** What came of a file, and what that hangs on beside its text and its configuration. */
export interface Told {
  readonly own: readonly (readonly [kind: Read[0], path: Placed, digest: string])[];
  /** Null where it is no case report and was passed over. */
  readonly found: CachedResult | null;
}

/** What a cache holds. */
export interface CacheContent {
  readonly shared: readonly (readonly Read[])[];
  readonly files: ReadonlyMap<string, CacheEntry>;
}

/** Where a cache lies, and the folder that its paths count from. */
export interface CachePlace {
  readonly root: string;
  readonly path: string;
}

/** As other tools do: in the `node_modules` of the project, else in the working folder. */
export async function findCachePlace(host: Host): Promise<CachePlace> {
  for (let root = host.cwd; ; root = folderOf(root)) {
    const isProject =
      (await host.kindOf(inFolder(root, 'node_modules'))) === 'folder' &&
      (await host.kindOf(inFolder(root, 'package.json'))) === 'file';
    if (isProject) return { root, path: inFolder(root, 'node_modules/.cache/casewright/cache.json') };
    if (folderOf(root) === root) return { root: host.cwd, path: inFolder(host.cwd, '.casewright-cache.json') };
  }
}

/** What keeps the content of a cache between two runs. */
export interface CacheStore {
  read(host: Host, path: string): Promise<CacheContent>;
  write(host: Host, path: string, content: CacheContent): Promise<void>;
}

const empty: CacheContent = { shared: [], files: new Map() };

/** Keeps it in a file: a line with the version and what entries share, then three for each entry. */
export const onDisk: CacheStore = {
  /** What another version or another program wrote counts as empty. */
  async read(host, path) {
    const { text } = toSource(host, await host.readFile(path));
    try {
      return readLines((text ?? '').split('\n'), await stampOf(host));
    } catch {
      return empty; // cut off or written by hand: it is made anew
    }
  },
  /** At once or not at all. A cache that cannot be written is none, and the run is none the worse. */
  async write(host, path, { shared, files }) {
    await host.makeFolder?.(folderOf(path));
    const lines = [JSON.stringify({ casewright: await stampOf(host), shared })];
    for (const [key, { told, details, ...entry }] of files) lines.push(JSON.stringify([key, entry]), told, details);
    await host.replaceFile(path, toAscii(`${lines.join('\n')}\n`));
  },
};

/** A text without a letter beyond ASCII takes half the time to decode and to parse. */
function toAscii(json: string): string {
  return json.replaceAll(/[\x7f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function readLines([head = '', ...lines]: readonly string[], stamp: string): CacheContent {
  const { casewright, shared }: Readonly<Record<string, unknown>> = JSON.parse(head);
  if (casewright !== stamp || !Array.isArray(shared)) return empty;
  const files = new Map<string, CacheEntry>();
  for (let i = 0; i + 3 < lines.length; i += 3) {
    const [key, entry] = JSON.parse(lines[i] ?? '');
    files.set(key, { ...entry, told: lines[i + 1], details: lines[i + 2] });
  }
  return { shared, files };
}

/** Creates one that keeps it as long as the program runs. */
export function inMemory(): CacheStore {
  let kept = empty;
  return {
    read: async () => kept,
    async write(_host, _path, content) {
      kept = content;
    },
  };
}

async function stampOf(host: Host): Promise<string> {
  return [version, await host.buildStamp?.()].join(' ').trim();
}
