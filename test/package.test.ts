import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));

function run(program: string, args: readonly string[], cwd = root) {
  return spawnSync(program, args, { cwd, encoding: 'utf8' });
}

/** What may lie in a package: what runs, what it shows, and what tells of it. */
const mayHold =
  /^(?:package\.json|package\.nls(?:\.\w+)?\.json|README\.md|RULES\.md|CHANGELOG\.md|THIRD_PARTY_NOTICES\.md|LICENSE|dist\/(?:web\/)?[\w-]+\.js|media\/[\w/-]+\.(?:png|svg|md)|snippets\/[\w.-]+\.code-snippets|syntaxes\/[\w.-]+\.json|l10n\/[\w.-]+\.json|examples\/[\w/-]+\.(?:md|svg)|server\/src\/lint\/made\/[\w.-]+\.schema\.json)$/;

describe('what is shipped', () => {
  const listed = run('npx', ['--no-install', 'vsce', 'ls', '--no-dependencies']).stdout.trim().split('\n');
  const packed = run('npm', ['pack', '--dry-run', '--ignore-scripts', '--json']).stdout;
  const files: readonly { readonly path: string }[] = JSON.parse(packed)[0].files;

  it('holds in the VSIX no sources, no maps and no tests', () => {
    expect(listed.filter((path) => !mayHold.test(path))).toEqual([]);
    expect(listed).toEqual(
      expect.arrayContaining(['dist/extension.js', 'dist/server.js', 'dist/web/server.js', 'THIRD_PARTY_NOTICES.md']),
    );
  });

  it('holds in the package for npm no sources, no maps and no tests', () => {
    expect(files.map(({ path }) => path).filter((path) => !mayHold.test(path))).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['dist/cli.js', 'THIRD_PARTY_NOTICES.md']));
  });

  it('holds every file that the manifest names', () => {
    const named = JSON.stringify(manifest).matchAll(
      /"(?:\.\/)?((?:media|dist|snippets|syntaxes|server|l10n)\/[^"]+)"/g,
    );
    const paths = new Set([...named].map(([, path]) => path));
    paths.delete('dist/cli.js'); // the command line is for npm
    expect([...paths].filter((path) => !listed.includes(path ?? ''))).toEqual([]);
    expect(paths.size).toBeGreaterThan(6);
  });

  it('asks its user to install nothing else', () => {
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.engines).toMatchObject({ node: '>=20' });
  });
});

it('is woken by Markdown alone', () => {
  expect(
    manifest.activationEvents.filter((event: string) => !/^onLanguage:(?:markdown|quarto|rmd)$/.test(event)),
  ).toEqual([]);
});

describe('a release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'casewright-release-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);
  const git = (...args: readonly string[]) =>
    run('git', ['-c', 'user.name=Fenn', '-c', 'user.email=fenn@example.org', ...args], folder);
  // No registry: what it knows of faults changes from day to day.
  const offline = { ...process.env, npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0' };
  const release = () =>
    spawnSync(process.execPath, ['release.mjs', join(folder, '.out')], { cwd: folder, encoding: 'utf8', env: offline });

  it('is made of a tagged commit with its section in the changelog, and of nothing else', () => {
    const left = new Set(['node_modules', 'dist', '.git', 'test', 'bench']);
    for (const name of readdirSync(root))
      if (!left.has(name)) cpSync(join(root, name), join(folder, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, '.gitignore'), 'node_modules\ndist\n.out\n');
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'All of it');
    expect(release().stderr).toContain(`has no tag \`v${manifest.version}\``);
    git('tag', `v${manifest.version}`);
    expect(release().stderr).toContain('has no section');
    const changelog = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8');
    writeFileSync(join(folder, 'CHANGELOG.md'), `${changelog}\n## [${manifest.version}]\n`);
    expect(release().stderr).toContain('changes that are in no commit');
    git('commit', '-qam', 'Say so');
    git('tag', '-f', `v${manifest.version}`);
    const { stdout, stderr, status } = release();
    expect(stderr).toBe('the registry did not answer `npm audit`; ask another one before this is published\n');
    expect(status).toBe(0);
    const sums = stdout.trim().split('\n');
    expect(sums.map((line) => /casewright-[\d.]+\.(?:vsix|tgz)/.exec(line)?.[0])).toEqual([
      `casewright-${manifest.version}.vsix`,
      `casewright-${manifest.version}.tgz`,
    ]);
    expect(release().stdout.split('\n')[0]).toBe(sums[0]); // the VSIX is the same to the byte
  }, 240_000);
});
