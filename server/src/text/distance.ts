/** Are the two words equal but for one typed slip (a letter too many, missing, changed, or two swapped)? */
export function isOneSlipApart(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const leftA = a.length - head - tail;
  const leftB = b.length - head - tail;
  if (leftA <= 1 && leftB <= 1) return true;
  return leftA === 2 && leftB === 2 && a[head] === b[head + 1] && a[head + 1] === b[head];
}
