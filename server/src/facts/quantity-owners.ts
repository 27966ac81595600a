import { fitsBare, subjectFor } from './quantity-fit.ts';
import type { Gap } from './quantity-gap.ts';
import { type Name, sameSubject } from './quantity-names.ts';
import type { Item, Reference } from './quantity-references.ts';
import type { Quantity } from './quantity-tokens.ts';

/** A name, or the words that stand for one, waiting for its values. */
export interface Owner {
  readonly name: Name;
  /** Its place among the items of the sentence. */
  readonly index: number;
}

/** A value that waits for the end of its list. */
export interface Held {
  readonly quantity: Quantity;
  readonly index: number;
  range: Reference | undefined;
}

/** Where the unit of a value stands: at the value, at another of the list, in the reference range, in a table's head. */
export type UnitPlace = 'value' | 'list' | 'range' | 'table';

/** "hemoglobin (Hb)", "C-reactive protein CRP": the same thing said twice. */
export function isAlias(first: Name, second: Name, gap: Gap): boolean {
  const isSame = first.subjects.some((a) => second.subjects.some((b) => sameSubject(a, b)));
  return isSame && gap.loose <= 1;
}

/** More values than this are no list of one test's. */
const longestList = 60;

/** Does the quantity belong to the names before it? `follows`: other values of the sentence have been found. */
export function connects(
  owners: readonly Owner[],
  held: readonly Held[],
  quantity: Quantity,
  gap: Gap,
  items: readonly Item[],
  index: number,
  follows: boolean,
): boolean {
  if (gap.isBarred || held.length >= longestList) return false;
  if (held.length > 0 && gap.loose > 0 && (gap.isEquated || (owners.length === 1 && isOfOtherUnit(held, quantity))))
    return false; // "albumin 3.1 g/dL and zonulin: 36 mg/dL"
  if (quantity.unit || quantity.second !== undefined) {
    return (
      gap.loose <= (held.length === 0 ? 7 : 2) && owners.some(({ name }) => subjectFor(name, quantity, quantity.unit))
    );
  }
  if (!gap.isStrict || quantity.countsNoun || isInBareBrackets(items, index) || isOfRatio(owners, items)) return false;
  if (held.length > 0 && !gap.isJoined) return false;
  const speaks = owners.some(({ name }) => {
    const isSure =
      name.form === 'name' || (name.form === 'symbol' && (gap.isEquated || follows || leads(items, index)));
    return isSure && fitsBare(name, quantity);
  });
  return speaks || sharesNext(owners, items, index);
}

/** "Na 128, K 3.1": does another name with its own bare value follow at once, as in a list of results? */
function leads(items: readonly Item[], index: number): boolean {
  const [joint, name, value] = items.slice(index + 1, index + 4);
  const isJoint =
    (joint?.kind === 'mark' && /^[,;/]$/.test(joint.text)) || (joint?.kind === 'word' && joint.text === 'and');
  if (!isJoint || name?.kind !== 'name' || value?.kind !== 'quantity') return false;
  return !value.countsNoun && value.second === undefined && fitsBare(name.name, value);
}

/** Behind words that say nothing of the list, a value in another unit is of a test that no table knows. */
function isOfOtherUnit(held: readonly Held[], { unit }: Quantity): boolean {
  const own = held.findLast(({ quantity }) => quantity.unit)?.quantity.unit;
  return own !== undefined && unit !== undefined && own.ucum !== unit.ucum;
}

/** "the creatinine ratio was 1.6", "CSF/blood glucose 0.4": a bare number is the ratio's. */
function isOfRatio(owners: readonly Owner[], items: readonly Item[]): boolean {
  const index = owners.at(-1)?.index ?? -2;
  const [before, after] = [items[index - 1], items[index + 1]];
  if (after?.kind === 'word' && after.text === 'ratio') return true;
  const isSlashed = before?.kind === 'mark' && before.text === '/' && items[index - 2]?.kind !== 'quantity';
  return owners.length === 1 && isSlashed;
}

/** "from 499 to 481 U/mL": the unit comes with a later value. */
function sharesNext(owners: readonly Owner[], items: readonly Item[], index: number): boolean {
  for (const item of items.slice(index + 1, index + 8)) {
    if (item.kind === 'name') return false;
    if (item.kind === 'quantity') return owners.some(({ name }) => item.unit && subjectFor(name, item, item.unit));
  }
  return false;
}

/** "LDH (12)" may be a citation; "LDH (321)" and "pH (7.2)" are values. */
function isInBareBrackets(items: readonly Item[], index: number): boolean {
  const [before, item, after] = items.slice(Math.max(0, index - 1), index + 2);
  if (before?.kind !== 'mark' || after?.kind !== 'mark' || item?.kind !== 'quantity') return false;
  if (before.text === '[' && after.text === ']') return true;
  return (
    before.text === '(' && after.text === ')' && Number.isInteger(item.value) && item.value < 200 && !item.comparator
  );
}
