import type { Settings } from '../lint/settings.ts';
import { readReport } from '../report/report.ts';
import { rules } from '../rules/index.ts';
import { createBibliographyFiles } from './bibliography-files.ts';
import type { Configuration, Configurations } from './configuration.ts';
import { type FileResult, failed } from './file-result.ts';
import { findTargets, type Target } from './find-targets.ts';
import type { Host } from './host.ts';
import { createImageFiles } from './image-files.ts';
import { lintText } from './lint-text.ts';
import { createPaint } from './paint.ts';
import type { Arguments } from './parse-arguments.ts';
import { inFolder } from './paths.ts';
import { plural } from './plural.ts';
import { createProgress } from './progress.ts';
import { toSource } from './read-source.ts';
import { isSelected } from './select-report.ts';
import { createStats } from './stats.ts';
import { unifiedDiff } from './unified-diff.ts';

/** One run over files. */
export interface Run {
  lint(operands: readonly string[]): Promise<readonly FileResult[]>;
  /** How many findings were mended. */
  fixed(): number;
  /** What goes to standard output in place of the findings; undefined where they go there. */
  printed(): string | undefined;
}

/** Creates a run; nothing is read before it is asked to lint. */
export function createRun(
  given: Arguments,
  host: Host,
  configurations: Configurations,
  layer: Readonly<Record<string, unknown>>,
): Run {
  const dryRun = given.has('fix-dry-run');
  const options = { fix: given.has('fix') || dryRun, showSource: given.has('show-source') };
  const diffPaint = createPaint(host, host.stdout, given.has('no-color'));
  const progress = createProgress(host);
  const stats = given.has('stats') ? createStats(host) : undefined;
  const bibliographyFiles = createBibliographyFiles(host);
  const withImages = createImageFiles(host);
  let mended = 0;
  let printed = dryRun ? '' : undefined;

  return { lint: lintAll, fixed: () => mended, printed: () => printed };

  async function lintAll(operands: readonly string[]): Promise<readonly FileResult[]> {
    const { targets, problems } = await findTargets(host, operands, given.value('stdin-filename'));
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
    for (const [folder, count] of passedOver) {
      if (!foundIn.has(folder)) results.push(failed(folder, noReport(count)));
    }
    const all = [...configurations.faults(), ...results, ...bibliographyFiles.results()];
    stats?.write(all);
    return all;
  }

  /** Undefined where the file is not one of the case reports of a folder. */
  async function lintTarget(target: Target): Promise<FileResult | undefined> {
    const path = target.path ?? host.resolve(given.value('stdin-filename') ?? inFolder(host.cwd, 'stdin.md'));
    const source = toSource(host, target.path === undefined ? await host.readInput() : await host.readFile(path));
    if (source.text === undefined) return failed(target.shown, source.problem);
    const configuration = await configurations.forFile(path);
    const under = await configurations.under(configuration, layer);
    return lintSource(target, path, source.text, configuration, under);
  }

  async function lintSource(
    target: Target,
    path: string,
    text: string,
    configuration: Configuration,
    under: Settings,
  ): Promise<FileResult | undefined> {
    const begun = host.now();
    const alone = readReport(text, { language: under.language });
    if (target.foundIn !== undefined && !isSelected(alone, path, configuration)) return undefined;
    const report = await withImages(await bibliographyFiles.of(alone, path), path);
    const settings = await configurations.forReport(under, report, path);
    const linted = lintText(report, rules, settings, options);
    bibliographyFiles.lint(report, settings, options.showSource);
    stats?.add(report, host.now() - begun, linted.declared);
    const problem = options.fix ? await keep(target, path, text, linted.text) : undefined;
    if (problem !== undefined) {
      // What is in the file is what counts.
      const { errors, findings } = lintText(report, rules, settings, { ...options, fix: false });
      return { path: target.shown, errors: [...errors, { message: problem, range: null }], findings };
    }
    mended += linted.fixed;
    return { path: target.shown, errors: linted.errors, findings: linted.findings };
  }

  /** Writes what was mended; a problem if it could not be written. */
  async function keep(target: Target, path: string, before: string, after: string): Promise<string | undefined> {
    if (dryRun) {
      if (before !== after) printed += await unifiedDiff(target.shown, before, after, diffPaint);
      return undefined;
    }
    if (target.path === undefined) printed = (printed ?? '') + after;
    else if (before !== after) {
      const problem = await host.replaceFile(path, after);
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
