import type { Host, ReadResult } from './host.ts';
import type { UsageProblem } from './parse-arguments.ts';
import { inFolder } from './paths.ts';
import { printable } from './printable.ts';

/** A file that differs, with what the index has of it: undefined where that is no plain file. */
export interface IndexEntry {
  readonly path: string;
  readonly blob: string | undefined;
}

/** The repository that the working folder lies in. Paths are absolute; what Git cannot tell is a problem in words. */
export interface Repository {
  /** The files that are no longer as they were where the history of REF and that of HEAD part, untracked ones too. */
  changedSince(ref: string): Promise<readonly string[] | UsageProblem>;
  /** The files whose content in the index is not that of the last commit. */
  staged(): Promise<readonly string[] | UsageProblem>;
  /** The files whose content in the index is not that of the working folder. */
  unstaged(): Promise<readonly IndexEntry[] | UsageProblem>;
  /** A content by its id, without any filter. */
  readBlob(blob: string): Promise<ReadResult>;
}

/** Content is compared as it is stored; renames are a file that went and one that came. */
const diff: readonly string[] = [
  'diff',
  '-z',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=all',
];

/** Finds the repository. Only what lies in it can be known to have changed. */
export async function openRepository(host: Host): Promise<Repository | UsageProblem> {
  const up = await ask(host, ['rev-parse', '--show-cdup'], 'The working folder lies in no Git repository');
  if ('problem' in up) return up;
  const above = toText(host, up.output).trim();
  const root = host.resolve(above || '.');
  const toPaths = (output: Uint8Array): readonly string[] =>
    splitAtNul(host, output).map((path) => inFolder(root, path));

  return { changedSince, staged, unstaged, readBlob };

  async function changedSince(ref: string): Promise<readonly string[] | UsageProblem> {
    const base = await mergeBase(host, ref);
    if (typeof base !== 'string') return base;
    const changed = await ask(host, [...diff, '--name-only', base, '--']);
    if ('problem' in changed) return changed;
    const others = ['ls-files', '-z', '--others', '--exclude-standard', '--full-name', '--', above || '.'];
    const untracked = await ask(host, others);
    if ('problem' in untracked) return untracked;
    return [...toPaths(changed.output), ...toPaths(untracked.output)];
  }

  async function staged(): Promise<readonly string[] | UsageProblem> {
    const answer = await ask(host, [...diff, '--cached', '--name-only', '--']);
    return 'problem' in answer ? answer : toPaths(answer.output);
  }

  async function unstaged(): Promise<readonly IndexEntry[] | UsageProblem> {
    const answer = await ask(host, [...diff, '--raw', '--no-abbrev', '--']);
    if ('problem' in answer) return answer;
    return toEntries(splitAtNul(host, answer.output)).map(({ path, blob }) => ({ path: inFolder(root, path), blob }));
  }

  async function readBlob(blob: string): Promise<ReadResult> {
    const answer = await ask(host, ['cat-file', 'blob', blob], 'The index has it, but its content was not found');
    return 'problem' in answer ? { problem: answer.problem, absent: false } : { bytes: answer.output };
  }
}

async function mergeBase(host: Host, ref: string): Promise<string | UsageProblem> {
  const shown = printable(ref.slice(0, 100));
  const unknown = `\`${shown}\` is no commit that is known here; fetch it first`;
  const commit = await ask(host, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], unknown);
  if ('problem' in commit) return commit;
  const unrelated = `No commit was found that \`${shown}\` and HEAD share; where the clone is shallow, fetch the whole history`;
  const base = await ask(host, ['merge-base', toText(host, commit.output).trim(), 'HEAD'], unrelated);
  return 'problem' in base ? base : toText(host, base.output).trim();
}

/** What Git printed; where it fails, what that means, with its own reason. */
async function ask(
  host: Host,
  words: readonly string[],
  meaning = 'Git could not tell what has changed',
): Promise<{ readonly output: Uint8Array } | UsageProblem> {
  const answer = (await host.git?.(words)) ?? { problem: 'Git cannot be asked here' };
  if (answer.problem !== undefined) return { problem: answer.problem };
  if (answer.status === 0) return { output: answer.output };
  const lines = answer.said.split('\n');
  const reason = lines.find((line) => line.startsWith('fatal: ')) ?? lines[0] ?? '';
  return { problem: reason === '' ? meaning : `${meaning} (git: ${printable(reason.slice(0, 200))})` };
}

/** Pairs of `:100644 100644 BLOB BLOB M` and a path; the first mode and content are those of the index. */
function toEntries(fields: readonly string[]): readonly IndexEntry[] {
  return fields.flatMap((field, i) => {
    const path = fields[i + 1];
    if (i % 2 === 1 || path === undefined) return [];
    const [mode = '', , blob] = field.split(' ');
    return [{ path, blob: /^:100(?:644|755)$/.test(mode) ? blob : undefined }];
  });
}

/** A name that is not UTF-8 is left out: no other part of the command line could say it. */
function splitAtNul(host: Host, bytes: Uint8Array): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(0, start);
    const end = found < 0 ? bytes.length : found;
    const part = host.decodeUtf8(bytes.subarray(start, end));
    if (part) parts.push(part);
    start = end + 1;
  }
  return parts;
}

function toText(host: Host, bytes: Uint8Array): string {
  return host.decodeUtf8(bytes) ?? '';
}
