/** A source of numbers that are the same for the same seed (mulberry32). */
export interface Random {
  /** A whole number from 0 to below a bound. */
  below(bound: number): number;
  pick<T>(all: readonly T[], otherwise: T): T;
}

/** Creates one. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return { below, pick: (all, otherwise) => all[below(all.length)] ?? otherwise };
}
