import type { Name } from './quantity-names.ts';
import type { Item } from './quantity-references.ts';

export type Flag = 'high' | 'low' | 'normal';

/** What the words around say of the value; a change ("increased to") says nothing of its range. */
export function flagOf(items: readonly Item[], name: Name, nameIndex: number, valueIndex: number): Flag | null {
  if (name.flag) return name.flag;
  const [first, last] = nameIndex <= valueIndex ? [nameIndex, valueIndex] : [valueIndex, nameIndex];
  const after = items.slice(last + 1, last + 4);
  for (let j = last - 1; j > first && last - j < 12; j--) {
    const flag = roleFlag(items, j);
    if (flag) return flag;
  }
  for (let j = first - 1; j >= 0 && first - j <= 2; j--) {
    if (items[j]?.kind === 'quantity' || items[j]?.kind === 'mark') break;
    const flag = roleFlag(items, j);
    if (flag) return flag;
  }
  return letterFlag(after);
}

function roleFlag(items: readonly Item[], j: number): Flag | undefined {
  const item = items[j];
  if (item?.kind === 'mark') return item.text === '↑' ? 'high' : item.text === '↓' ? 'low' : undefined;
  if (item?.kind !== 'word') return undefined;
  const before = items[j - 1];
  if (before?.kind === 'word' && /^(?:not|times|than|above|below|near|to)$/.test(before.text)) return undefined;
  if (/(?:ed|er)$/.test(item.text) && isChange(items, j)) return undefined;
  return item.role === 'high' || item.role === 'low' || item.role === 'normal' ? item.role : undefined;
}

/** "increased to 9", "decreased significantly (from 12": how the value moved, not where it stands. */
function isChange(items: readonly Item[], j: number): boolean {
  for (const item of items.slice(j + 1, j + 4)) {
    if (item.kind === 'quantity') return false;
    if (item.kind === 'word' && /^(?:to|from|by)$/.test(item.text)) return true;
  }
  return false;
}

function letterFlag(after: readonly Item[]): Flag | null {
  for (const item of after) {
    if (item.kind === 'word') {
      if (item.text === 'h' || item.role === 'high') return 'high';
      if (item.text === 'l' || item.role === 'low') return 'low';
      return null;
    }
    if (item.kind !== 'mark') return null;
    if (item.text === '↑') return 'high';
    if (item.text === '↓') return 'low';
    if (item.text !== '(' && item.text !== '[') return null;
  }
  return null;
}
