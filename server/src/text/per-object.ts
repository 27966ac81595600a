/**
 * Makes a computation that is done at most once for each object and forgotten together with it. What is kept must follow
 * from the object alone: of a fact, which outlives versions of a report, nothing that tells where it stands in one.
 *
 * It is kept on the object itself, where nothing sees it: an edit asks some two hundred computations of each block of a
 * report, and to look that up in as many maps took longer than all else that the edit cost. To be made once, beside the
 * functions of a module, because each takes a place on every object that is asked.
 */
export function perObject<K extends object, T>(compute: (of: K) => T): (of: K) => T {
  const place = places++;
  return (of) => {
    const kept = keptOn(of);
    const found = kept[place];
    if (found !== undefined) return (found === nothing ? undefined : found) as T;
    const value = compute(of);
    kept[place] = value === undefined ? nothing : value;
    return value;
  };
}

let places = 0;

/** Stands for a result that is undefined. */
const nothing = Symbol('nothing');
const computed = Symbol('computed');

function keptOn(of: object): unknown[] {
  const kept = (of as { [computed]?: unknown[] })[computed];
  if (kept) return kept;
  const none: unknown[] = [];
  // Not enumerable, so that a copy of the object begins with nothing.
  Object.defineProperty(of, computed, { value: none });
  return none;
}
