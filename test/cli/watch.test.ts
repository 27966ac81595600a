import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onlyRules } from '../harness/only-rules.ts';
import { tidy, untidy } from './reports.ts';

/** The bundle as it is shipped: `npm test` builds it before the tests run. */
const cli = resolve(import.meta.dirname, '../../dist/cli.js');

/** Makes of Node one that cannot watch. */
const unwatched = resolve(import.meta.dirname, 'unwatched.cjs');

let folder = '';
let child: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casewright-watch-'));
  writeFileSync(join(folder, '.casewright.json'), onlyRules('section/unmarked-heading'));
});

afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts to watch; each answer is what is written until it waits for changes again. */
function start(...args: readonly string[]) {
  return startOn([], {}, args);
}

/** The same on a system that Node's own arguments and the environment make. */
function startOn(node: readonly string[], env: Readonly<Record<string, string>>, args: readonly string[]) {
  const started = spawn(process.execPath, [...node, cli, '--watch', '--format', 'compact', ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
  });
  child = started;
  let told = '';
  const waiting: (() => void)[] = [];
  const take = (data: Buffer): void => {
    told += data.toString();
    if (/waiting for changes/.test(told)) waiting.shift()?.();
  };
  started.stdout.on('data', take);
  started.stderr.on('data', take);
  return {
    async next(): Promise<string> {
      if (!/waiting for changes/.test(told)) await new Promise<void>((done) => waiting.push(done));
      const all = told;
      told = '';
      return all.replace(/in [\d.]+ s/, 'in N s');
    },
    end: () =>
      new Promise<number | null>((done) => {
        started.on('exit', (status) => done(status));
        started.kill('SIGINT');
      }),
  };
}

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

describe('casewright --watch', () => {
  it('lints again what changed, came or went, until Ctrl-C', async () => {
    write('a.md', untidy);
    const run = start('.');
    expect(await run.next()).toMatch(
      /^a\.md:3:1: .*\n(?:.*\n)*casewright: linted in N s; waiting for changes \(Ctrl-C ends\)\n$/,
    );
    write('a.md', tidy);
    const second = await run.next();
    expect(second).toMatch(/^casewright: a\.md changed\n/);
    expect(second).not.toMatch(/section\/unmarked-heading/);
    write('b.md', untidy);
    expect(await run.next()).toMatch(/b\.md:3:1/);
    rmSync(join(folder, 'b.md'));
    expect(await run.next()).not.toMatch(/b\.md:3:1/);
    expect(await run.end()).toBe(0);
  });

  it('sees a changed configuration, and writes no signs for a terminal into a pipe', async () => {
    mkdirSync(join(folder, 'r'));
    write('r/a.md', untidy);
    const run = start('r');
    const first = await run.next();
    write('.casewright.json', onlyRules('section/empty'));
    const second = await run.next();
    expect([/unmarked-heading/.test(first), /unmarked-heading/.test(second)]).toEqual([true, false]);
    expect(first + second).not.toContain('\u001b');
    expect(await run.end()).toBe(0);
  });

  it('does not take its own output for a change', async () => {
    write('a.md', untidy);
    const run = start('--output', 'found.md', '--cache', '.');
    await run.next();
    write('a.md', `${untidy}\n`);
    expect(await run.next()).toMatch(/^casewright: a\.md changed\n/);
    expect(await run.end()).toBe(0);
  });

  it.each(['refused', 'broken off'])('looks for itself where watching is %s by the system', async (watching) => {
    write('a.md', untidy);
    const run = startOn(['--require', unwatched], { WATCHING: watching }, ['.']);
    expect(await run.next()).toMatch(/a\.md:3:1/);
    write('a.md', tidy);
    expect(await run.next()).toMatch(/^casewright: a\.md changed\ncasewright: linted/);
    write('b.md', untidy);
    expect(await run.next()).toMatch(/b\.md:3:1/);
    rmSync(join(folder, 'b.md'));
    expect(await run.next()).not.toMatch(/b\.md:3:1/);
    expect(await run.end()).toBe(0);
  });

  it.each([['--fix'], ['--fix-dry-run'], ['-']])('does not go with %s', async (other) => {
    const run = spawn(process.execPath, [cli, '--watch', other], { cwd: folder });
    child = run;
    expect(await new Promise((done) => run.on('exit', done))).toBe(2);
  });
});
