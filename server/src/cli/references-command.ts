import type { ReferenceStyleData } from '../data/reference-style.ts';
import { allReferenceStyles, referenceStyleNamed, referenceStyles } from '../data/reference-styles.ts';
import { formatOf } from '../facts/read-bibliography.ts';
import { unknownName } from '../lint/unknown-name.ts';
import { exportedWorks, lostKeys } from '../report/exported-works.ts';
import { listStyleOf } from '../report/list-style.ts';
import { type Report, readReport } from '../report/report.ts';
import { rules } from '../rules/index.ts';
import { createBibliographyFiles } from './bibliography-files.ts';
import { createConfigurations } from './configuration.ts';
import { failed } from './file-result.ts';
import type { Host } from './host.ts';
import type { Arguments } from './parse-arguments.ts';
import { inFolder } from './paths.ts';
import { toSource } from './read-source.ts';
import { checkReferences } from './references-check.ts';
import { writeReferences } from './references-write.ts';
import { textErrorOf } from './text-error.ts';
import { usage } from './usage.ts';
import { writeFaults } from './write-faults.ts';

/** `casewright references FILE`: the reference list in any style or for a reference manager; or is it in its style? */
export async function referencesCommand(given: Arguments, host: Host): Promise<number> {
  const problem = problemOf(given, host);
  if (problem !== undefined) return usage(host, problem, given.command);
  const read = await readWithFiles(given, host);
  if ('problem' in read) return refuse(read.shown, read.problem);
  const { report, shown, faults } = read;
  if (faults) return 2;
  const wanted = given.value('style');
  const style = wanted === undefined ? ownStyle(report) : (referenceStyleNamed(wanted) ?? ownStyle(report));
  if (given.has('check')) return checkReferences({ report, shown, style }, host);
  for (const key of lostKeys(report)) host.stderr.write(`casewright: ${shown}: no work has the key \`${key}\`\n`);
  if (exportedWorks(report).length === 0) return refuse(shown, nothing);
  return writeReferences({ report, shown, style }, given, host);

  function refuse(file: string, reason: string): number {
    writeFaults(host, [failed(file, reason)]);
    return 2;
  }
}

const nothing = 'There is no reference list in it, and it cites no work of a bibliography file by its key';

function problemOf(given: Arguments, host: Host): string | undefined {
  const [file, ...more] = given.operands;
  const output = given.value('output');
  const style = given.value('style');
  if (file === undefined || more.length > 0) return '`casewright references` needs one file';
  if (style !== undefined && !referenceStyleNamed(style)) {
    const names = allReferenceStyles.flatMap(({ name, aliases }) => [name, ...aliases]);
    const known = Object.keys(referenceStyles).join(', ');
    const said = unknownName('style', style, names);
    return `${said}${said.endsWith('?') ? ' Known' : '; known'} are vancouver, ${known}`;
  }
  if (given.has('check') && (given.has('format') || given.has('output')))
    return '`--check` writes nothing, so `--format` and `--output` do not go with it';
  if (file !== '-' && formatOf(file) !== undefined)
    return `\`${file}\` is a bibliography and no report; name the report that cites its works`;
  if (output !== undefined && host.resolve(output) === host.resolve(file))
    return `\`--output ${output}\` would write over the report`;
  return undefined;
}

/** The style that the list is written in; that of NLM, also called Vancouver, where it is in none. */
function ownStyle(report: Report): ReferenceStyleData {
  return referenceStyles[listStyleOf(report).style ?? 'nlm'];
}

type Read =
  | { readonly report: Report; readonly shown: string; readonly faults: boolean }
  | { readonly problem: string; readonly shown: string };

async function readWithFiles(given: Arguments, host: Host): Promise<Read> {
  const file = given.operands[0] ?? '-'; // there is one
  const isInput = file === '-';
  const path = host.resolve(isInput ? (given.value('stdin-filename') ?? inFolder(host.cwd, 'stdin.md')) : file);
  const shown = isInput ? (given.value('stdin-filename') ?? '<stdin>') : file;
  const source = toSource(host, isInput ? await host.readInput() : await host.readFile(path));
  if (source.text === undefined) return { problem: source.problem, shown };
  const configurations = createConfigurations(host, rules, given.value('config'));
  const { settings } = await configurations.forFile(path);
  const alone = readReport(source.text, { language: settings.language });
  const unread = textErrorOf(alone);
  if (unread) return { problem: unread.message, shown };
  const files = createBibliographyFiles(host);
  const report = await files.of(alone, path);
  for (const { path: file, findings } of files.lint(report, settings, false)) {
    for (const { message, range } of findings)
      host.stderr.write(`casewright: ${file}:${range.start.line}:${range.start.column}: ${message}\n`);
  }
  for (const { problem } of report.bibliographies) {
    if (problem !== undefined) host.stderr.write(`casewright: ${shown}: ${problem}\n`);
  }
  writeFaults(host, configurations.faults());
  return { report, shown, faults: configurations.faults().length > 0 };
}
