import type { Changes } from './changes.ts';
import type { Configuration } from './configuration.ts';
import { findTargets, type Target, type Targets } from './find-targets.ts';
import type { Host } from './host.ts';
import type { Arguments, UsageProblem } from './parse-arguments.ts';
import { readShard, type Shard, takeShard } from './shard.ts';

/** Which of the files that the operands mean a run takes. */
export interface Choice {
  readonly changes: Changes | undefined;
  readonly shard: Shard | undefined;
  /** Is it a part only, which may well be empty? */
  readonly isPart: boolean;
}

/** Reads the choice from the command line; `changes` are those that it asks for. */
export function readChoice(given: Arguments, changes: Changes | undefined): Choice {
  const read = readShard(given.value('shard') ?? '1/1');
  const shard = 'problem' in read ? undefined : read; // told by `choiceProblem` before
  return { changes, shard, isPart: changes !== undefined || (shard?.count ?? 1) > 1 };
}

/** What is wrong with the options that choose files, if anything is. */
export function choiceProblem(given: Arguments): UsageProblem | undefined {
  const shard = readShard(given.value('shard') ?? '1/1');
  if ('problem' in shard) return shard;
  const since = given.value('since');
  if (since !== undefined && !/^[^-]/.test(since)) {
    return { problem: `\`--since ${since}\` names no commit; expected such as \`main\`, \`HEAD~3\` or a tag` };
  }
  const isStaged = given.has('staged');
  if (since !== undefined && isStaged) return { problem: '`--since` and `--staged` exclude each other' };
  if ((since !== undefined || isStaged) && given.operands.includes('-')) {
    return { problem: `\`${isStaged ? '--staged' : '--since'}\` asks Git about files, not about standard input` };
  }
  if (isStaged && given.has('fix')) {
    return {
      problem:
        '`--staged` lints what would be committed, which `--fix` cannot mend; run `--fix` without it and add the files again',
    };
  }
  return undefined;
}

/** Finds the files that the operands mean, and of them the shard. Which have changed is seen as each is taken up. */
export async function chooseTargets(
  host: Host,
  operands: readonly string[],
  stdinName: string | undefined,
  { changes, shard, isPart }: Choice,
): Promise<Targets> {
  const { targets, problems } = await findTargets(host, operands, stdinName, changes !== undefined && isPart);
  return { targets: shard ? takeShard(targets, shard, nameOf) : targets, problems };
}

/**
 * The files with which alone a target would be linted: undefined where it is linted in any case, as it changed or its
 * configuration did; none where nothing changed that could concern it.
 */
export function onlyWith(
  changes: Changes | undefined,
  path: string,
  configuration: Configuration,
): readonly string[] | undefined {
  if (!changes || changes.has(path) || changes.reconfigures(path, configuration)) return undefined;
  return changes.inputs;
}

function nameOf({ path }: Target): string {
  return path ?? '-';
}
