import { type Baseline, compare, countRecorded, prune, recordAll } from './baseline.ts';
import { readBaseline, writeBaseline } from './baseline-format.ts';
import type { FileResult } from './file-result.ts';
import type { Host } from './host.ts';
import type { Arguments, UsageProblem } from './parse-arguments.ts';
import { pathFrom } from './path-from.ts';
import { folderOf } from './paths.ts';
import { plural } from './plural.ts';
import { toSource } from './read-source.ts';

/** What `--baseline` does with the results of a run. */
export interface BaselineFile {
  /** Takes out what is recorded, and writes the file where that is asked for; tells on standard error what it did. */
  apply(results: readonly FileResult[]): Promise<readonly FileResult[] | UsageProblem>;
}

/** Reads the baseline that the command line names as `shown`. */
export async function openBaseline(shown: string, given: Arguments, host: Host): Promise<BaselineFile | UsageProblem> {
  const path = host.resolve(shown);
  const source = toSource(host, await host.readFile(path));
  const nameOf = (file: string): string => pathFrom(folderOf(path), host.resolve(file));
  const tell = (words: string): void => host.stderr.write(`casewright: \`${shown}\`: ${words}\n`);

  if (source.text === undefined) {
    const problem = source.absent ? notMade(given, host) : source.problem;
    return problem === undefined ? { apply: make } : { problem: `\`${shown}\`: ${problem}` };
  }
  const read = readBaseline(source.text);
  if ('message' in read) {
    const place = read.range ? `:${read.range.start.line}:${read.range.start.column}` : '';
    return { problem: `${shown}${place}: ${read.message}` };
  }
  return { apply: (results) => (given.has('prune-baseline') ? pruned(read, results) : told(read, results)) };

  async function make(results: readonly FileResult[]): Promise<readonly FileResult[] | UsageProblem> {
    const baseline = recordAll(results, nameOf);
    const problem = await write(baseline);
    if (problem) return problem;
    tell(`it was not there and is made; ${plural(countRecorded(baseline), 'finding')} recorded`);
    return compare(baseline, results, nameOf).results;
  }

  async function told(baseline: Baseline, results: readonly FileResult[]): Promise<readonly FileResult[]> {
    const { results: fresh, stale } = compare(baseline, results, nameOf);
    if (stale > 0) tell(`${plural(stale, 'recorded finding')} no longer found; \`--prune-baseline\` takes such out`);
    return fresh;
  }

  async function pruned(
    baseline: Baseline,
    results: readonly FileResult[],
  ): Promise<readonly FileResult[] | UsageProblem> {
    const less = prune(baseline, results, await goneOf(baseline), nameOf);
    const count = countRecorded(baseline) - countRecorded(less);
    const problem = count > 0 ? await write(less) : undefined;
    if (problem) return problem;
    tell(`${plural(count, 'recorded finding')} taken out, ${countRecorded(less)} kept`);
    return compare(less, results, nameOf).results;
  }

  async function goneOf(baseline: Baseline): Promise<ReadonlySet<string>> {
    const gone = new Set<string>();
    for (const file of baseline.keys()) {
      if ((await host.kindOf(host.resolve(`${folderOf(path)}/${file}`))) === 'missing') gone.add(file);
    }
    return gone;
  }

  async function write(baseline: Baseline): Promise<UsageProblem | undefined> {
    const problem = await host.replaceFile(path, writeBaseline(baseline));
    return problem ? { problem: `\`${shown}\` was not written: ${problem}` } : undefined;
  }
}

/**
 * Why a baseline that is not there is not made. In CI a name that is spelt wrongly would else record everything on each
 * run and never fail; of a part of the files it would be half a baseline.
 */
function notMade(given: Arguments, host: Host): string | undefined {
  if (given.has('fix-dry-run')) return 'There is no such baseline, and a dry run makes none';
  if (given.has('prune-baseline')) return 'There is no such baseline to prune';
  const part = ['since', 'staged', 'shard'].find((option) => given.has(option));
  if (part) return `There is no such baseline yet; make it over all files, without \`--${part}\``;
  if (!['', '0', 'false', undefined].includes(host.env.CI)) {
    return 'There is no such baseline, and none is made where `CI` is set; make it on your machine and commit it';
  }
  return undefined;
}
