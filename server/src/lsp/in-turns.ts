/** Milliseconds that work may go on before it gives way: less than one notices while typing. */
const longestTurn = 20;

/** How long work lets others have their turn, and learns that it is no longer wanted. */
export interface Turns {
  /** Milliseconds on any clock that goes forward. */
  now(): number;
  /** Gives way to whatever else waits. */
  pause(): Promise<void>;
  /** Throws where nobody waits for the work any more. */
  check(): void;
  /** Is told between turns how many of the items are done. */
  tell(done: number, all: number): void;
}

/** Does something with each item in order, and lets others have their turn whenever that has taken long. */
export async function inTurns<T, R>(
  items: readonly T[],
  use: (item: T) => R,
  { now, pause, check, tell }: Turns,
): Promise<readonly R[]> {
  const results: R[] = [];
  let begun = now();
  for (const item of items) {
    if (now() - begun >= longestTurn) {
      tell(results.length, items.length);
      await pause();
      check();
      begun = now();
    }
    results.push(use(item));
  }
  return results;
}
