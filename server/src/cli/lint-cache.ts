import { type CacheEntry, type CacheStore, findCachePlace, type Told } from './cache-file.ts';
import { fromCached, type Kept, toCached } from './cached-result.ts';
import type { Target } from './find-targets.ts';
import type { Digest, Host, Read } from './host.ts';
import { wantsJobSummary } from './job-summary-wanted.ts';
import type { LintedFile } from './lint-file.ts';
import type { Answer } from './lint-thread.ts';
import type { Arguments } from './parse-arguments.ts';
import { inFolder, relativeTo } from './paths.ts';
import { createStillTrue } from './recording-host.ts';
import { createWordPlaces, type WordPlaces } from './word-places.ts';

/** A file to be linted whose text is in hand. */
export interface CachedTarget extends Target {
  readonly path: string;
  readonly text: string;
}

/** What earlier runs found. */
export interface LintCache {
  readonly digest: Digest;
  /** Were the settings of the command line good in an earlier run? */
  readonly knowsSettings: boolean;
  /** What was found in a file, if nothing of what that depends on changed. */
  find(target: CachedTarget): Promise<Pick<Answer, 'linted'> | undefined>;
  keep(target: CachedTarget, answer: Answer): void;
  /** Writes what is new, and takes out what is known of files that went. */
  save(): Promise<void>;
}

/** More entries than these are not kept; those that were not asked for longest go first. */
const most = 10_000;

/** What is kept of a file that is no case report. */
const passedOver = { found: null, details: '' };

/** Options whose results hold text of the report, or that ask for more than the files tell. */
const uncached = ['fix', 'fix-dry-run', 'show-source', 'sarif-snippets', 'since', 'staged', 'print-config'];

/** Opens the cache that a store keeps; undefined where there is none, or this run is none for it. */
export async function openCache(
  given: Arguments,
  host: Host,
  store: CacheStore | undefined,
): Promise<LintCache | undefined> {
  if (!store || uncached.some((option) => given.has(option))) return undefined;
  const digest = await host.createDigest?.();
  if (!digest) return undefined;
  const place = await findCachePlace(host);
  const { shared, files } = await store.read(host, place.path);
  const entries = new Map(files);
  const groups = new Map(shared.map((group, i) => [JSON.stringify(group), i]));
  const settings = digest(settingsOf(given, host, place.root));
  const isStillTrue = createStillTrue(host, digest);
  const judged = new Map<number, Promise<boolean>>();
  const asked = new Set<string>();
  let isChanged = false;

  return {
    digest,
    knowsSettings: [...entries.keys()].some((key) => key.startsWith(settings)),
    async find(target) {
      const key = keyOf(target);
      asked.add(key);
      const entry = entries.get(key);
      if (entry?.text !== digest(target.text) || entry.detailsDigest !== digest(entry.details)) return undefined;
      try {
        return await tell(target, entry);
      } catch {
        return undefined; // an entry that somebody wrote by hand
      }
    },
    keep(target, { linted, own, shared: settingReads }) {
      const places = createWordPlaces(target.text);
      const kept = linted ? toCached(linted, places) : passedOver;
      if (target.path === place.path || kept === undefined) return;
      const key = keyOf(target);
      entries.delete(key);
      entries.set(key, {
        text: digest(target.text),
        shared: toGroup(settingReads),
        told: JSON.stringify({ own: distinct(own).map((read) => toPlaced(read, places)), found: kept.found }),
        details: kept.details,
        detailsDigest: digest(kept.details),
      });
      isChanged = true;
    },
    async save() {
      if (!isChanged) return;
      for (const key of entries.keys()) {
        if (asked.has(key)) continue;
        const path = absolute(key.slice(settings.length + 1));
        if (entries.size > most || (await host.kindOf(path)) === 'missing') entries.delete(key);
      }
      await store.write(host, place.path, compact(entries, [...groups.keys()]));
    },
  };

  async function tell(
    target: CachedTarget,
    { shared: group, told: kept, details }: CacheEntry,
  ): Promise<Pick<Answer, 'linted'> | undefined> {
    if (!(await isGroupTrue(group))) return undefined;
    const places = createWordPlaces(target.text);
    const { own, found }: Told = JSON.parse(kept);
    for (const [kind, path, told] of own) {
      if (!(await isStillTrue([kind, absolute(places.read(path)), told]))) return undefined;
    }
    return { linted: found === null ? undefined : toLinted(target, { found, details }, places) };
  }

  function isGroupTrue(index: number): Promise<boolean> {
    const known = judged.get(index) ?? areTrue(shared[index] ?? []);
    judged.set(index, known);
    return known;
  }

  async function areTrue(group: readonly Read[]): Promise<boolean> {
    for (const [kind, path, told] of group) if (!(await isStillTrue([kind, absolute(path), told]))) return false;
    return group.length > 0;
  }

  function toGroup(reads: readonly Read[]): number {
    const told = JSON.stringify(
      distinct(reads).map(([kind, path, digest]) => [kind, relativeTo(place.root, path), digest]),
    );
    const index = groups.get(told) ?? groups.size;
    groups.set(told, index);
    return index;
  }

  function toPlaced([kind, path, told]: Read, places: WordPlaces): Told['own'][number] {
    return [kind, places.place(relativeTo(place.root, path)), told];
  }

  function absolute(path: string): string {
    return path.startsWith('/') || /^[a-z]:\//i.test(path) ? path : inFolder(place.root, path);
  }

  /** A file in a folder that was named must show that it is a report, one that was named itself need not. */
  function keyOf({ path, foundIn }: CachedTarget): string {
    return `${settings}${foundIn === undefined ? ' ' : '/'}${relativeTo(place.root, path)}`;
  }
}

function toLinted({ shown, text }: CachedTarget, kept: Kept, places: WordPlaces): LintedFile {
  return { ...fromCached(kept, shown, places), text };
}

function distinct(reads: readonly Read[]): readonly Read[] {
  return [...new Map(reads.map((read) => [read.join('\0'), read])).values()];
}

/** Only the groups that an entry still names, numbered anew. */
function compact(entries: ReadonlyMap<string, CacheEntry>, groups: readonly string[]) {
  const used = [...new Set([...entries.values()].map(({ shared }) => shared))];
  const numbers = new Map(used.map((old, i) => [old, i]));
  return {
    shared: used.map((old) => JSON.parse(groups[old] ?? '[]') as readonly Read[]),
    files: new Map([...entries].map(([key, one]) => [key, { ...one, shared: numbers.get(one.shared) ?? 0 }])),
  };
}

/** All of the command line and around it that a result depends on. */
function settingsOf(given: Arguments, host: Host, root: string): string {
  const config = given.value('config');
  return JSON.stringify([
    relativeTo(root, host.cwd),
    config === undefined ? null : relativeTo(root, host.resolve(config)),
    ['profile', 'guideline', 'stage'].map((option) => given.value(option) ?? null),
    given.values('rule'),
    wantsJobSummary(given, host),
  ]);
}
