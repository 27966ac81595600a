/** Works on all of a list, at most so many at a time, and takes what comes of each in the order of the list. */
export async function inOrder<T, R>(
  all: readonly T[],
  atOnce: number,
  work: (one: T) => Promise<R>,
  take: (result: R, one: T, index: number) => void,
): Promise<void> {
  const begun: Promise<R>[] = [];
  for (const [index, one] of all.entries()) {
    while (begun.length < Math.min(index + atOnce, all.length)) begun.push(work(all[begun.length] as T)); // below its length
    take(await (begun[index] as Promise<R>), one, index);
  }
}
