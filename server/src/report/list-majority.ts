import type { ListedReference } from './references.ts';

/** How most entries of a list write one thing, and which write it otherwise. */
export interface Majority {
  /** What most have, in the words of `formOf`. */
  readonly norm: string;
  /** The first entry that has it. */
  readonly model: ListedReference;
  readonly deviants: readonly Deviant[];
}

/** An entry that differs from most others in one thing. */
export interface Deviant {
  readonly entry: ListedReference;
  readonly has: string;
}

/** A form is that of the list from this share of the entries that show one ... */
const share = 0.6;
/** ... and from this number of entries on. */
const least = 3;

/** The form that most entries have. Undefined where the list has none; `formOf` is undefined where an entry shows none. */
export function majorityOf(
  list: readonly ListedReference[],
  formOf: (entry: ListedReference) => string | undefined,
): Majority | undefined {
  const voters = list.flatMap((entry) => {
    const has = formOf(entry);
    return has === undefined ? [] : [{ entry, has }];
  });
  const norm = mostFrequent(voters.map(({ has }) => has));
  const agreeing = voters.filter(({ has }) => has === norm);
  const model = agreeing[0]?.entry;
  if (norm === undefined || !model || agreeing.length < least || agreeing.length < voters.length * share)
    return undefined;
  return { norm, model, deviants: voters.filter(({ has }) => has !== norm) };
}

/** What occurs most often; of several, what came first. */
export function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: { readonly value: T; readonly count: number } | undefined;
  for (const [value, count] of counts) if (!best || count > best.count) best = { value, count };
  return best?.value;
}
