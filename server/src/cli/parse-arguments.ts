import { closest } from '../lint/closest.ts';
import { bareOptions, type CommandRow, commands, type OptionRow } from './arguments.ts';

/** A command line that was understood. */
export interface Arguments {
  readonly command: CommandRow;
  /** Did the command line name the command, or is it the default? */
  readonly named: boolean;
  readonly operands: readonly string[];
  /** Is the option there? */
  has(option: string): boolean;
  /** The last value given for an option. */
  value(option: string): string | undefined;
  /** All values given for an option, in order. */
  values(option: string): readonly string[];
}

/** Why a command line was not understood, as a sentence. */
export interface UsageProblem {
  readonly problem: string;
}

/**
 * Every option of every command. Where one takes a value for one command and none for another, as `--check` does, the
 * command that stands first decides, else the one that comes first in the table.
 */
const allOptions: readonly OptionRow[] = [...commands.flatMap((command) => command.options), ...bareOptions];

interface Given {
  readonly row: OptionRow;
  readonly value: string;
}

/** Reads the words after the program's name. */
export function parseArguments(argv: readonly string[]): Arguments | UsageProblem {
  const given: Given[] = [];
  const operands: string[] = [];
  const own = commands.find(({ name }) => name === argv[0])?.options ?? [];
  const rows = [...own, ...allOptions];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    if (word === '--') {
      operands.push(...argv.slice(i + 1));
      break;
    }
    if (word === '-' || !word.startsWith('-')) {
      operands.push(word);
      continue;
    }
    const read = word.startsWith('--') ? readLong(rows, word, argv[i + 1]) : readShort(rows, word, argv[i + 1]);
    if ('problem' in read) return read;
    given.push(...read.given);
    if (read.tookNext) i++;
  }
  return toArguments(given, operands);
}

function toArguments(given: readonly Given[], operands: string[]): Arguments | UsageProblem {
  const named = commands.find(({ name }) => name === operands[0]);
  const command = named ?? (commands[0] as CommandRow); // the table is not empty
  for (const { row, value } of given) {
    const problem = problemOf(command, row, value);
    if (problem) return { problem };
  }
  const valuesOf = (name: string): string[] => given.filter(({ row }) => row.name === name).map(({ value }) => value);
  for (const { row } of given) {
    if (row.value && !row.repeatable && new Set(valuesOf(row.name)).size > 1) {
      return { problem: `\`--${row.name}\` is given twice with different values` };
    }
  }
  return {
    command,
    named: named !== undefined,
    operands: named ? operands.slice(1) : operands,
    has: (name) => valuesOf(name).length > 0,
    value: (name) => valuesOf(name).at(-1),
    values: valuesOf,
  };
}

function problemOf(command: CommandRow, given: OptionRow, value: string): string | undefined {
  if (bareOptions.some(({ name }) => name === given.name)) return undefined;
  const row = command.options.find(({ name }) => name === given.name);
  if (!row) return `\`--${given.name}\` is no option of \`casewright ${command.name}\``;
  if (!row.choices || row.choices.includes(value)) return undefined;
  const guess = closest(value, row.choices);
  const hint = guess ? `; did you mean \`${guess}\`?` : '';
  return `\`${value}\` does not fit \`--${row.name}\`, which takes ${row.choices.join(', ')}${hint}`;
}

type Read = { readonly given: readonly Given[]; readonly tookNext: boolean } | UsageProblem;

function readLong(rows: readonly OptionRow[], word: string, next: string | undefined): Read {
  const equals = word.indexOf('=');
  const name = word.slice(2, equals < 0 ? undefined : equals);
  const row = rows.find((option) => option.name === name);
  if (!row) return { problem: unknownOption(`--${name}`, name) };
  if (!row.value) {
    return equals < 0 ? { given: [{ row, value: '' }], tookNext: false } : { problem: `\`--${name}\` takes no value` };
  }
  if (equals >= 0) return { given: [{ row, value: word.slice(equals + 1) }], tookNext: false };
  return withNext(row, `--${name}`, next, []);
}

/** `-q`, `-qf json`, `-fjson`. */
function readShort(rows: readonly OptionRow[], word: string, next: string | undefined): Read {
  const given: Given[] = [];
  for (let i = 1; i < word.length; i++) {
    const letter = word.charAt(i);
    const row = rows.find((option) => option.short === letter);
    if (!row) return { problem: unknownOption(`-${letter}`, word.replace(/^-+/, '')) };
    if (row.value) {
      const rest = word.slice(i + 1).replace(/^=/, '');
      if (rest) return { given: [...given, { row, value: rest }], tookNext: false };
      return withNext(row, `-${letter}`, next, given);
    }
    given.push({ row, value: '' });
  }
  return { given, tookNext: false };
}

function withNext(row: OptionRow, shown: string, next: string | undefined, before: readonly Given[]): Read {
  if (next === undefined || (next.startsWith('-') && next !== '-')) {
    return { problem: `\`${shown}\` needs a value: ${row.value}` };
  }
  return { given: [...before, { row, value: next }], tookNext: true };
}

function unknownOption(shown: string, name: string): string {
  const known = [...new Set(allOptions.map((row) => row.name))];
  const guess = name.length > 1 ? closest(name, known) : undefined;
  return `\`${shown}\` is no option that is known${guess ? `; did you mean \`--${guess}\`?` : ''}`;
}
