import type { CommandRow } from './arguments.ts';
import type { Host } from './host.ts';

/** Tells what is wrong with the command line, and gives the exit status for it. */
export function usage(host: Host, problem: string, command?: CommandRow): number {
  const help = command ? `casewright ${command.name} --help` : 'casewright --help';
  host.stderr.write(`casewright: ${problem}\n\`${help}\` tells what can be given.\n`);
  return 2;
}
