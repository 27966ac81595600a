import { isMarkdown } from '../data/markdown-files.ts';
import { closest } from '../lint/closest.ts';
import { createGlob, isGlob, splitGlob } from '../text/glob.ts';
import { commands } from './arguments.ts';
import type { Host } from './host.ts';
import { relativeTo } from './paths.ts';

/** A file that may be linted. */
export interface Target {
  /** The path to read; undefined for standard input. */
  readonly path: string | undefined;
  /** The path that is shown. */
  readonly shown: string;
  /** The folder that it was found in, where the user named only that: then it must read like a case report. */
  readonly foundIn: string | undefined;
}

/** Files in the order of the operands, and what was wrong with an operand. */
export interface Targets {
  readonly targets: readonly Target[];
  readonly problems: readonly { readonly operand: string; readonly message: string }[];
}

/**
 * What the user's words mean: files as they are handed, folders with the Markdown in them, patterns, or `-`. Where only
 * a part of what they mean is wanted, it is no fault that they mean nothing (`mayBeEmpty`).
 */
export async function findTargets(
  host: Host,
  operands: readonly string[],
  stdinName: string | undefined,
  mayBeEmpty = false,
): Promise<Targets> {
  const targets = new Map<string, Target>();
  const problems: { operand: string; message: string }[] = [];
  const add = (path: string, foundIn?: string): void => {
    const known = targets.get(path);
    if (known?.foundIn !== undefined && foundIn === undefined) targets.set(path, { ...known, foundIn: undefined });
    else if (!known) targets.set(path, { path, shown: relativeTo(host.cwd, path), foundIn });
  };
  for (const operand of operands) {
    if (operand === '-') {
      targets.set('-', { path: undefined, shown: stdinName ?? '<stdin>', foundIn: undefined });
      continue;
    }
    if (operand === '') {
      problems.push({ operand: '(an empty name)', message: 'The name of a file is empty; was a variable not set?' });
      continue;
    }
    const path = host.resolve(operand);
    const kind = await host.kindOf(path);
    if (kind === 'file') add(path);
    else if (kind === 'folder') {
      const found = (await host.findFiles(path)).filter(isMarkdown);
      if (found.length === 0 && !mayBeEmpty)
        problems.push({ operand, message: 'No Markdown file was found in this folder that is not ignored' });
      for (const file of found) add(file, operand);
    } else if (isGlob(operand)) {
      const found = await expand(host, operand);
      if (found.length === 0 && !mayBeEmpty)
        problems.push({ operand, message: 'No file was found that fits this pattern and is not ignored' });
      for (const file of found) add(file);
    } else problems.push({ operand, message: missing(operand) });
  }
  return { targets: [...targets.values()], problems };
}

async function expand(host: Host, pattern: string): Promise<readonly string[]> {
  const { folder, rest } = splitGlob(pattern);
  const root = host.resolve(folder);
  if ((await host.kindOf(root)) !== 'folder') return [];
  const fits = createGlob(rest);
  return (await host.findFiles(root)).filter((path) => fits(relativeTo(root, path)));
}

function missing(operand: string): string {
  const names = commands.map(({ name }) => name);
  const guess = /[./]/.test(operand) ? undefined : closest(operand, names);
  return `There is no such file or folder${guess ? `; did you mean the command \`${guess}\`?` : ''}`;
}
