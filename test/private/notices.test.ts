import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const notices = readFileSync(resolve(root, 'THIRD_PARTY_NOTICES.md'), 'utf8');

describe('THIRD_PARTY_NOTICES.md', () => {
  it('lists what is in the bundles, all of it permissive', () => {
    const { status, stderr } = spawnSync(process.execPath, ['notices.mjs', '--check'], { cwd: root, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  }, 60_000);

  it('has a licence for each package of its list', () => {
    const listed = [...notices.matchAll(/^\| ([\w@/.-]+) \| \d/gm)].map(([, name]) => name);
    const told = new Set([...notices.matchAll(/^## (.+)$/gm)].flatMap(([, names]) => names?.split(', ') ?? []));
    expect(listed.filter((name) => name === undefined || !told.has(name))).toEqual([]);
    expect(listed).toEqual(expect.arrayContaining(['yaml', 'remark-parse', 'docx', 'vscode-languageclient']));
  });
});
