import type { Read } from './host.ts';

/** What was looked at to make a value that is remembered. */
const readsFor = new WeakMap<Promise<unknown>, readonly Read[]>();

/**
 * The value that is known under a key, else made and kept. A host that takes down what is read (`recording-host.ts`) is
 * told again what went into a known value, so that everyone who uses it depends on the same files. What others read
 * meanwhile is counted in, which costs a cache some hits and never truth.
 */
export function remember<T>(
  { reads }: { readonly reads?: Read[] },
  known: Map<string, Promise<T>>,
  key: string,
  make: () => Promise<T>,
): Promise<T> {
  const found = known.get(key);
  const value = found ?? make();
  if (!found) known.set(key, value);
  if (!reads) return value;
  return found ? tellAgain(reads, found) : takeDown(reads, value);
}

async function tellAgain<T>(reads: Read[], found: Promise<T>): Promise<T> {
  const value = await found;
  reads.push(...(readsFor.get(found) ?? []));
  return value;
}

/** `make` has begun, and a host looks at the world only after it has returned its promise. */
async function takeDown<T>(reads: Read[], made: Promise<T>): Promise<T> {
  const from = reads.length;
  const value = await made;
  readsFor.set(made, reads.slice(from));
  return value;
}
