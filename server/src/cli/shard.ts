import type { UsageProblem } from './parse-arguments.ts';

/** One part of a run that is shared among machines: the `index`-th, from 1, of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `2/3`. */
export function readShard(word: string): Shard | UsageProblem {
  const [, index, count] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(word) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index <= shard.count) return shard;
  return { problem: `\`--shard ${word}\` is no part of a whole; expected such as \`1/3\` for the first of three` };
}

/**
 * The part's own of all that is to be done, in the order given. It is dealt out by the sorted names, one to each in turn,
 * so that every machine with the same files deals alike and no part has two more than another.
 */
export function takeShard<T>(all: readonly T[], { index, count }: Shard, nameOf: (one: T) => string): readonly T[] {
  const names = [...new Set(all.map(nameOf))].sort();
  const own = new Set(names.filter((_, i) => i % count === index - 1));
  return all.filter((one) => own.has(nameOf(one)));
}
