import type { Block } from '../markdown/block.ts';
import type { Span } from '../text/span.ts';
import { perBlock } from './per-block.ts';
import type { Flag } from './quantity-flags.ts';
import type { Measurement } from './quantity-links.ts';
import { measurementsOf } from './quantity-measurements.ts';
import type { Comparator } from './quantity-numbers.ts';
import type { UnitPlace } from './quantity-owners.ts';

/** A result of a laboratory test with a number. Spans are relative to the block. */
export interface LabValue {
  /** The canonical name; of an analyte that no table knows, the words of the text. */
  readonly analyte: string;
  readonly value: number;
  /** The upper end, where the result is a range ("between 16 and 18"). */
  readonly valueHigh: number | undefined;
  readonly comparator: Comparator | null;
  /** As written; null where none stands at the value, in its list, range or table. */
  readonly unit: string | null;
  /** The Unified Code for Units of Measure (unitsofmeasure.org). */
  readonly ucum: string | null;
  readonly unitFrom: UnitPlace | undefined;
  readonly flag: Flag | null;
  readonly referenceRange: { readonly low: number | null; readonly high: number | null } | null;
  /** Is a value of it whole without a unit (pH), or customary so (haematocrit)? */
  readonly mayLackUnit: boolean;
  readonly span: Span;
  readonly valueSpan: Span;
  readonly nameSpan: Span | undefined;
}

/** The laboratory values of a block: no doses, vital signs, sizes, ages or dates. */
export const labValuesOf = perBlock((block: Block): readonly LabValue[] =>
  measurementsOf(block).flatMap((measurement) => toLabValue(measurement)),
);

function toLabValue({ subject, quantity, unit, unitFrom, flag, range, span, nameSpan }: Measurement): LabValue[] {
  if (subject.type !== 'lab') return [];
  const { analyte } = subject;
  return [
    {
      analyte: analyte.name,
      value: quantity.value,
      valueHigh: quantity.high,
      comparator: quantity.comparator,
      unit: unit?.text ?? null,
      ucum: unit?.ucum ?? null,
      unitFrom,
      flag,
      referenceRange: range ? { low: range.low, high: range.high } : null,
      mayLackUnit: analyte.isUnitless || analyte.mayStandBare,
      span,
      valueSpan: quantity.valueSpan,
      nameSpan,
    },
  ];
}
