/**
 * Makes a computation that is done at most once for each object and forgotten together with it. What is kept must follow
 * from the object alone: of a fact, which outlives versions of a report, nothing that tells where it stands in one.
 */
export function perObject<K extends object, T>(compute: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T | typeof nothing>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found === nothing ? (undefined as T) : found;
    const value = compute(of);
    known.set(of, value === undefined ? nothing : value);
    return value;
  };
}

/** Stands for a result that is undefined, which a map cannot tell from none. */
const nothing = Symbol('nothing');
