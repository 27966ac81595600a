import type { Item } from './quantity-references.ts';

/** An aside is no longer than so many items. */
const longest = 12;

/**
 * The items of a sentence without what stands between commas from a name to its verb: of "the lithium level, taken twelve
 * hours after the last tablet, was 2.7 mmol/L" the aside tells when, and not what.
 */
export function withoutAsides(items: readonly Item[]): readonly Item[] {
  const kept: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const end = isComma(items[i]) && followsName(kept) ? endOfAside(items, i) : undefined;
    if (end === undefined) kept.push(items[i] as Item);
    else i = end;
  }
  return kept.length === items.length ? items : kept;
}

/** The comma that closes the aside; undefined where a value, another name or a flag stands in it, or no verb follows. */
function endOfAside(items: readonly Item[], open: number): number | undefined {
  for (let i = open + 1; i < items.length && i - open <= longest; i++) {
    const item = items[i] as Item;
    if (item.kind !== 'word' && item.kind !== 'time' && item.kind !== 'mark') return undefined;
    if (item.kind === 'word' && /^(?:high|low|normal)$/.test(item.role)) return undefined;
    if (!isComma(item)) continue;
    const verb = items[i + 1];
    return verb?.kind === 'word' && /^(?:was|were|is|are)$/.test(verb.text) ? i : undefined;
  }
  return undefined;
}

function followsName(items: readonly Item[]): boolean {
  const last = items.findLast((item) => !(item.kind === 'word' && item.role === 'link'));
  return last?.kind === 'name';
}

function isComma(item: Item | undefined): boolean {
  return item?.kind === 'mark' && item.text === ',';
}
