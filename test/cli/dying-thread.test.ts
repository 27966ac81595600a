import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Ended, useBuiltCli } from '../harness/built-cli.ts';
import { onlyRules } from '../harness/only-rules.ts';
import { untidy } from './reports.ts';

const { path, write } = useBuiltCli();
const entry = resolve(import.meta.dirname, 'dying-thread.cjs');
const cli = resolve(import.meta.dirname, '../../dist/cli.js');

const names = ['0', '1', '2', '3', '4', '5', '6', '7'];

/** Each report has a profile of its own with a fault, which is known only to the thread that read it. */
beforeEach(() => {
  write('.casewright.json', onlyRules('section/unmarked-heading'));
  for (const name of names) {
    write(`p${name}.yaml`, 'limit: 3\n');
    write(`r/${name}.md`, `---\ntype: case-report\ncasewright: {profile: ../p${name}.yaml}\n---\n\n${untidy}`);
  }
});

/** Lints them with threads that die so; the heap has 250 MB, so that a thread without memory is soon there. */
function lintWhereThreadsDie(death: string, threads: number): Ended & { readonly lines: readonly string[] } {
  const args = ['--max-old-space-size=250', entry, '--jobs', String(threads), '--format', 'compact', 'r'];
  const env = { PATH: process.env.PATH, CLI: cli, DEATH: death };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: path('.'), encoding: 'utf8', env });
  return { status, stdout, stderr, lines: stdout.trimEnd().split('\n') };
}

let known: ReturnType<typeof lintWhereThreadsDie> | undefined;

/** What one thread alone tells. */
function whole(): ReturnType<typeof lintWhereThreadsDie> {
  known ??= lintWhereThreadsDie('none', 1);
  return known;
}

const lost =
  /^r\/(\d)\.md:1:1: error: The file could not be linted \(its thread ended\); this is a fault of Casewright, please report it$/;

describe('a thread that really dies', () => {
  it.each([
    ['exit', 2],
    ['error', 2],
    ['memory', 2],
    ['exit', 4],
  ])('of %s at its first report loses that one alone, and tells it (--jobs %i)', (how, threads) => {
    const all = whole().lines;
    const { status, stderr, lines } = lintWhereThreadsDie(`${how} at its first report`, threads);
    const gone = lines.flatMap((line) => lost.exec(line)?.[1] ?? []);
    const isOfGone = (line: string): boolean =>
      gone.some((name) => line.startsWith(`r/${name}.`) || line.startsWith(`p${name}.`));
    expect(gone).toHaveLength(threads - 1);
    expect(lines.filter((line) => !isOfGone(line))).toEqual(all.filter((line) => !isOfGone(line)));
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
  });

  it.each(['exit at its start', 'error at its start', 'exit at its end', 'error at its end'])(
    'of %s loses nothing',
    (death) => {
      const one = whole();
      expect(one.lines.filter((line) => line.includes('unmarked-heading'))).toHaveLength(2 * names.length);
      expect(one.lines.filter((line) => line.startsWith('p'))).toHaveLength(names.length);
      expect(lintWhereThreadsDie(death, 3)).toEqual(one);
    },
  );
});
