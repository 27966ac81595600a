import { severities } from '../rule/severity.ts';

/** An option, as the parser and the help read it. */
export interface OptionRow {
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in the help; without it the option takes none. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly repeatable?: boolean;
  readonly help: string;
}

/** A command, as the parser and the help read it. */
export interface CommandRow {
  readonly name: string;
  readonly operands: string;
  readonly summary: string;
  readonly options: readonly OptionRow[];
}

/** How findings can be written. */
export const formatNames = [
  'pretty',
  'compact',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'markdown',
] as const;

export type FormatName = (typeof formatNames)[number];

const help: OptionRow = { name: 'help', short: 'h', help: 'Show this help.' };
const noColor: OptionRow = { name: 'no-color', help: 'Write no colours (so do NO_COLOR and a pipe).' };
const config: OptionRow = { name: 'config', short: 'c', value: 'FILE', help: 'Use this configuration for every file.' };

const settings: readonly OptionRow[] = [
  config,
  { name: 'profile', value: 'NAME|FILE', help: 'What the journal asks; `casewright profiles` lists them.' },
  { name: 'guideline', value: 'NAME', help: 'The reporting guideline, such as care-2013.' },
  {
    name: 'stage',
    value: 'STAGE',
    choices: ['draft', 'submission'],
    help: 'In a draft, what is missing is at most `info`.',
  },
];

const lint: CommandRow = {
  name: 'lint',
  operands: '[FILES | FOLDERS | GLOBS | -]',
  summary: 'Read case reports and tell what is missing or wrong. The default command.',
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: formatNames,
      help: 'How findings are written.',
    },
    {
      name: 'output',
      short: 'o',
      value: '[FORMAT:]FILE',
      repeatable: true,
      help: 'Write to FILE in FORMAT, or in that of its ending, in addition to what is printed.',
    },
    { name: 'fix', help: 'Mend what can be mended without changing the meaning.' },
    { name: 'fix-dry-run', help: 'Print what --fix would change, as a unified diff.' },
    {
      name: 'fail-on',
      value: 'SEVERITY',
      choices: severities.filter((severity) => severity !== 'hint'),
      help: 'The lightest finding that ends in status 1 (default: error).',
    },
    { name: 'max-warnings', value: 'N', help: 'More warnings than this end in status 1.' },
    { name: 'rule', value: 'ID=SEVERITY', repeatable: true, help: 'Set a rule: error, warning, info, hint or off.' },
    ...settings,
    { name: 'print-config', help: 'Print the settings that hold for a file, and where each comes from, as JSON.' },
    {
      name: 'since',
      value: 'REF',
      help: 'Only reports that changed since REF, or whose settings, bibliography or images did.',
    },
    { name: 'staged', help: 'Only reports that are staged, read as they would be committed; not with --fix.' },
    { name: 'shard', value: 'I/N', help: 'Only the I-th of N equal parts of the files, for runs side by side.' },
    {
      name: 'baseline',
      value: 'FILE',
      help: 'Tell only what is not recorded in FILE; makes it where it is not there (but not in CI).',
    },
    { name: 'prune-baseline', help: 'Take out of the baseline what was no longer found.' },
    { name: 'stdin-filename', value: 'NAME', help: 'The name that standard input (`-`) goes by.' },
    { name: 'quiet', short: 'q', help: 'Show no findings of severity `info`; the exit status counts them.' },
    { name: 'show-source', help: 'Show the line of each finding; it may hold text of the patient.' },
    { name: 'sarif-snippets', help: 'Put the words of each finding into SARIF; they may be text of the patient.' },
    { name: 'cache', help: 'Keep what was found, and read again only what changed; no text of a report is kept.' },
    { name: 'jobs', short: 'j', value: 'N', help: 'Lint in N threads; `auto` or 0: one on each core (default: 1).' },
    { name: 'watch', short: 'w', help: 'Lint again whenever a file changes, until Ctrl-C; not with --fix.' },
    { name: 'stats', help: 'Tell how long it took and which rules found how much.' },
    noColor,
    help,
  ],
};

const asJson = (choices: readonly string[]): OptionRow => ({
  name: 'format',
  short: 'f',
  value: 'FORMAT',
  choices,
  help: 'How it is written.',
});

/** All commands, in the order of the help. */
export const commands: readonly CommandRow[] = [
  lint,
  {
    name: 'inspect',
    operands: 'FILES...',
    summary: 'Show what was understood of a report: sections, items, values, references.',
    options: [
      asJson(['json']),
      ...settings,
      { name: 'stdin-filename', value: 'NAME', help: 'The name that standard input (`-`) goes by.' },
      help,
    ],
  },
  {
    name: 'checklist',
    operands: 'FILE',
    summary: 'Fill the checklist of the guideline, with section, line and words for each item.',
    options: [
      asJson(['markdown', 'html', 'docx', 'json']),
      { name: 'output', short: 'o', value: 'FILE', help: 'Write to FILE; its ending tells the format.' },
      { name: 'check', value: 'CHECKLIST', help: 'Is this checklist still true of the report? Status 1 if not.' },
      ...settings,
      { name: 'stdin-filename', value: 'NAME', help: 'The name that standard input (`-`) goes by.' },
      help,
    ],
  },
  {
    name: 'timeline',
    operands: 'FILE',
    summary: 'Print what the case tells with its times, as a table, as data or as a picture.',
    options: [
      asJson(['markdown', 'json', 'svg']),
      { name: 'output', short: 'o', value: 'FILE', help: 'Write to FILE; its ending tells the format.' },
      { name: 'stdin-filename', value: 'NAME', help: 'The name that standard input (`-`) goes by.' },
      help,
    ],
  },
  {
    name: 'references',
    operands: 'FILE',
    summary: 'Print the reference list of a report in any style, or for a reference manager.',
    options: [
      {
        name: 'style',
        value: 'NAME',
        help: 'The style, such as vancouver, ama, apa, bmj or harvard; without it, that of the list.',
      },
      asJson(['markdown', 'bibtex', 'csl-json', 'ris']),
      { name: 'output', short: 'o', value: 'FILE', help: 'Write to FILE; its ending tells the format.' },
      { name: 'check', help: 'Is the list written in the style? Status 1 if not, with what differs in each entry.' },
      config,
      { name: 'stdin-filename', value: 'NAME', help: 'The name that standard input (`-`) goes by.' },
      noColor,
      help,
    ],
  },
  { name: 'explain', operands: 'RULE', summary: 'Tell what a rule asks and why.', options: [noColor, help] },
  {
    name: 'rules',
    operands: '',
    summary: 'List all rules.',
    options: [asJson(['pretty', 'json']), noColor, help],
  },
  {
    name: 'profiles',
    operands: '[PROFILE]',
    summary: 'List the journal profiles and guidelines, or tell all of one, by name or file.',
    options: [asJson(['pretty', 'json']), noColor, help],
  },
  { name: 'init', operands: '', summary: 'Write a commented .casewright.yaml here.', options: [help] },
  {
    name: 'server',
    operands: '',
    summary: 'Run the language server for an editor.',
    options: [{ name: 'stdio', help: 'Speak over standard input and output.' }, help],
  },
];

/** Options that stand without a command. */
export const bareOptions: readonly OptionRow[] = [
  { name: 'version', short: 'V', help: 'Show the version.' },
  { name: 'help', short: 'h', help: 'Show this help, or that of a command.' },
];
