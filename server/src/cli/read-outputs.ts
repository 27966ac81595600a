import { closest } from '../lint/closest.ts';
import { type FormatName, formatNames } from './arguments.ts';
import type { Host } from './host.ts';
import type { Arguments, UsageProblem } from './parse-arguments.ts';

/** One `--output`. */
export interface OutputFile {
  readonly format: FormatName;
  readonly file: string;
  /** Does it take what would have been printed? */
  readonly instead: boolean;
}

/** The formats that a file with an ending may hold; where they are several, the first is meant unless it is unclear. */
const endings: Readonly<Record<string, readonly FormatName[]>> = {
  json: ['json', 'sarif', 'gitlab'],
  sarif: ['sarif'],
  'sarif.json': ['sarif'],
  xml: ['junit', 'checkstyle'],
  md: ['markdown'],
  markdown: ['markdown'],
};

/** The format that is printed. */
export function printedFormat(given: Arguments): FormatName {
  return askedFormat(given) ?? 'pretty';
}

function askedFormat(given: Arguments): FormatName | undefined {
  return formatNames.find((name) => name === given.value('format'));
}

/**
 * Reads each `--output`: `sarif:out.sarif` or `out.sarif`. A file whose ending tells nothing, or that may hold what
 * `--format` names, takes what would have been printed.
 */
export function readOutputs(given: Arguments, host: Host): readonly OutputFile[] | UsageProblem {
  const outputs: OutputFile[] = [];
  const taken = new Map<string, string>();
  for (const word of given.values('output')) {
    const output = toOutput(word, askedFormat(given));
    if ('problem' in output) return output;
    const path = host.resolve(output.file);
    const before = taken.get(path);
    if (before !== undefined && before !== word) {
      return { problem: `\`--output ${before}\` and \`--output ${word}\` would write to the same file` };
    }
    if (given.operands.some((operand) => operand !== '-' && host.resolve(operand) === path)) {
      return { problem: `\`--output ${word}\` would write over the report` };
    }
    if (before === undefined) outputs.push(output);
    taken.set(path, word);
  }
  return outputs;
}

function toOutput(word: string, asked: FormatName | undefined): OutputFile | UsageProblem {
  if (/^(?:[a-z]+:)?-?$/.test(word)) {
    return { problem: `\`--output ${word}\` names no file; without \`--output\` the findings are printed` };
  }
  // A single letter before the colon is a drive.
  const prefix = /^([a-z][a-z-]+):(?=.)/i.exec(word)?.[1];
  if (!prefix) return byEnding(word, asked);
  const named = formatNames.find((name) => name === prefix);
  if (named) return { format: named, file: word.slice(prefix.length + 1), instead: false };
  const guess = closest(prefix, formatNames);
  const hint = guess
    ? `did you mean \`${guess}\`?`
    : `formats are ${formatNames.join(', ')}; a file of this name is \`./${word}\``;
  return { problem: `\`${prefix}\` is not a format that is known; ${hint}` };
}

function byEnding(file: string, asked: FormatName | undefined): OutputFile | UsageProblem {
  const ending = /\.(sarif\.json|[a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  const meant = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  const [first] = meant ?? [];
  if (!meant || !first) return { format: asked ?? 'pretty', file, instead: true };
  if (asked && meant.includes(asked)) return { format: asked, file, instead: true };
  if (ending !== 'xml') return { format: first, file, instead: false };
  const forms = meant.map((format) => `\`--output ${format}:${file}\``).join(' or ');
  return { problem: `the ending of \`${file}\` does not tell which format; expected ${forms}` };
}
