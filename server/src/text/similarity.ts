/**
 * How alike two texts are, from 0 to 1: one less the letters to add, drop or change, as a share of the longer text. 0 for
 * all that is less alike than `least`, so that unlike texts cost little.
 */
export function similarity(a: string, b: string, least: number): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  const reach = Math.floor(longest * (1 - least));
  const distance = boundedDistance(a, b, reach);
  return distance > reach ? 0 : 1 - distance / longest;
}

/** The number of letters to add, drop or change, counted up to `reach`; more than that is `reach + 1`. */
function boundedDistance(a: string, b: string, reach: number): number {
  if (Math.abs(a.length - b.length) > reach) return reach + 1;
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - reach);
    const to = Math.min(b.length, i + reach);
    const row = new Array<number>(b.length + 1).fill(reach + 1);
    if (from === 1) row[0] = i;
    let best = reach + 1;
    for (let j = from; j <= to; j++) {
      const change = (last[j - 1] ?? reach) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const cost = Math.min(change, (last[j] ?? reach) + 1, (row[j - 1] ?? reach) + 1);
      row[j] = cost;
      best = Math.min(best, cost);
    }
    if (best > reach) return reach + 1;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, reach + 1);
}
