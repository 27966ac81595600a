import type { FileResult } from './file-result.ts';
import type { Host } from './host.ts';
import type { LintedFile } from './lint-file.ts';
import { plural } from './plural.ts';

/** Counts what a run did. */
export interface Stats {
  /** Was what came of the file known from an earlier run? */
  add(linted: Pick<LintedFile, 'words' | 'milliseconds' | 'declared'>, isKnown: boolean): void;
  /** Writes the counts to standard error. */
  write(results: readonly FileResult[]): void;
}

/** Creates counts that begin now. */
export function createStats(host: Host): Stats {
  const begun = host.now();
  let files = 0;
  let known = 0;
  let words = 0;
  let spent = 0;
  let notApplicable = 0;
  return {
    add({ words: more, milliseconds, declared }, isKnown) {
      files++;
      if (isKnown) known++;
      words += more;
      spent += milliseconds;
      notApplicable += declared;
    },
    write(results) {
      const lines = [
        `${plural(files, 'report')} with ${plural(words, 'word')} in ${seconds(host.now() - begun)}, of which ${seconds(spent)} to read and lint`,
        ...(known > 0 ? [`${plural(known, 'report')} known from the cache`] : []),
        ...(notApplicable > 0 ? [`${plural(notApplicable, 'item')} declared not applicable`] : []),
        ...byRule(results).map(([id, count]) => `${String(count).padStart(6)}  ${id}`),
      ];
      host.stderr.write(lines.map((line) => `${line}\n`).join(''));
    },
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

/** How many findings each rule has, the most first. */
function byRule(results: readonly FileResult[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { findings } of results) {
    for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
