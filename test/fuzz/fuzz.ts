import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from './judge.ts';
import { mutate } from './mutate.ts';
import { createRandom, type Random } from './random.ts';
import { shrink } from './shrink.ts';
import type { Target } from './target.ts';

/** How many inputs are kept beside the seeds, to be changed further. */
const mostKept = 200;

/** What came of one target. */
export interface Outcome {
  readonly runs: number;
  readonly failure?: { readonly why: string; readonly input: string; readonly file: string };
}

/** Tries inputs until the time is over or one fails; that one is made as short as it still fails and kept in a file. */
export async function fuzz(target: Target, milliseconds: number, seed: number, folder: string): Promise<Outcome> {
  const random = createRandom(seed);
  const kept = [...target.seeds];
  for (const input of target.seeds) await judge(target, input); // the code is warm after that
  const end = performance.now() + milliseconds;
  let runs = 0;
  while (performance.now() < end) {
    const input = mutate(random.pick(kept, ''), target.seeds, target.pieces, random);
    runs++;
    const why = await judge(target, input);
    if (why !== undefined) return { runs, failure: await keep(target, why, input, folder) };
    keepSome(kept, input, target.seeds.length, random);
  }
  return { runs };
}

async function keep(target: Target, why: string, input: string, folder: string): Promise<Outcome['failure']> {
  const shortest = await shrink(input, async (shorter) => (await judge(target, shorter)) === why);
  const hash = createHash('sha256').update(shortest).digest('hex').slice(0, 8);
  const file = join(folder, `${target.name}-${hash}.txt`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, shortest, 'utf8');
  return { why, input: shortest, file };
}

/** Now and then an input that was tried takes the place of an older one, so that changes add up. */
function keepSome(kept: string[], input: string, seeds: number, random: Random): void {
  if (random.below(8) > 0) return;
  if (kept.length < seeds + mostKept) kept.push(input);
  else kept[seeds + random.below(mostKept)] = input;
}
