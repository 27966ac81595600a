import { version } from '../data/version.ts';
import { type CommandRow, commands } from './arguments.ts';
import { commandHelp, programHelp } from './help.ts';
import type { Host } from './host.ts';
import { lintCommand } from './lint-command.ts';
import { type Arguments, parseArguments } from './parse-arguments.ts';
import { usage } from './usage.ts';

/** Runs the command line and gives the exit status: 0 good, 1 findings to fail on, 2 wrong usage or unread files. */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  const given = parseArguments(argv);
  if ('problem' in given) return usage(host, given.problem, meantCommand(argv));
  if (given.has('help')) {
    host.stdout.write(`${given.named ? commandHelp(given.command) : programHelp()}\n`);
    return 0;
  }
  if (given.has('version')) {
    host.stdout.write(`${version}\n`);
    return 0;
  }
  const isWithoutOperands = given.command.operands === '';
  if (isWithoutOperands && given.operands.length > 0) {
    return usage(host, `\`casewright ${given.command.name}\` takes no files`, given.command);
  }
  return perform(given, host);
}

/** The command whose help helps: the one that is named, else the default. */
function meantCommand(argv: readonly string[]): CommandRow | undefined {
  return commands.find(({ name }) => argv.includes(name)) ?? commands[0];
}

async function perform(given: Arguments, host: Host): Promise<number> {
  switch (given.command.name) {
    case 'checklist':
      return (await import('./core.ts')).checklistCommand(given, host);
    case 'inspect':
      return (await import('./core.ts')).inspectCommand(given, host);
    case 'timeline':
      return (await import('./core.ts')).timelineCommand(given, host);
    case 'references':
      return (await import('./core.ts')).referencesCommand(given, host);
    case 'explain':
      return (await import('./core.ts')).explainCommand(given, host);
    case 'rules':
      return (await import('./core.ts')).rulesCommand(given, host);
    case 'profiles':
      return (await import('./core.ts')).profilesCommand(given, host);
    case 'init':
      return (await import('./core.ts')).initCommand(host);
    case 'server':
      return serverCommand(given, host);
    default:
      return lintCommand(given, host);
  }
}

async function serverCommand(given: Arguments, host: Host): Promise<number> {
  if (!given.has('stdio')) return usage(host, '`casewright server` needs `--stdio`', given.command);
  if (!host.startServer) return usage(host, 'there is no language server here', given.command);
  await host.startServer();
  return 0;
}
