import { subjectFor } from './quantity-fit.ts';
import type { Subject } from './quantity-names.ts';
import type { Owner } from './quantity-owners.ts';
import type { Item } from './quantity-references.ts';
import type { Quantity } from './quantity-tokens.ts';

/** "12.3 g/dL of haemoglobin", "82/min heart rate", "60% blasts". */
export function nameAfter(items: readonly Item[], index: number): Owner | undefined {
  const quantity = items[index];
  if (quantity?.kind !== 'quantity' || isGivenOrLost(items, index)) return undefined;
  for (let j = index + 1; j < items.length && j - index <= 3; j++) {
    const item = items[j] as Item;
    if (item.kind === 'word' && (item.text === 'of' || item.text === 'were' || j > index + 1)) continue;
    if (item.kind !== 'name' || item.name.form !== 'name') return undefined;
    const isVitalBare = !quantity.unit && item.name.subjects.some((s) => s.type === 'vital') && j === index + 1;
    const isFit = quantity.unit || quantity.second !== undefined || isVitalBare;
    if (!isFit || (quantity.countsNoun === false && isVitalBare)) return undefined;
    const next = items.slice(j + 1, j + 4).find((later) => later.kind === 'quantity' || later.kind === 'name');
    const isOwned =
      next?.kind === 'quantity' && subjectFor(item.name, next, next.unit) !== undefined && !isClosed(items, j);
    const subject = subjectFor(item.name, quantity, quantity.unit);
    return !isOwned && subject && mayFollow(subject, quantity) ? { name: item.name, index: j } : undefined;
  }
  return undefined;
}

/** "lost 10 kg of weight", "infused 2 mmol/L of ...". */
function isGivenOrLost(items: readonly Item[], index: number): boolean {
  return items.slice(Math.max(0, index - 2), index).some((item) => item.kind === 'word' && item.role === 'barrier');
}

/** "840 mmol/mol creatinine" is measured by the creatinine; "60% blasts" counts cells; "20% albumin" is a solution. */
function mayFollow(subject: Subject, { unit }: Quantity): boolean {
  if (subject.type !== 'lab') return true;
  if (subject.analyte.name === 'creatinine' && /\/m?(?:mol|g)$/.test(unit?.ucum ?? '')) return false;
  if (unit?.kind !== 'percent') return true;
  return subject.analyte.kinds.includes('count') || !subject.analyte.kinds.includes('concentration');
}

/** Does what stands behind a name begin anew: a comma, or "and" with a value that has a name of its own behind it? */
function isClosed(items: readonly Item[], at: number): boolean {
  const [next, value, name] = items.slice(at + 1, at + 4);
  if (next?.kind === 'word') {
    const isNamed = name?.kind === 'name' || (name?.kind === 'word' && name.role === 'other');
    return next.text === 'and' && value?.kind === 'quantity' && isNamed;
  }
  return next?.kind === 'mark' && /[,;)]/.test(next.text);
}
