import { type Choice, chooseTargets, onlyWith } from './choose-targets.ts';
import { type FileResult, failed } from './file-result.ts';
import type { Target } from './find-targets.ts';
import type { Host } from './host.ts';
import { inOrder } from './in-order.ts';
import { wantsJobSummary } from './job-summary-wanted.ts';
import type { LintCache } from './lint-cache.ts';
import type { FileJob, LintedFile } from './lint-file.ts';
import type { LintThreads } from './lint-threads.ts';
import { createPaint } from './paint.ts';
import type { Arguments } from './parse-arguments.ts';
import { inFolder } from './paths.ts';
import { plural } from './plural.ts';
import { createProgress } from './progress.ts';
import { toSource } from './read-source.ts';
import { createStats } from './stats.ts';
import { countThreads } from './thread-count.ts';
import { unifiedDiff } from './unified-diff.ts';

/** One run over files. */
export interface Run {
  lint(operands: readonly string[]): Promise<Results>;
  /** Tells on standard error what `--stats` asks for; `results` are those that are told. */
  tell(results: readonly FileResult[]): void;
  /** How many findings were mended. */
  fixed(): number;
  /** What goes to standard output in place of the findings; undefined where they go there. */
  printed(): string | undefined;
}

/** What came of a run. */
export interface Results {
  /** Of the files that were to be linted, and of settings that are wrong. */
  readonly files: readonly FileResult[];
  /** Of all bibliographies that were looked at. */
  readonly bibliographies: readonly FileResult[];
}

/** What a run needs. */
export interface RunContext {
  readonly given: Arguments;
  readonly host: Host;
  /** What lints, which is loaded when the first file needs it. */
  readonly threads: LintThreads;
  readonly cache: LintCache | undefined;
  readonly choice: Choice;
}

/** What came of one target. */
interface Done {
  /** Undefined where the file is none of those that are asked for, such as one in a folder that is no case report. */
  readonly result: FileResult | undefined;
  readonly linted?: Omit<LintedFile, 'text'>;
  readonly isKnown?: boolean;
  /** What is printed in place of the findings. */
  readonly printed?: string;
}

/** So many files are read ahead, so that neither the disk nor another thread waits. */
const readAhead = 8;

/** Creates a run; nothing is read before it is asked to lint. */
export function createRun({ given, host, threads, cache, choice }: RunContext): Run {
  const dryRun = given.has('fix-dry-run');
  const options = {
    fix: given.has('fix') || dryRun,
    showSource: given.has('show-source'),
    snippets: given.has('sarif-snippets'),
    items: wantsJobSummary(given, host),
  };
  const diffPaint = createPaint(host, host.stdout, given.has('no-color'));
  const progress = createProgress(host, given.has('no-color'));
  const stats = given.has('stats') ? createStats(host) : undefined;
  let mended = 0;
  let printed = dryRun ? '' : undefined;

  return { lint: lintAll, tell: (results) => stats?.write(results), fixed: () => mended, printed: () => printed };

  async function lintAll(operands: readonly string[]): Promise<Results> {
    const { targets, problems } = await chooseTargets(host, operands, given.value('stdin-filename'), choice);
    const results = problems.map(({ operand, message }) => failed(operand, message));
    const bibliographies = new Map<string, FileResult>();
    const folders = createFolderCounts();
    threads.expect(targets.length);
    const atOnce = Math.max(readAhead, 2 * countThreads(given, host, targets.length) + 2);
    await inOrder(targets, atOnce, lintTarget, ({ result, linted, isKnown, printed: own }, target, index) => {
      progress.show(index + 1, targets.length, target.shown);
      folders.add(target, result !== undefined);
      if (own !== undefined) printed = (printed ?? '') + own;
      if (!result) return;
      results.push(result);
      if (!linted) return;
      mended += linted.fixed;
      for (const one of linted.bibliographies) if (!bibliographies.has(one.path)) bibliographies.set(one.path, one);
      stats?.add(linted, isKnown === true);
    });
    progress.clear();
    if (!choice.isPart) results.push(...folders.without().map(([folder, count]) => failed(folder, noReport(count))));
    const faults = await threads.end();
    // What is wrong in a configuration is told by no cache: while it is, nothing is kept.
    if (faults.length === 0) await cache?.save();
    return { files: [...faults, ...results], bibliographies: [...bibliographies.values()] };
  }

  async function lintTarget(target: Target): Promise<Done> {
    const path = target.path ?? host.resolve(given.value('stdin-filename') ?? inFolder(host.cwd, 'stdin.md'));
    const { changes } = choice;
    const narrow = changes && onlyWith(changes, path, await (await threads.core()).configurations.forFile(path));
    if (narrow?.length === 0) return { result: undefined };
    const source = toSource(host, target.path === undefined ? await host.readInput() : await host.readFile(path));
    if (source.text === undefined) return { result: narrow ? undefined : failed(target.shown, source.problem) };
    const named = target.path === undefined ? undefined : { ...target, path, text: source.text };
    const known = named && (await cache?.find(named));
    if (known) return { result: known.linted?.result, ...(known.linted && { linted: known.linted, isKnown: true }) };
    const { job, read } = await toJob(target, path, source.text, narrow);
    const answer = await threads.lint(job);
    if (named) cache?.keep(named, { ...answer, shared: [...read, ...answer.shared] });
    return answer.linted ? finish(target, job, answer.linted) : { result: undefined };
  }

  async function toJob(target: Target, path: string, text: string, narrow: FileJob['onlyWith']) {
    const { alone, configurations, layer, sharedReads } = await threads.core();
    return alone(async () => {
      const from = sharedReads.length;
      const configuration = await configurations.forFile(path);
      const settings = await configurations.under(configuration, layer);
      const selectFrom = target.foundIn === undefined ? undefined : configuration.folder;
      const job: FileJob = { path, shown: target.shown, text, settings, selectFrom, onlyWith: narrow, ...options };
      return { job, read: sharedReads.slice(from) };
    });
  }

  async function finish(target: Target, job: FileJob, linted: LintedFile): Promise<Done> {
    const kept = options.fix ? await keep(target, job, linted) : {};
    if (kept.problem === undefined) return { result: linted.result, linted, ...kept };
    // What is in the file is what counts.
    const { result } = (await threads.lint({ ...job, fix: false })).linted ?? linted;
    const errors = [...result.errors, { message: kept.problem, range: null }];
    return { result: { ...result, errors }, linted: { ...linted, fixed: 0 } };
  }

  /** Writes what was mended; a problem if it could not be written. */
  async function keep(
    target: Target,
    { path, text: before }: FileJob,
    { text }: LintedFile,
  ): Promise<{ readonly problem?: string; readonly printed?: string }> {
    if (dryRun) return before === text ? {} : { printed: await unifiedDiff(target.shown, before, text, diffPaint) };
    if (target.path === undefined) return { printed: text };
    if (before === text) return {};
    const problem = await host.replaceFile(path, text, before);
    if (problem === undefined) return {};
    return { problem: `The mended text was not written: ${problem.charAt(0).toLowerCase()}${problem.slice(1)}` };
  }
}

/** Counts for each folder that was named what was passed over in it, as long as no report is found there. */
function createFolderCounts() {
  const passedOver = new Map<string, number>();
  const foundIn = new Set<string>();
  return {
    add({ foundIn: folder }: Target, isReport: boolean): void {
      if (folder === undefined) return;
      if (isReport) foundIn.add(folder);
      else passedOver.set(folder, (passedOver.get(folder) ?? 0) + 1);
    },
    without: () => [...passedOver].filter(([folder]) => !foundIn.has(folder)),
  };
}

function noReport(count: number): string {
  const files = count === 1 ? 'The one Markdown file' : `None of the ${plural(count, 'Markdown file')}`;
  const verb = count === 1 ? 'does not read' : 'reads';
  return `${files} in this folder ${verb} like a case report; name a file, list \`files\` in the configuration, or put \`type: case-report\` into its front matter`;
}
