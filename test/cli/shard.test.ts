import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeShard } from '../../server/src/cli/shard.ts';
import { runInMemory } from '../harness/memory-host.ts';
import { onlyRules } from '../harness/only-rules.ts';
import { untidy } from './reports.ts';

const names = ['d', 'b', 'sub/a', 'c', 'sub/e'].map((name) => `${name}.md`);
const files = {
  '.casewright.json': onlyRules('section/unmarked-heading'),
  ...Object.fromEntries(names.map((name) => [name, `---\ntype: case-report\n---\n${untidy}`])),
};

async function found(words: string): Promise<readonly string[]> {
  const { status, stdout } = await runInMemory(`-f compact ${words}`, { files });
  expect(status).toBe(0);
  return [...new Set(stdout.match(/^[^:\n]+(?=:)/gm))];
}

describe('--shard', () => {
  it.each([
    ['1/2', ['b.md', 'd.md', 'sub/e.md']],
    ['2/2', ['c.md', 'sub/a.md']],
    ['1/1', ['b.md', 'c.md', 'd.md', 'sub/a.md', 'sub/e.md']],
    ['5/5', ['sub/e.md']],
    ['6/7', []],
  ])('%s takes its part of a folder', async (shard, expected) => {
    expect(await found(`--shard ${shard}`)).toEqual(expected);
  });

  it('deals out by the names, whatever the order of the operands, and keeps that order', async () => {
    expect(await found(`--shard 1/2 ${[...names].reverse().join(' ')}`)).toEqual(['sub/e.md', 'b.md', 'd.md']);
  });

  it('of files without a report is good where it is a part, and not where it is the whole', async () => {
    const prose = { 'a.md': 'Barley.\n', 'b.md': 'Rye.\n' };
    expect((await runInMemory('--shard 1/2', { files: prose })).status).toBe(0);
    expect((await runInMemory('--shard 1/1', { files: prose })).status).toBe(2);
  });

  it('an operand that is not there is told in each part', async () => {
    for (const shard of ['1/2', '2/2'])
      expect((await runInMemory(`--shard ${shard} gone.md`, { files })).status).toBe(2);
  });

  it.each(['0/2', '3/2', '1', '1/', '/2', 'a/b', '1/0', '-1/2', '1.5/2', '01/2', '1/2/3', ' 1/2'])(
    '%j is no part of a whole',
    async (shard) => {
      const { status, stdout, stderr } = await runInMemory([`--shard=${shard}`, 'a.md'], { files });
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain(`\`--shard ${shard}\` is no part of a whole; expected such as \`1/3\``);
    },
  );
});

it('each name is in one part alone, the parts are equal but for one, and all have the order given', () => {
  const some = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 40 });
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 12 }), (all, count) => {
      const parts = Array.from({ length: count }, (_, i) => takeShard(all, { index: i + 1, count }, (name) => name));
      expect(parts.flat().sort()).toEqual([...all].sort());
      const sizes = parts.map((part) => part.length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      for (const part of parts) expect(part).toEqual(all.filter((name) => part.includes(name)));
      const turned = [...all].reverse();
      expect(takeShard(turned, { index: 1, count }, (name) => name)).toEqual([...(parts[0] ?? [])].reverse());
    }),
  );
});
