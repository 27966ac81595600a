import type { GuidelineName } from '../data/guidelines.ts';
import { type Checklist, fillChecklist } from '../lint/checklist.ts';
import { toHtml } from '../lint/checklist-html.ts';
import { toJson } from '../lint/checklist-json.ts';
import { toMarkdown } from '../lint/checklist-markdown.ts';
import { readReport } from '../report/report.ts';
import { rules } from '../rules/index.ts';
import { checkChecklist } from './checklist-check.ts';
import { createConfigurations } from './configuration.ts';
import { failed } from './file-result.ts';
import type { Host } from './host.ts';
import type { Arguments } from './parse-arguments.ts';
import { inFolder } from './paths.ts';
import { toSource } from './read-source.ts';
import { readLayer } from './settings-layer.ts';
import { usage } from './usage.ts';
import { writeFaults } from './write-faults.ts';

type ChecklistFormat = 'markdown' | 'html' | 'docx' | 'json';

/** The format that the ending of a file means. */
const endings: Readonly<Record<string, ChecklistFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  docx: 'docx',
  json: 'json',
};

/** `casewright checklist FILE`: the checklist of the guideline, filled from a report; or is one still true? */
export async function checklistCommand(given: Arguments, host: Host): Promise<number> {
  const read = readLayer(given);
  if ('problem' in read) return usage(host, read.problem, given.command);
  const [file, ...more] = given.operands;
  if (file === undefined || more.length > 0) {
    return usage(host, '`casewright checklist` needs one file', given.command);
  }
  const isInput = file === '-';
  const path = host.resolve(isInput ? (given.value('stdin-filename') ?? inFolder(host.cwd, 'stdin.md')) : file);
  const source = toSource(host, isInput ? await host.readInput() : await host.readFile(path));
  if (source.text === undefined) {
    writeFaults(host, [failed(file, source.problem)]);
    return 2;
  }
  const configurations = createConfigurations(host, rules, given.value('config'));
  const under = await configurations.under(await configurations.forFile(path), read.layer);
  const report = readReport(source.text, { language: under.language });
  const settings = await configurations.forReport(under, report, path);
  writeFaults(host, configurations.faults());
  const name = path.split('/').at(-1) ?? path;
  const checklist = fillChecklist({ report, settings, rules, file: name, date: host.today() });
  const isBroken = configurations.faults().length > 0;
  const check = given.value('check');
  const status = check === undefined ? await write(checklist, given, host) : await compare(check);
  return isBroken ? 2 : status;

  async function compare(checked: string): Promise<number> {
    const stamped = (guideline: GuidelineName): Checklist =>
      fillChecklist({ report, settings: { ...settings, guideline }, rules, file: name, date: host.today() });
    return checkChecklist(checked, checklist, stamped, host);
  }
}

async function write(checklist: Checklist, given: Arguments, host: Host): Promise<number> {
  const output = given.value('output');
  const ending = output?.split('.').at(-1)?.toLowerCase() ?? '';
  const format = (given.value('format') as ChecklistFormat | undefined) ?? endings[ending] ?? 'markdown';
  if (format === 'docx' && output === undefined && host.stdout.isTerminal) {
    return usage(host, 'a Word document is not for a terminal; name a file with `--output FILE.docx`', given.command);
  }
  const content = await contentOf(checklist, format, host);
  if (output === undefined) {
    host.stdout.write(content);
    return 0;
  }
  const problem = await host.replaceFile(host.resolve(output), content);
  if (problem === undefined) return 0;
  writeFaults(host, [failed(output, problem)]);
  return 2;
}

async function contentOf(checklist: Checklist, format: ChecklistFormat, host: Host): Promise<string | Uint8Array> {
  switch (format) {
    case 'markdown':
      return toMarkdown(checklist);
    case 'html':
      return toHtml(checklist);
    case 'json':
      return toJson(checklist);
    case 'docx':
      return host.toDocx(checklist);
  }
}
