import type { BaselineFile } from './baseline-file.ts';
import { type CacheStore, inMemory, onDisk } from './cache-file.ts';
import type { Asked } from './changes.ts';
import { choiceProblem, readChoice } from './choose-targets.ts';
import { exitStatus } from './exit-status.ts';
import type { FileResult } from './file-result.ts';
import type { Host } from './host.ts';
import { type LintCache, openCache } from './lint-cache.ts';
import { createRun } from './lint-run.ts';
import { createLintThreads } from './lint-threads.ts';
import type { Arguments, UsageProblem } from './parse-arguments.ts';
import { type OutputFile, readOutputs } from './read-outputs.ts';
import { threadsProblem } from './thread-count.ts';
import { usage } from './usage.ts';
import { watch, watchProblem } from './watch.ts';
import { writeResults } from './write-results.ts';

/** `casewright lint`: reads the files, writes what was found, and tells by its status whether that is good enough. */
export async function lintCommand(given: Arguments, host: Host): Promise<number> {
  const outputs = readOutputs(given, host);
  if ('problem' in outputs) return usage(host, outputs.problem, given.command);
  const wrong = problemOf(given) ?? choiceProblem(given)?.problem ?? threadsProblem(given) ?? watchProblem(given, host);
  if (wrong) return usage(host, wrong, given.command);
  const store = given.has('cache') ? onDisk : given.has('watch') ? inMemory() : undefined;
  if (given.has('watch')) return watch(given, host, (watched) => lintOnce(given, watched, outputs, store));
  return lintOnce(given, host, outputs, store);
}

/** One run from the first file to the last output. */
async function lintOnce(
  given: Arguments,
  host: Host,
  outputs: readonly OutputFile[],
  store: CacheStore | undefined,
): Promise<number> {
  const cache = await openCache(given, host, store);
  // Settings that an earlier run took need no rules to be looked at.
  const layer = cache?.knowsSettings ? undefined : await readLayer(given);
  if (layer && 'problem' in layer) return usage(host, layer.problem, given.command);
  if (given.has('print-config')) return printConfig(given, host);
  const problem = await lintAndWrite(given, host, cache, outputs);
  if (typeof problem === 'number') return problem;
  host.stderr.write(`casewright: ${problem.problem}\n`);
  return 2;
}

/** The exit status, or why the run could not be begun or ended. */
async function lintAndWrite(
  given: Arguments,
  host: Host,
  cache: LintCache | undefined,
  outputs: readonly OutputFile[],
): Promise<number | UsageProblem> {
  const baseline = await openBaseline(given, host);
  if ('problem' in baseline) return baseline;
  const asked = await findChanges(given, host);
  if ('problem' in asked) return asked;
  const choice = readChoice(given, asked.changes);
  const threads = createLintThreads({ given, host: asked.host, digest: cache?.digest });
  const run = createRun({ given, host: asked.host, threads, cache, choice });
  const { files, bibliographies } = await run.lint(given.operands.length > 0 ? given.operands : ['.']);
  const all = [...files, ...bibliographies];
  const fresh = await baseline.apply(all);
  const told = 'problem' in fresh ? all : fresh;
  const results = [
    ...told.slice(0, files.length),
    ...told.slice(files.length).filter(({ findings }) => findings.length > 0),
  ];
  run.tell(results);
  const known = countFindings(all) - countFindings(told);
  const done = { fixed: run.fixed(), known, printed: run.printed() };
  const unwritten = await writeResults({ given, host, outputs, results, ...done });
  if (unwritten) return { problem: unwritten };
  return 'problem' in fresh ? fresh : exitStatus(results, given);
}

function countFindings(results: readonly FileResult[]): number {
  return results.reduce((sum, { findings }) => sum + findings.length, 0);
}

async function readLayer(given: Arguments) {
  return (await import('./core.ts')).readLayer(given);
}

async function printConfig(given: Arguments, host: Host): Promise<number> {
  const { createLintCore, printConfig: print, readLayer: read } = await import('./core.ts');
  const layer = read(given);
  if ('problem' in layer) return usage(host, layer.problem, given.command);
  return print(host, createLintCore(host, given.value('config'), undefined).configurations, layer.layer, given);
}

async function openBaseline(given: Arguments, host: Host): Promise<BaselineFile | UsageProblem> {
  const shown = given.value('baseline');
  if (shown === undefined) return { apply: async (results) => results };
  return (await import('./core.ts')).openBaseline(shown, given, host);
}

async function findChanges(given: Arguments, host: Host): Promise<Asked | UsageProblem> {
  if (!given.has('since') && !given.has('staged')) return { changes: undefined, host };
  return (await import('./core.ts')).findChanges(given, host);
}

function problemOf(given: Arguments): string | undefined {
  const maxWarnings = given.value('max-warnings');
  if (maxWarnings !== undefined && !/^\d{1,9}$/.test(maxWarnings)) {
    return `\`--max-warnings\` takes a number, not \`${maxWarnings}\``;
  }
  if (given.has('fix') && given.has('fix-dry-run')) return '`--fix` and `--fix-dry-run` exclude each other';
  if (given.has('prune-baseline') && !given.has('baseline')) return '`--prune-baseline` needs `--baseline FILE`';
  if (given.has('prune-baseline') && given.has('fix-dry-run')) {
    return '`--prune-baseline` and `--fix-dry-run` exclude each other';
  }
  return undefined;
}
