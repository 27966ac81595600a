import { bareOptions, type CommandRow, commands, type OptionRow } from './arguments.ts';

/** The help of the program as a whole. */
export function programHelp(): string {
  const rows = commands.map(
    ({ name, operands, summary }) => [`casewright ${name} ${operands}`.trim(), summary] as const,
  );
  return [
    'Casewright reads a clinical case report in Markdown as a journal editor would.',
    '',
    'Usage: casewright [COMMAND] [OPTIONS] [FILES]',
    '',
    'Commands:',
    ...columns(rows),
    '',
    'Options:',
    ...columns(bareOptions.map(optionRow)),
    '',
    '`casewright COMMAND --help` tells the options of a command; `casewright lint --help` is a good start.',
    ...exitStatus,
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(command: CommandRow): string {
  return [
    command.summary,
    '',
    `Usage: casewright ${command.name} [OPTIONS] ${command.operands}`.trim(),
    '',
    'Options:',
    ...columns(command.options.map(optionRow)),
    ...(command.name === 'lint' ? exitStatus : []),
  ].join('\n');
}

const exitStatus: readonly string[] = [
  '',
  'Exit status: 0 nothing to fail on, 1 findings to fail on, 2 wrong usage or a file that could not be read.',
];

function optionRow(option: OptionRow): readonly [string, string] {
  const short = option.short ? `-${option.short}, ` : '    ';
  const value = option.value ? ` ${option.value}` : '';
  const choices = option.choices ? ` One of ${option.choices.join(', ')}.` : '';
  const times = option.repeatable ? ' May be given again.' : '';
  return [`${short}--${option.name}${value}`, option.help + choices + times];
}

/** Two columns; a left side that is too long gets a line of its own. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(30, Math.max(...rows.map(([left]) => left.length)));
  return rows.map(([left, right]) => {
    const gap = left.length > width ? `\n${' '.repeat(width + 4)}` : ' '.repeat(width + 2 - left.length);
    return `  ${left}${gap}${inLines(right, 118 - width).join(`\n${' '.repeat(width + 4)}`)}`;
  });
}

/** Cuts a text between words into lines of at most so many characters. */
function inLines(text: string, most: number): string[] {
  const cut = text.length > most ? text.lastIndexOf(' ', most) : -1;
  return cut < 0 ? [text] : [text.slice(0, cut), ...inLines(text.slice(cut + 1), most)];
}
