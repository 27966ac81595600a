import { type GuidelineName, guidelineNames } from '../data/guidelines.ts';
import { type Checklist, fillChecklist } from '../lint/checklist.ts';
import { readReport } from '../report/report.ts';
import { rules } from '../rules/index.ts';
import { createBibliographyFiles } from './bibliography-files.ts';
import { checkChecklist } from './checklist-check.ts';
import { createConfigurations } from './configuration.ts';
import { failed } from './file-result.ts';
import type { Host } from './host.ts';
import type { Arguments } from './parse-arguments.ts';
import { inFolder } from './paths.ts';
import { toSource } from './read-source.ts';
import { readLayer } from './settings-layer.ts';
import { textErrorOf } from './text-error.ts';
import { usage } from './usage.ts';
import { writeChecklist } from './write-checklist.ts';
import { writeFaults } from './write-faults.ts';

/** `casewright checklist FILE`: the checklist of the guideline, filled from a report; or is one still true? */
export async function checklistCommand(given: Arguments, host: Host): Promise<number> {
  const read = readLayer(given);
  if ('problem' in read) return usage(host, read.problem, given.command);
  const problem = problemOf(given, host);
  if (problem) return usage(host, problem, given.command);
  const file = given.operands[0] ?? '-'; // there is one
  const isInput = file === '-';
  const path = host.resolve(isInput ? (given.value('stdin-filename') ?? inFolder(host.cwd, 'stdin.md')) : file);
  const source = toSource(host, isInput ? await host.readInput() : await host.readFile(path));
  if (source.text === undefined) return refuse(source.problem);
  const configurations = createConfigurations(host, rules, given.value('config'));
  const under = await configurations.under(await configurations.forFile(path), read.layer);
  const alone = readReport(source.text, { language: under.language });
  const report = await createBibliographyFiles(host).of(alone, path);
  const unread = textErrorOf(report);
  if (unread) return refuse(unread.message);
  const settings = await configurations.forReport(under, report, path);
  const faults = configurations.faults();
  writeFaults(host, faults);
  const named = guidelineNames.find((name) => name === given.value('guideline'));
  const check = given.value('check');
  const status = check === undefined ? await writeChecklist(fill(named), given, host) : await compareWith(check);
  return faults.length > 0 ? 2 : status;

  /** By the guideline that the settings choose, front matter included, unless one is named. */
  function fill(guideline: GuidelineName | undefined): Checklist {
    const name = path.split('/').at(-1) ?? path;
    return fillChecklist({ report, settings, rules, file: name, date: host.today(), guideline });
  }

  function compareWith(checklist: string): Promise<number> {
    const shown = isInput ? (given.value('stdin-filename') ?? '<stdin>') : file;
    return checkChecklist({ checklist, report: shown, guideline: named, fill }, host);
  }

  function refuse(reason: string): number {
    writeFaults(host, [failed(file, reason)]);
    return 2;
  }
}

function problemOf(given: Arguments, host: Host): string | undefined {
  const [file, ...more] = given.operands;
  const output = given.value('output');
  if (file === undefined || more.length > 0) return '`casewright checklist` needs one file';
  if (given.has('check') && (given.has('format') || given.has('output')))
    return '`--check` writes nothing, so `--format` and `--output` do not go with it';
  if (output !== undefined && host.resolve(output) === host.resolve(file))
    return `\`--output ${output}\` would write over the report`;
  return undefined;
}
