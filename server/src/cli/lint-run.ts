import { type Choice, chooseTargets, onlyWith } from './choose-targets.ts';
import type { Configurations } from './configuration.ts';
import { type FileResult, failed } from './file-result.ts';
import type { Target } from './find-targets.ts';
import type { Host } from './host.ts';
import { wantsJobSummary } from './job-summary.ts';
import { createLintFile, type FileJob, type LintedFile } from './lint-file.ts';
import { createPaint } from './paint.ts';
import type { Arguments } from './parse-arguments.ts';
import { inFolder } from './paths.ts';
import { plural } from './plural.ts';
import { createProgress } from './progress.ts';
import { toSource } from './read-source.ts';
import { createStats } from './stats.ts';
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
  readonly configurations: Configurations;
  /** The settings of the command line. */
  readonly layer: Readonly<Record<string, unknown>>;
  readonly choice: Choice;
}

/** Creates a run; nothing is read before it is asked to lint. */
export function createRun({ given, host, configurations, layer, choice }: RunContext): Run {
  const dryRun = given.has('fix-dry-run');
  const options = {
    fix: given.has('fix') || dryRun,
    showSource: given.has('show-source'),
    snippets: given.has('sarif-snippets'),
    items: wantsJobSummary(given, host),
  };
  const diffPaint = createPaint(host, host.stdout, given.has('no-color'));
  const progress = createProgress(host);
  const stats = given.has('stats') ? createStats(host) : undefined;
  const lintFile = createLintFile(host, configurations);
  const bibliographies = new Map<string, FileResult>();
  let mended = 0;
  let printed = dryRun ? '' : undefined;

  return { lint: lintAll, tell: (results) => stats?.write(results), fixed: () => mended, printed: () => printed };

  async function lintAll(operands: readonly string[]): Promise<Results> {
    const { targets, problems } = await chooseTargets(host, operands, given.value('stdin-filename'), choice);
    const results = problems.map(({ operand, message }) => failed(operand, message));
    const passedOver = new Map<string, number>();
    const foundIn = new Set<string>();
    for (const [i, target] of targets.entries()) {
      progress.show(i, targets.length, target.shown);
      const result = await lintTarget(target);
      if (result) results.push(result);
      if (target.foundIn === undefined) continue;
      if (result) foundIn.add(target.foundIn);
      else passedOver.set(target.foundIn, (passedOver.get(target.foundIn) ?? 0) + 1);
    }
    progress.clear();
    for (const [folder, count] of choice.isPart ? [] : passedOver) {
      if (!foundIn.has(folder)) results.push(failed(folder, noReport(count)));
    }
    return { files: [...configurations.faults(), ...results], bibliographies: [...bibliographies.values()] };
  }

  /** Undefined where the file is none of those that are asked for, such as one in a folder that is no case report. */
  async function lintTarget(target: Target): Promise<FileResult | undefined> {
    const path = target.path ?? host.resolve(given.value('stdin-filename') ?? inFolder(host.cwd, 'stdin.md'));
    const narrow = choice.changes && onlyWith(choice.changes, path, await configurations.forFile(path));
    if (narrow?.length === 0) return undefined;
    const source = toSource(host, target.path === undefined ? await host.readInput() : await host.readFile(path));
    if (source.text === undefined) return narrow ? undefined : failed(target.shown, source.problem);
    const configuration = await configurations.forFile(path);
    const settings = await configurations.under(configuration, layer);
    const selectFrom = target.foundIn === undefined ? undefined : configuration.folder;
    const { shown } = target;
    return take(target, { path, shown, text: source.text, settings, selectFrom, onlyWith: narrow, ...options });
  }

  async function take(target: Target, job: FileJob): Promise<FileResult | undefined> {
    const linted = await lintFile(job);
    if (!linted) return undefined;
    for (const one of linted.bibliographies) if (!bibliographies.has(one.path)) bibliographies.set(one.path, one);
    stats?.add(linted, linted.milliseconds, linted.declared);
    const problem = options.fix ? await keep(target, job, linted) : undefined;
    if (problem === undefined) {
      mended += linted.fixed;
      return linted.result;
    }
    // What is in the file is what counts.
    const { result = linted.result } = (await lintFile({ ...job, fix: false })) ?? {};
    return { ...result, errors: [...result.errors, { message: problem, range: null }] };
  }

  /** Writes what was mended; a problem if it could not be written. */
  async function keep(
    target: Target,
    { path, text: before }: FileJob,
    { text }: LintedFile,
  ): Promise<string | undefined> {
    if (dryRun) {
      if (before !== text) printed += await unifiedDiff(target.shown, before, text, diffPaint);
      return undefined;
    }
    if (target.path === undefined) printed = (printed ?? '') + text;
    else if (before !== text) {
      const problem = await host.replaceFile(path, text);
      return problem && `The mended text was not written: ${problem.charAt(0).toLowerCase()}${problem.slice(1)}`;
    }
    return undefined;
  }
}

function noReport(count: number): string {
  const files = count === 1 ? 'The one Markdown file' : `None of the ${plural(count, 'Markdown file')}`;
  const verb = count === 1 ? 'does not read' : 'reads';
  return `${files} in this folder ${verb} like a case report; name a file, list \`files\` in the configuration, or put \`type: case-report\` into its front matter`;
}
