import { specimenWords } from '../data/lab-words.ts';
import { moved, type Span, shift } from '../text/span.ts';
import { subjectFor } from './quantity-fit.ts';
import { type Flag, flagOf } from './quantity-flags.ts';
import { deeper, type Gap, isFresh, newGap, widen } from './quantity-gap.ts';
import { halvesOf } from './quantity-halves.ts';
import { impliedName } from './quantity-implied.ts';
import { nameAfter } from './quantity-name-after.ts';
import type { Name, Subject } from './quantity-names.ts';
import { connects, type Held, isAlias, type Owner, type UnitPlace } from './quantity-owners.ts';
import type { Item, Reference } from './quantity-references.ts';
import { shareOut, unitOf } from './quantity-sharing.ts';
import type { Quantity } from './quantity-tokens.ts';
import type { Unit } from './quantity-unit.ts';

/** A value with what it is the value of. */
export interface Measurement {
  readonly subject: Subject;
  readonly quantity: Quantity;
  readonly unit: Unit | undefined;
  readonly unitFrom: UnitPlace | undefined;
  readonly flag: Flag | null;
  readonly range: Reference | undefined;
  readonly nameSpan: Span | undefined;
  /** "fell by 10 mmol/L": how much it changed, not what it was. */
  readonly isChange: boolean;
  /** From the name to the value, or from the value to the name. */
  readonly span: Span;
}

/** The same measurement at its place in the block, by the place of its sentence. */
export function moveMeasurement(measurement: Measurement, by: number): Measurement {
  if (by === 0) return measurement;
  const { quantity, unit, range, nameSpan } = measurement;
  const ownUnit = quantity.unit && moved(quantity.unit, by);
  return {
    ...moved(measurement, by),
    quantity: {
      ...moved(quantity, by),
      valueSpan: shift(quantity.valueSpan, by),
      unit: ownUnit,
      unknownUnit: quantity.unknownUnit && shift(quantity.unknownUnit, by),
    },
    unit: unit === quantity.unit ? ownUnit : unit && moved(unit, by),
    range: range && { ...moved(range, by), unit: range.unit && moved(range.unit, by) },
    nameSpan: nameSpan && shift(nameSpan, by),
  };
}

/** Joins the names and quantities of one sentence. `prose` is the block's, for the names that no table knows. */
export function linkMeasurements(items: readonly Item[], prose: string): Measurement[] {
  const found: Measurement[] = [];
  const taken = new Set<number>();
  let owners: Owner[] = [];
  let held: Held[] = [];
  let gap: Gap = newGap(0);
  let isAimedAt = false;

  items.forEach((item, index) => {
    switch (item.kind) {
      case 'name':
        if (!taken.has(index)) meetName({ name: item.name, index });
        return;
      case 'quantity':
        meetQuantity(item, index);
        return;
      case 'range': {
        const last = held.at(-1);
        if (last && isFresh(gap)) last.range ??= item;
        return;
      }
      default:
        gap = owners.length > 0 ? widen(gap, item) : deeper(gap, item);
        if (gap.isBroken) close();
    }
  });
  close();
  return found.sort((a, b) => a.span.start - b.span.start || a.quantity.span.start - b.quantity.span.start);

  function meetName(owner: Owner): void {
    isAimedAt = isForeign(items, owner);
    if (isAimedAt) {
      close();
      return;
    }
    const last = owners.at(-1);
    if (last && held.length === 0 && isAlias(last.name, owner.name, gap)) {
      if (last.name.form !== 'name') owners = [...owners.slice(0, -1), surer(last, owner)];
      gap = newGap(gap.depth);
      return;
    }
    if (last && held.length === 0 && gap.isOnlyJoint) owners.push(owner);
    else {
      close();
      owners = [owner];
    }
    gap = newGap(gap.depth);
  }

  function meetQuantity(quantity: Quantity, index: number): void {
    if (isAimedAt) return;
    const both = held.length === 0 ? halvesOf(quantity, owners, prose) : undefined;
    if (both) {
      meetQuantity(both[0], index);
      gap = widen(gap, { kind: 'mark', span: quantity.span, text: '/' });
      meetQuantity(both[1], index);
      return;
    }
    const later = nameAfter(items, index);
    const isOwned = owners.length > 0 && connects(owners, held, quantity, gap, items, index, found.length > 0);
    if (isOwned && !(later && held.length > 0)) {
      held.push({ quantity, index, range: undefined });
      gap = newGap(gap.depth);
      return;
    }
    if (later) {
      taken.add(later.index);
      close();
      found.push(measure(later.name, quantity, index, undefined, quantity.unit, 'value'));
      return;
    }
    const implied = impliedName(items, index, prose);
    if (implied) {
      close();
      owners = [implied];
      held = [{ quantity, index, range: undefined }];
      gap = newGap(gap.depth);
      return;
    }
    gap = widen(gap, { kind: 'mark', span: quantity.span, text: '#' });
  }

  function close(): void {
    for (const [owner, entries] of shareOut(owners, held)) {
      entries.forEach((entry, i) => {
        const { unit, from } = unitOf(owner.name, entries, i, held);
        found.push(measure(owner.name, entry.quantity, entry.index, entry.range, unit, from, owner.index));
      });
    }
    owners = [];
    held = [];
    gap = newGap(gap.depth);
  }

  function measure(
    name: Name,
    quantity: Quantity,
    index: number,
    range: Reference | undefined,
    unit: Unit | undefined,
    unitFrom: UnitPlace | undefined,
    nameIndex = index,
  ): Measurement {
    const ends = [name.span, quantity.span, ...(range ? [range.span] : [])];
    return {
      subject: subjectFor(name, quantity, unit) ?? (name.subjects[0] as Subject),
      quantity,
      unit,
      unitFrom: unit ? unitFrom : undefined,
      flag: flagOf(items, name, nameIndex, index),
      range,
      nameSpan: name.span,
      isChange: isDifference(items, index),
      span: { start: Math.min(...ends.map((s) => s.start)), end: Math.max(...ends.map((s) => s.end)) },
    };
  }
}

/** "fell by 10 mmol/L" tells how far the value moved, and not where it stands. */
function isDifference(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  return before?.kind === 'word' && before.text === 'by';
}

/** Of "hypoglycemia, blood glucose 3.8" the second says it in full, with the direction of the first. */
function surer(first: Owner, second: Owner): Owner {
  if (second.name.form !== 'name') return first;
  return { index: first.index, name: { ...second.name, flag: first.name.flag ?? second.name.flag } };
}

/** "a target INR of 2.5", "received albumin 20%", "the placenta weighing 600 g": what was aimed at or given, or is no patient's. */
function isForeign(items: readonly Item[], { name, index }: Owner): boolean {
  for (let i = index - 1; i >= 0 && index - i <= 5; i--) {
    const item = items[i];
    if (item?.kind !== 'word') break;
    if (aims.test(item.text)) return true;
    if (item.role !== 'link' && item.text !== 'for') break;
  }
  const isWeight = name.subjects.some((subject) => subject.type === 'vital' && subject.sign.name === 'weight');
  const lead = isWeight ? items.slice(Math.max(0, index - 4), index) : [];
  return lead.some((item) => item.kind === 'word' && specimenWords.has(item.text));
}

const aims = /^(?:target|goal|aim|aiming|desired|received|infused|transfused)$/;
