import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { judge } from './judge.ts';
import { mutate } from './mutate.ts';
import { createRandom } from './random.ts';
import { targets } from './targets.ts';

const folder = resolve(import.meta.dirname, 'failures');
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

it.each(files)('%s fails no more', async (file) => {
  const target = targets
    .filter(({ name }) => file.startsWith(`${name}-`))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (!target) throw new Error(`${file} is of no target`);
  expect(await judge(target, readFileSync(resolve(folder, file), 'utf8'), false)).toBeUndefined();
});

const inProcess = targets.filter(({ read }) => read);

it.each(inProcess.map((target) => [target.name, target] as const))(
  '%s: seeds, and a few of what is made of them',
  async (_, target) => {
    const random = createRandom(2026);
    const made = Array.from({ length: 10 }, () =>
      mutate(random.pick(target.seeds, ''), target.seeds, target.pieces, random),
    );
    for (const input of [...target.seeds.slice(0, 5), ...made])
      expect(await judge(target, input, false), input).toBeUndefined();
  },
);

it('each target has something to begin with', () => {
  expect(targets.filter(({ seeds }) => seeds.length === 0).map(({ name }) => name)).toEqual([]);
});
