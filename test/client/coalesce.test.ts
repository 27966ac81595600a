import { expect, it } from 'vitest';
import { coalesce } from '../../client/src/coalesce.ts';

/** Runs that end when they are told to. */
function heldRuns() {
  const ends: (() => void)[] = [];
  const ask = coalesce(() => new Promise((resolve) => void ends.push(resolve)));
  return { ask, ends };
}

/** Lets all that waits for nothing go on. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

it('runs once more when it was asked while it ran, however often', async () => {
  const { ask, ends } = heldRuns();
  ask();
  ask();
  ask();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await settle();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await settle();
  expect(ends).toHaveLength(2);
});

it('runs again when it is asked after it ran', async () => {
  const { ask, ends } = heldRuns();
  ask();
  ends[0]?.();
  await settle();
  ask();
  expect(ends).toHaveLength(2);
});

it('goes on after a run that failed', async () => {
  let runs = 0;
  const ask = coalesce(async () => {
    runs++;
    throw new Error('called off');
  });
  ask();
  await settle();
  ask();
  await settle();
  expect(runs).toBe(2);
});
