import { subjectFor } from './quantity-fit.ts';
import type { Name } from './quantity-names.ts';
import type { Held, Owner, UnitPlace } from './quantity-owners.ts';
import type { Quantity } from './quantity-tokens.ts';
import type { Unit } from './quantity-unit.ts';

function fitsOrBare(name: Name, quantity: Quantity): boolean {
  const isBare = quantity.unit === undefined && quantity.second === undefined;
  return isBare || subjectFor(name, quantity, quantity.unit) !== undefined;
}

/** Pairs values with names: one each in order ("were 135 and 4.2, respectively"), or all to the only or last one. */
export function shareOut(owners: readonly Owner[], held: readonly Held[]): (readonly [Owner, readonly Held[]])[] {
  const last = owners.at(-1);
  if (!last || held.length === 0) return [];
  const isPaired = owners.every(({ name }, i) => held[i] && fitsOrBare(name, held[i].quantity));
  if (owners.length > 1 && held.length === owners.length && isPaired) {
    return owners.map((owner, i) => [owner, held.slice(i, i + 1)] as const);
  }
  if (owners.length > 1 && held.length % owners.length === 0 && held.length > owners.length && isPaired) {
    return owners.map((owner, i) => [owner, held.filter((_, k) => k % owners.length === i)] as const);
  }
  const fit = owners.findLast(({ name }) => held.some(({ quantity }) => subjectFor(name, quantity, quantity.unit)));
  return [[fit ?? last, held]];
}

/** The value's own unit, else that of another value of the list, else that of its reference range. */
export function unitOf(
  name: Name,
  entries: readonly Held[],
  i: number,
  all: readonly Held[],
): { unit: Unit | undefined; from: UnitPlace | undefined } {
  const entry = entries[i] as Held;
  if (entry.quantity.unit) return { unit: entry.quantity.unit, from: 'value' };
  const at = all.indexOf(entry);
  const others = [...all.slice(at + 1), ...all.slice(0, at).reverse()];
  const shared = others.find(
    ({ quantity }) =>
      quantity.unit && subjectFor(name, quantity, quantity.unit) && !isOfOtherScale(entry.quantity, quantity),
  );
  if (shared?.quantity.unit && entry.quantity.second === undefined) return { unit: shared.quantity.unit, from: 'list' };
  const unit = entry.range?.unit;
  return unit && subjectFor(name, entry.quantity, unit)
    ? { unit, from: 'range' }
    : { unit: undefined, from: undefined };
}

/** "38.4 (101.1 °F)": the same temperature on another scale. */
function isOfOtherScale(quantity: Quantity, { unit, value }: Quantity): boolean {
  return unit?.kind === 'temperature' && Math.abs(quantity.value - value) > 30;
}
