import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const example = readFileSync(join(root, 'examples/typical-faults.md'), 'utf8');
const clean = readFileSync(join(root, 'examples/good-report.md'), 'utf8').replace(/!\[[^\]]*\]\([^)]*\)/g, '');

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casewright-ci-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, content: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

interface Ended {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a program in the folder, with `casewright` and `npx casewright` on the path as an installation would put them. */
function run(program: string, words: readonly string[], environment: Readonly<Record<string, string>> = {}): Ended {
  const bin = join(folder, '.bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'casewright'), `#!/bin/sh\nexec node '${join(root, 'dist/cli.js')}' "$@"\n`);
  writeFileSync(join(bin, 'npx'), '#!/bin/sh\nexec "$@"\n');
  for (const name of ['casewright', 'npx']) chmodSync(join(bin, name), 0o755);
  const inherited = Object.entries(process.env).filter(([name]) => !/^(?:GIT_|GITHUB_|CI$)/.test(name));
  const env = { ...Object.fromEntries(inherited), PATH: `${bin}:${process.env.PATH}`, ...environment };
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: folder, encoding: 'utf8', env });
  return { status, output: stdout + stderr };
}

function git(...words: readonly string[]): Ended {
  return run('git', ['-c', 'user.name=Moss', '-c', 'user.email=moss@example.org', ...words], {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: join(folder, 'no-such-configuration'),
  });
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const action: Action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

/** Runs the scripts of the action as a runner does: with the inputs in its variables, and in `bash -e`. */
function runAction(
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): Ended {
  const fill = (text: string): string =>
    text.replace(
      /\$\{\{ inputs\.([a-z-]+) \}\}/g,
      (_, name: string) => inputs[name] ?? action.inputs[name]?.default ?? '',
    );
  let output = '';
  for (const { run: script, env = {} } of action.runs.steps) {
    if (script === undefined) continue;
    const variables = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, fill(value)]));
    const ended = run('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], {
      GITHUB_ACTION_PATH: root,
      GITHUB_WORKSPACE: folder,
      CI: 'true',
      ...variables,
      ...environment,
    });
    output += ended.output;
    if (ended.status !== 0) return { status: ended.status, output };
  }
  return { status: 0, output };
}

describe('the action for GitHub', () => {
  it('pins what it uses to a commit', () => {
    const used = action.runs.steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    for (const one of used) expect(one).toMatch(/@[0-9a-f]{40}$/);
  });

  it('lets no input into a script', () => {
    for (const { run: script = '' } of action.runs.steps) expect(script).not.toContain('${{');
  });

  it('passes a clean report, marks the findings of another, and sums up', () => {
    write('reports/clean.md', clean);
    expect(runAction({ paths: 'reports/' })).toEqual({
      status: 0,
      output: expect.stringMatching(/^(?:::notice .*\n)*$/),
    });

    write('reports/faulty report.md', example);
    const summary = join(folder, 'summary.md');
    const { status, output } = runAction(
      { paths: '\n  reports/faulty report.md\n', sarif: 'findings.sarif' },
      { GITHUB_STEP_SUMMARY: summary },
    );
    expect(status).toBe(1);
    expect(output).toContain('::error file=reports/faulty report.md,line=7,');
    expect(readFileSync(summary, 'utf8')).toContain('| 13 | Informed consent | **missing** |');
    expect(JSON.parse(readFileSync(join(folder, 'findings.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  it('takes a path that looks like a command or an option for a path', () => {
    const { status, output } = runAction({ paths: '$(touch stolen); `touch stolen`\n--help' });
    expect(status).toBe(2);
    expect(existsSync(join(folder, 'stolen'))).toBe(false);
    expect(output).toContain('--help');
  });
});

describe('before each commit', () => {
  beforeEach(() => {
    git('init', '--quiet');
    write('README.md', '# Our reports\n\nHow we write them.\n');
    write('clean.md', clean);
    git('add', '--all');
  });

  const written = /^```sh\n(#!\/bin\/sh\n[\s\S]*?)^```$/m.exec(readme)?.[1] ?? '';

  it('the hook of the README lets a clean report pass and holds a faulty one back, as they are staged', () => {
    write('.git/hooks/pre-commit', written);
    chmodSync(join(folder, '.git/hooks/pre-commit'), 0o755);
    expect(git('commit', '--message', 'clean')).toMatchObject({ status: 0 });

    write('clean.md', example);
    git('add', 'clean.md');
    write('clean.md', clean);
    const { status, output } = git('commit', '--message', 'faulty');
    expect({ status, output }).toEqual({ status: 1, output: expect.stringContaining('section/placeholder') });
    expect(output).not.toContain('README.md');
  });

  it('the hook for pre-commit runs and reads the same', () => {
    const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
    const [program = '', ...words] = String(hook.entry).split(' ');
    expect(hook.pass_filenames).toBe(false);
    expect(run(program, words)).toMatchObject({ status: 0 });
    write('report.qmd', example);
    git('add', 'report.qmd');
    expect(new RegExp(hook.files).test('report.qmd')).toBe(true);
    expect(run(program, words)).toMatchObject({ status: 1, output: expect.stringContaining('report.qmd') });
  });
});

it('the lines for GitLab write its Code Quality report', () => {
  write('reports/faulty.md', example);
  const line = /- npx --yes \S+ (--format pretty --output gitlab:.*)$/m.exec(readme)?.[1] ?? '';
  expect(run('casewright', line.split(' '))).toMatchObject({ status: 1 });
  const issues = JSON.parse(readFileSync(join(folder, 'gl-code-quality-report.json'), 'utf8'));
  expect(issues[0]).toMatchObject({ location: { path: 'reports/faulty.md' } });
});
