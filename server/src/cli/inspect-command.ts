import { readReport } from '../report/report.ts';
import { rules } from '../rules/index.ts';
import { createBibliographyFiles } from './bibliography-files.ts';
import { createConfigurations } from './configuration.ts';
import { type FileResult, failed } from './file-result.ts';
import { findTargets, type Target } from './find-targets.ts';
import type { Host } from './host.ts';
import { inspect } from './inspect.ts';
import type { Arguments } from './parse-arguments.ts';
import { inFolder } from './paths.ts';
import { toSource } from './read-source.ts';
import { isSelected } from './select-report.ts';
import { readLayer } from './settings-layer.ts';
import { usage } from './usage.ts';
import { writeFaults } from './write-faults.ts';

/** `casewright inspect FILES`: what was understood of each report, as one JSON object, or an array for several. */
export async function inspectCommand(given: Arguments, host: Host): Promise<number> {
  const read = readLayer(given);
  if ('problem' in read) return usage(host, read.problem, given.command);
  const { layer } = read;
  if (given.operands.length === 0) return usage(host, '`casewright inspect` needs a file', given.command);
  const configurations = createConfigurations(host, rules, given.value('config'));
  const bibliographyFiles = createBibliographyFiles(host);
  const { targets, problems } = await findTargets(host, given.operands, given.value('stdin-filename'));
  const unread: FileResult[] = problems.map(({ operand, message }) => failed(operand, message));
  const inspected: unknown[] = [];
  for (const target of targets) {
    const result = await inspectTarget(target);
    if (typeof result === 'string') unread.push(failed(target.shown, result));
    else if (result) inspected.push(result);
  }
  // One file named is one object, even where it could not be read: then there is nothing.
  const isOne = targets.length === 1 && targets[0]?.foundIn === undefined && problems.length === 0;
  if (!isOne) host.stdout.write(`${JSON.stringify(inspected, null, 2)}\n`);
  else if (inspected.length > 0) host.stdout.write(`${JSON.stringify(inspected[0], null, 2)}\n`);
  const faults = [...configurations.faults(), ...unread];
  writeFaults(host, faults);
  return faults.length > 0 ? 2 : 0;

  /** A problem where it could not be read, undefined where it is no case report of a folder. */
  async function inspectTarget(target: Target): Promise<object | string | undefined> {
    const path = target.path ?? host.resolve(given.value('stdin-filename') ?? inFolder(host.cwd, 'stdin.md'));
    const source = toSource(host, target.path === undefined ? await host.readInput() : await host.readFile(path));
    if (source.text === undefined) return source.problem;
    const configuration = await configurations.forFile(path);
    const under = await configurations.under(configuration, layer);
    const alone = readReport(source.text, { language: under.language });
    if (target.foundIn !== undefined && !isSelected(alone, path, configuration)) return undefined;
    const report = await bibliographyFiles.of(alone, path);
    return inspect(report, target.shown, await configurations.forReport(under, report, path));
  }
}
