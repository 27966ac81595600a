import { closest } from '../lint/closest.ts';
import { type FormatName, formatNames, laterFormats } from './arguments.ts';
import { atLeast, type FileResult } from './file-result.ts';
import { formats } from './format.ts';
import type { Host } from './host.ts';
import { createPaint } from './paint.ts';
import type { Arguments, UsageProblem } from './parse-arguments.ts';

/** One `--output`. */
export interface OutputFile {
  readonly format: FormatName;
  readonly file: string;
  /** Does it take what would have been printed, since no format of its own is named? */
  readonly instead: boolean;
}

/** What is to be written and where. */
export interface Writing {
  readonly given: Arguments;
  readonly host: Host;
  readonly outputs: readonly OutputFile[];
  readonly results: readonly FileResult[];
  readonly fixed: number;
  /** A diff, or the mended standard input: goes to standard output, and the findings to standard error. */
  readonly printed: string | undefined;
}

/** Writes the results to the files of `--output` and prints them; a problem if a file could not be written. */
export async function writeResults(writing: Writing): Promise<string | undefined> {
  const { given, host, outputs, fixed, printed } = writing;
  const results = given.has('quiet') ? atLeast(writing.results, 'warning') : writing.results;
  const context = { fixed, isDryRun: given.has('fix-dry-run'), isQuiet: given.has('quiet') };
  if (printed !== undefined) host.stdout.write(printed);
  if (!outputs.some(({ instead }) => instead)) {
    const stream = printed === undefined ? host.stdout : host.stderr;
    const paint = createPaint(host, stream, given.has('no-color'));
    stream.write(formats[formatOf(given)](results, { ...context, paint }));
  }
  const problems: string[] = [];
  for (const { file, format } of outputs) {
    const text = formats[format](results, { ...context, paint: createPaint(host, host.stdout, true) });
    const problem = await host.replaceFile(host.resolve(file), text);
    if (problem) problems.push(`\`${file}\`: ${problem}`);
  }
  return problems.length > 0 ? problems.join('; ') : undefined;
}

function formatOf(given: Arguments): FormatName {
  return formatNames.find((name) => name === given.value('format')) ?? 'pretty';
}

/** Reads each `--output`: `sarif:out.sarif`, or a file alone. */
export function readOutputs(given: Arguments): readonly OutputFile[] | UsageProblem {
  const outputs: OutputFile[] = [];
  for (const word of given.values('output')) {
    const output = toOutput(word, formatOf(given));
    if ('problem' in output) return output;
    outputs.push(output);
  }
  return outputs;
}

function toOutput(word: string, format: FormatName): OutputFile | UsageProblem {
  if (/^(?:[a-z]+:)?-?$/.test(word)) {
    return { problem: `\`--output ${word}\` names no file; without \`--output\` the findings are printed` };
  }
  // A single letter before the colon is a drive.
  const prefix = /^([a-z][a-z-]+):(?=.)/i.exec(word)?.[1];
  if (!prefix) return { format, file: word, instead: true };
  const named = formatNames.find((name) => name === prefix);
  if (named) return { format: named, file: word.slice(prefix.length + 1), instead: false };
  if (laterFormats.includes(prefix)) return { problem: `The format \`${prefix}\` is not available in this version` };
  const guess = closest(prefix, formatNames);
  const hint = guess ? `; did you mean \`${guess}\`?` : `; formats are ${formatNames.join(', ')}`;
  return { problem: `\`${prefix}\` is not a format that is known${hint}` };
}
