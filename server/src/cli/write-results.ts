import { atLeast, type FileResult } from './file-result.ts';
import type { FormatContext } from './format.ts';
import type { Host } from './host.ts';
import { wantsJobSummary } from './job-summary-wanted.ts';
import { loadFormat } from './light-formats.ts';
import { createLocate } from './locate.ts';
import { createPaint } from './paint.ts';
import type { Arguments } from './parse-arguments.ts';
import { folderOf } from './paths.ts';
import { type OutputFile, printedFormat } from './read-outputs.ts';

/** What is to be written and where. */
export interface Writing {
  readonly given: Arguments;
  readonly host: Host;
  readonly outputs: readonly OutputFile[];
  readonly results: readonly FileResult[];
  readonly fixed: number;
  /** How many findings are not told because they are in the baseline. */
  readonly known: number;
  /** A diff, or the mended standard input: goes to standard output, and the findings to standard error. */
  readonly printed: string | undefined;
}

/** Writes the results to the files of `--output` and prints them; a problem if a file could not be written. */
export async function writeResults(writing: Writing): Promise<string | undefined> {
  const { given, host, outputs, fixed, known, printed } = writing;
  const results = given.has('quiet') ? atLeast(writing.results, 'warning') : writing.results;
  const locate = createLocate(host);
  const context = { fixed, known, isDryRun: given.has('fix-dry-run'), isQuiet: given.has('quiet'), locate };
  if (printed !== undefined) host.stdout.write(printed);
  if (!outputs.some(({ instead }) => instead)) {
    const stream = printed === undefined ? host.stdout : host.stderr;
    const paint = createPaint(host, stream, given.has('no-color'));
    const write = await loadFormat(printedFormat(given));
    stream.write(write(results, { ...context, paint }));
  }
  if (wantsJobSummary(given, host)) await (await import('./core.ts')).writeJobSummary(writing.results, host);
  const problems = await writeFiles(writing, results, { ...context, paint: createPaint(host, host.stdout, true) });
  return problems.length > 0 ? problems.join('; ') : undefined;
}

async function writeFiles(
  { host, outputs }: Writing,
  results: readonly FileResult[],
  context: FormatContext,
): Promise<readonly string[]> {
  const read = new Set(results.map(({ path }) => host.resolve(path)));
  const problems: string[] = [];
  for (const { file, format } of outputs) {
    const path = host.resolve(file);
    // A folder or pattern among the operands may hold it too.
    const problem = read.has(path)
      ? 'It was read in this run and is left as it is'
      : await host.replaceFile(path, (await loadFormat(format))(results, context));
    if (problem) problems.push(`\`${file}\`: ${(await hasNoFolder(host, path)) ?? problem}`);
  }
  return problems;
}

/** Why a file cannot be made: its folder is not there. */
async function hasNoFolder(host: Host, path: string): Promise<string | undefined> {
  const folder = folderOf(path);
  if ((await host.kindOf(folder)) !== 'missing') return undefined;
  return 'Its folder does not exist; make the folder first';
}
