import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pullClient, startClient } from '../harness/language-client.ts';
import { runInMemory } from '../harness/memory-host.ts';

const report = '# Barley itch: a case report\n\n## Case report\n\nA maltster came with an itch.\n';
const secret = 'password: of nobody\ntoken-of-the-runner: 1\n';

/** A report whose front matter names a profile. */
function naming(profile: string): string {
  return `---\ntype: case-report\ncasewright:\n  profile: ${profile}\n---\n\n${report}`;
}

/** A repository in the middle, and files of the machine around it. */
const world = {
  '/home/author/repo/.git/HEAD': 'ref: refs/heads/main\n',
  '/home/author/repo/ours.yaml': 'title: Annals of the Malt Floor\n',
  '/home/author/repo/far.yaml': 'extends: ../secret.yaml\n',
  '/home/author/secret.yaml': secret,
  '/etc/secret.yaml': secret,
};

describe('the profile of a report in a repository', () => {
  it.each([
    '../../secret.yaml',
    '/etc/secret.yaml',
    '/home/author/repo/../secret.yaml',
    '../../../../../etc/secret.yaml',
    '../far.yaml',
  ])('is not read outside of it: %s', async (path) => {
    const files = { ...world, '/home/author/repo/reports/a.md': naming(path) };
    const { stdout, stderr } = await runInMemory('-f compact repo/reports/a.md', { files });
    expect(stdout + stderr).not.toMatch(/password|token/);
    expect(stdout).toContain('lies outside of the repository');
  });

  it.each(['../ours.yaml', '/home/author/repo/ours.yaml'])('is read in it: %s', async (path) => {
    const files = { ...world, '/home/author/repo/reports/a.md': naming(path) };
    const { stdout } = await runInMemory('-f compact repo/reports/a.md', { files });
    expect(stdout).not.toMatch(/outside|profile/);
  });

  it("is bound for a configuration file too, and not for the user's own words", async () => {
    const files = {
      ...world,
      '/home/author/repo/a.md': report,
      '/home/author/repo/.casewright.yaml': 'profile: ../secret.yaml\n',
    };
    expect((await runInMemory('-f compact repo/a.md', { files })).stdout).toContain('lies outside of the repository');
    const named = await runInMemory('-f compact --profile secret.yaml repo/a.md', {
      files: { ...files, '/home/author/repo/.casewright.yaml': '' },
    });
    expect(named.stdout).toContain('`password` is not a field');
  });

  it('may lie anywhere where there is no repository', async () => {
    const files = { 'reports/a.md': naming('../ours.yaml'), 'ours.yaml': 'title: Annals\n' };
    expect((await runInMemory('-f compact reports/a.md', { files })).stdout).not.toMatch(/outside|profile/);
  });

  it.runIf(process.platform !== 'win32')('is not read by a link that leads out of it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'casewright-'));
    mkdirSync(join(folder, 'repo/.git'), { recursive: true });
    writeFileSync(join(folder, 'secret.yaml'), secret);
    writeFileSync(join(folder, 'repo/a.md'), naming('ours.yaml'));
    symlinkSync('../secret.yaml', join(folder, 'repo/ours.yaml'));
    const cli = resolve(import.meta.dirname, '../../dist/cli.js');
    const { stdout } = spawnSync(process.execPath, [cli, '-f', 'compact', 'a.md'], {
      cwd: join(folder, 'repo'),
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    expect(stdout).toContain('lies outside of the repository');
    expect(stdout).not.toMatch(/password|token/);
  });
});

describe('the profile of a report in a workspace', () => {
  const uri = 'file:///farm/reports/a.md';
  const files = new Map([
    ['file:///secret.yaml', secret],
    ['file:///farm/ours.yaml', 'title: Annals\n'],
  ]);

  it.each([
    ['../../secret.yaml', true],
    ['/secret.yaml', true],
    ['../ours.yaml', false],
  ])('%s', async (path, isOutside) => {
    const client = await startClient({ capabilities: pullClient, folders: ['file:///farm'], files });
    await client.open(uri, naming(path));
    const messages = (await client.pull(uri)).map(({ message }) => String(message));
    client.end();
    expect(messages.some((message) => message.includes('lies outside of the workspace'))).toBe(isOutside);
    expect(client.publications.map((told) => told.uri)).not.toContain('file:///secret.yaml');
  });
});

describe('an image', () => {
  it.each(['../../../etc/secret.png', '/etc/secret.png'])(
    'is not looked for outside of the folder of the report: %s',
    async (path) => {
      const files = { 'a.md': `---\ntype: case-report\n---\n\n${report}\n![Figure 1. Floor](${path})\n` };
      expect((await runInMemory('-f compact a.md', { files })).stdout).not.toContain('secret');
    },
  );
});
