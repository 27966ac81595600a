import type { Span } from '../text/span.ts';
import type { Quantity, Token } from './quantity-tokens.ts';
import type { Unit } from './quantity-unit.ts';

/** The range that a laboratory calls normal. */
export interface Reference {
  readonly kind: 'range';
  readonly span: Span;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: Unit | undefined;
}

export type Item = Token | Reference;

const openers: ReadonlySet<string> = new Set(['(', '[']);
const closers: ReadonlySet<string> = new Set([')', ']']);
const passable: ReadonlySet<string> = new Set(
  'laboratory lab upper lower of for age adult adults women men male female females males healthy subjects population institutional our local hospital expected value values level levels expected desired target normal normals is being was were are the than a in at less greater to up x times'.split(
    ' ',
  ),
);
const initials: ReadonlySet<string> = new Set(['n', 'nv', 'vn', 'nl', 'norm', 'rv']);

/** Takes reference ranges out of the quantities: "(normal: 3.5-7.2 mg/dL)", "reference < 35", "(200-700 mg/dl)". */
export function markReferences(tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const at = ledQuantity(tokens, i) ?? bareRange(tokens, i) ?? rangeInBrackets(tokens, i);
    const token = tokens[i] as Token;
    if (at === undefined) {
      items.push(token);
      continue;
    }
    const quantity = tokens[at] as Quantity;
    const span = { start: token.span.start, end: quantity.span.end };
    if (tokens.slice(i, at).some(({ kind }) => kind === 'name')) {
      // "The reference range of ferritin is 20-200": a range of its own, of no value before it.
      items.push({ kind: 'word', role: 'barrier', text: '', span });
      i = at;
      continue;
    }
    items.push({ ...rangeOf(quantity), span });
    i = restOfBracket(tokens, at, items);
  }
  return items;
}

/** The range that a quantity tells as a limit or as two. */
export function rangeOf(quantity: Quantity): Reference {
  const { value, high, comparator, unit, span } = quantity;
  const isLower = comparator === '>' || comparator === '≥';
  return {
    kind: 'range',
    span,
    low: high !== undefined || isLower ? value : null,
    high: high ?? (isLower ? null : value),
    unit,
  };
}

/** The index of the quantity that words such as "normal range:" at `i` lead to. */
function ledQuantity(tokens: readonly Token[], i: number): number | undefined {
  const head = tokens[i];
  if (head?.kind !== 'word') return undefined;
  const isInitial = initials.has(head.text);
  if (head.role !== 'reference' && head.role !== 'normal' && !isInitial) return undefined;
  if (head.text === 'percentile' && isMark(tokens[i + 1], ',')) return undefined; // "at the 25th percentile, 12 kg"
  let isReference = head.role === 'reference' && !/^ranges?$/.test(head.text);
  for (let j = i + 1; j < tokens.length && j - i < 9; j++) {
    const token = tokens[j] as Token;
    if (token.kind === 'quantity') {
      const isAfter = followsQuantity(tokens, i);
      if (isReference || isAfter) return isInitial && !isAfter ? undefined : j;
      return opensBracket(tokens, i) && head.role === 'normal' ? j : undefined;
    }
    if (token.kind === 'word' && token.role === 'reference')
      isReference ||= head.role !== 'reference' || token.text !== head.text;
    else if (token.kind === 'word' && !passable.has(token.text)) return undefined;
    else if (token.kind === 'mark' && !/^[([:=,.-]$/.test(token.text)) return undefined;
    else if (token.kind === 'time' || (token.kind === 'name' && !(isReference && isOfWhat(tokens, j))))
      return undefined;
  }
  return undefined;
}

function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === 'mark' && token.text === text;
}

/** Is the name what the range is "of" or "for"? */
function isOfWhat(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'word' && /^(?:of|for)$/.test(before.text);
}

/** Does a quantity stand shortly before, in the same breath? */
function followsQuantity(tokens: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j < 5; j--) {
    const token = tokens[j];
    if (token?.kind === 'quantity') return true;
    if (token?.kind === 'name') return false;
  }
  return false;
}

function opensBracket(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before?.kind === 'mark' && openers.has(before.text);
}

/** A range alone in brackets straight after a quantity that it fits. */
function bareRange(tokens: readonly Token[], i: number): number | undefined {
  const [value, open, range, close] = tokens.slice(i - 2 < 0 ? tokens.length : i - 2, i + 2);
  if (value?.kind !== 'quantity' || range?.kind !== 'quantity') return undefined;
  if (open?.kind !== 'mark' || !openers.has(open.text)) return undefined;
  if (close?.kind !== 'mark' || !closers.has(close.text)) return undefined;
  const isLimit = range.high !== undefined || (range.comparator !== null && range.comparator !== '~');
  if (!isLimit || value.second !== undefined) return undefined;
  return range.unit === undefined || value.unit === undefined || range.unit.kind === value.unit.kind ? i : undefined;
}

/** "121 (135-145) mmol/L", "121 (135-145) and": a range in brackets that a letter follows is one quantity with its brackets. */
function rangeInBrackets(tokens: readonly Token[], i: number): number | undefined {
  const [value, range] = [tokens[i - 1], tokens[i]];
  if (value?.kind !== 'quantity' || range?.kind !== 'quantity' || range.high === undefined) return undefined;
  if (value.second !== undefined || value.high !== undefined || range.span.start - value.span.end > 1) return undefined;
  return range.unit === undefined || value.unit === undefined || range.unit.kind === value.unit.kind ? i : undefined;
}

/** Further quantities before the bracket closes belong to the range: "(normal: men 13-17, women 12-15)". */
function restOfBracket(tokens: readonly Token[], at: number, items: Item[]): number {
  const opened = items
    .slice(-12)
    .findLast((item) => item.kind === 'mark' && (openers.has(item.text) || closers.has(item.text)));
  if (opened?.kind !== 'mark' || !openers.has(opened.text)) return at;
  for (let j = at + 1; j < tokens.length && j - at < 16; j++) {
    const token = tokens[j] as Token;
    if (token.kind === 'mark' && closers.has(token.text)) return j - 1;
    if (token.kind === 'name' || (token.kind === 'mark' && token.text === ';')) return at;
  }
  return at;
}
