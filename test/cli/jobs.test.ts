import { readFileSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FileJob } from '../../server/src/cli/lint-file.ts';
import { createLintPool } from '../../server/src/cli/lint-pool.ts';
import type { Answer, LintThread } from '../../server/src/cli/lint-thread.ts';
import { useBuiltCli } from '../harness/built-cli.ts';
import { runInMemory } from '../harness/memory-host.ts';
import { tidy, untidy } from './reports.ts';

const { path, write, run: casewright } = useBuiltCli();

/** Reports that share a faulty bibliography, the first of which weighs it otherwise, and a faulty profile. */
function writeWorld(): void {
  write('.casewright.json', '{"profil": "jmcr"}');
  write('refs.bib', '@article{moss2001, title={Barley itch\n@article{fenn2002, title={Itch}}\n');
  write('faulty.yaml', 'name: faulty\nlimit: 3\n');
  for (let i = 0; i < 12; i++) {
    const own = i === 0 ? 'casewright:\n  rules: {reference/bibliography-broken: error}\n' : '';
    const profile = i % 4 === 1 ? 'casewright:\n  profile: ../faulty.yaml\n' : '';
    const head = `---\ntype: case-report\nbibliography: ../refs.bib\n${own}${profile}---\n\n`;
    write(`r/${String(i).padStart(2, '0')}.md`, `${head}${untidy}${'Itch came [@moss2001].\n\n'.repeat(i)}`);
  }
  write('r/notes.md', '# Shopping\n\nMilk.\n');
  write('r/image.md', '\0');
}

describe('several threads', () => {
  it.each(['pretty', 'compact', 'json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'markdown'])(
    'tell the same as one, as %s',
    (format) => {
      writeWorld();
      const one = casewright('--format', format, 'r', 'nothing.md');
      expect(casewright('--format', format, '--jobs', '3', 'r', 'nothing.md')).toEqual(one);
      expect(one.status).toBe(2);
    },
  );

  /** In a report of this form the section goes elsewhere where the profile is not known for the default one. */
  it('know the profile of the tables again', () => {
    const text = `${untidy}\n## Data availability\n\nNone.\n\n## References\n\n1. Moss TA. Itch. J Farm Med. 2001;3:4.\n`;
    for (let i = 0; i < 6; i++) write(`${i}.md`, text.replace('neck', `neck ${i}`));
    expect(casewright('--format', 'json', '--jobs', '2', '.')).toEqual(casewright('--format', 'json', '.'));
  });

  it('keep in the cache what one keeps', () => {
    write('package.json', '{}');
    for (const name of ['a', 'b', 'c', 'd', 'e']) write(`${name}.md`, untidy.replace('haircut', name));
    casewright('--cache', '.');
    const one = readFileSync(path('.casewright-cache.json'), 'utf8');
    rmSync(path('.casewright-cache.json'));
    casewright('--cache', '--jobs', '3', '.');
    const entries = (text: string) =>
      text
        .split('\n')
        .flatMap((line) => (line.startsWith('["') ? [JSON.parse(line)[0]] : []))
        .sort();
    expect(entries(readFileSync(path('.casewright-cache.json'), 'utf8'))).toEqual(entries(one));
  });

  it('mend as one does', () => {
    for (const name of ['a', 'b', 'c', 'd']) write(`${name}.md`, untidy);
    const rule = ['--rule', 'section/unmarked-heading=warning'];
    const diff = casewright('--fix-dry-run', ...rule, '.').stdout;
    expect(casewright('--fix-dry-run', '--jobs', '2', ...rule, '.').stdout).toBe(diff);
    casewright('--fix', '--jobs', '2', ...rule, '.');
    for (const name of ['a', 'b', 'c', 'd']) expect(readFileSync(path(`${name}.md`), 'utf8')).toBe(tidy);
  });
});

it.each(['x', '-1', '1.5', ''])('--jobs "%s" is no number of threads', async (word) => {
  const { status, stderr } = await runInMemory(['--jobs', word, 'a.md'], { files: { 'a.md': untidy } });
  expect(status).toBe(2);
  expect(stderr).toMatch(/--jobs/);
});

describe('a thread that dies', () => {
  const job = (shown: string): FileJob => ({
    path: `/${shown}`,
    shown,
    text: '',
    settings: {} as FileJob['settings'], // no thread here looks at them
    selectFrom: undefined,
    onlyWith: undefined,
    fix: false,
    showSource: false,
  });
  const found: Answer = { linted: undefined, own: [], shared: [] };

  it('takes its own job with it, and the rest goes on', async () => {
    let asked = 0;
    const thread: LintThread = {
      ask: async () => ({ died: asked++ === 0 ? 'at it' : 'before it' }),
      end: async () => [],
    };
    const pool = createLintPool(
      async () => found,
      () => thread,
      1,
    );
    const answers = await Promise.all(['a.md', 'b.md', 'c.md', 'd.md'].map((name) => pool.ask(job(name))));
    expect(answers.map(({ linted }) => linted?.result.errors.map(({ message }) => message))).toEqual([
      undefined,
      ['The file could not be linted (its thread ended); this is a fault of Casewright, please report it'],
      undefined,
      undefined,
    ]);
    expect(await pool.end()).toEqual([]);
  });
});
