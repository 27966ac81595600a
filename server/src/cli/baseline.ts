import { sha256 } from '../text/sha256.ts';
import type { FileResult, ShownFinding } from './file-result.ts';

/** How often findings are recorded: by file, and in it by `ruleId fingerprint`. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Results without what a baseline has recorded, and how that compares. */
export interface Compared {
  readonly results: readonly FileResult[];
  /** How many recorded findings were no longer found in the files that were looked at. */
  readonly stale: number;
}

/** What a finding is known by in its file. */
export function keyOf({ ruleId, message }: Pick<ShownFinding, 'ruleId' | 'message'>): string {
  return `${ruleId} ${fingerprintOf(message)}`;
}

/**
 * The hash of a message without numbers that stand outside code marks: those count or tell a place (`3 of 12 values`,
 * `Reference 4`) and change with other parts of the report. Nothing else of the report goes into it, so that a baseline
 * tells no more than the messages do.
 */
function fingerprintOf(message: string): string {
  const lasting = message.replace(/`[^`]{0,500}`|\d{1,20}/g, (part) => (part.startsWith('`') ? part : '0'));
  return sha256(lasting).slice(0, 32);
}

/** Records all findings; files without any are left out. */
export function recordAll(results: readonly FileResult[], nameOf: (path: string) => string): Baseline {
  const files = new Map<string, Map<string, number>>();
  for (const { path, findings } of results) {
    if (findings.length === 0) continue;
    const counts = files.get(nameOf(path)) ?? new Map<string, number>();
    for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
    files.set(nameOf(path), counts);
  }
  return files;
}

/** Takes what is recorded out of the results: of findings that are alike, the first ones, as many as are recorded. */
export function compare(
  baseline: Baseline,
  results: readonly FileResult[],
  nameOf: (path: string) => string,
): Compared {
  const left = new Map([...baseline].map(([file, counts]) => [file, new Map(counts)] as const));
  const fresh = results.map((result) => {
    const counts = left.get(nameOf(result.path));
    return counts
      ? { ...result, findings: result.findings.filter((finding) => !takeOne(counts, keyOf(finding))) }
      : result;
  });
  const lookedAt = new Set(results.filter(isWhole).map(({ path }) => nameOf(path)));
  const stale = [...lookedAt].flatMap((file) => [...(left.get(file)?.values() ?? [])]);
  return { results: fresh, stale: stale.reduce((sum, count) => sum + count, 0) };
}

/**
 * The baseline without what was no longer found. Files that were not looked at keep what they have, but for those of
 * which it is known that they are gone.
 */
export function prune(
  baseline: Baseline,
  results: readonly FileResult[],
  gone: ReadonlySet<string>,
  nameOf: (path: string) => string,
): Baseline {
  const found = recordAll(results, nameOf);
  const lookedAt = new Set(results.filter(isWhole).map(({ path }) => nameOf(path)));
  const kept = [...baseline].flatMap(([file, counts]) => {
    if (gone.has(file)) return [];
    if (!lookedAt.has(file)) return [[file, counts] as const];
    const still = [...counts].map(([key, count]) => [key, Math.min(count, found.get(file)?.get(key) ?? 0)] as const);
    const some = still.filter(([, count]) => count > 0);
    return some.length > 0 ? [[file, new Map(some)] as const] : [];
  });
  return new Map(kept);
}

/** How many findings are recorded. */
export function countRecorded(baseline: Baseline): number {
  return [...baseline.values()].flatMap((counts) => [...counts.values()]).reduce((sum, count) => sum + count, 0);
}

/** A file that could not be read in full may still hold what was not found. */
function isWhole({ errors }: FileResult): boolean {
  return errors.length === 0;
}

function takeOne(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count > 0) counts.set(key, count - 1);
  return count > 0;
}
