import type { Block } from '../markdown/block.ts';
import type { Span } from '../text/span.ts';
import { perToldBlock } from './per-block.ts';
import type { Flag } from './quantity-flags.ts';
import type { Measurement } from './quantity-links.ts';
import { measurementsOf } from './quantity-measurements.ts';
import { nameAt, type Subject, sameSubject } from './quantity-names.ts';
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
  /** The Unified Code for Units of Measure (unitsofmeasure.org); null also where no table knows the unit. */
  readonly ucum: string | null;
  /** The place of a unit that no table knows. */
  readonly unknownUnit: Span | undefined;
  readonly unitFrom: UnitPlace | undefined;
  readonly flag: Flag | null;
  readonly referenceRange: { readonly low: number | null; readonly high: number | null } | null;
  /** Is a value of it whole without a unit (pH), or customary so (haematocrit)? */
  readonly mayLackUnit: boolean;
  /** "fell by 10 mmol/L": how much it changed, not what it was. */
  readonly isChange: boolean;
  readonly span: Span;
  readonly valueSpan: Span;
  /** The name as written, with its abbreviation where that stands in brackets behind it. */
  readonly nameSpan: Span | undefined;
}

/** The laboratory values of a block: no doses, vital signs, sizes, ages or dates. */
export const labValuesOf = perToldBlock((block: Block): readonly LabValue[] =>
  measurementsOf(block).flatMap((measurement) => toLabValue(measurement, block.prose)),
);

/** Those that tell what was measured, and not by how much it changed. */
export const labLevelsOf = perToldBlock((block: Block): readonly LabValue[] =>
  labValuesOf(block).filter(({ isChange }) => !isChange),
);

function toLabValue(
  { subject, quantity, unit, unitFrom, flag, range, span, nameSpan, isChange }: Measurement,
  prose: string,
): LabValue[] {
  if (subject.type !== 'lab') return [];
  const { analyte } = subject;
  const unknown = quantity.unknownUnit;
  return [
    {
      analyte: analyte.name,
      value: quantity.value,
      valueHigh: quantity.high,
      comparator: quantity.comparator,
      unit: unknown ? prose.slice(unknown.start, unknown.end) : (unit?.text ?? null),
      ucum: unknown ? null : (unit?.ucum ?? null),
      unknownUnit: unknown,
      unitFrom: unknown ? 'value' : unitFrom,
      flag,
      referenceRange: range ? { low: range.low, high: range.high } : null,
      mayLackUnit: analyte.isUnitless || analyte.mayStandBare,
      isChange,
      span,
      valueSpan: quantity.valueSpan,
      nameSpan: nameSpan && withAbbreviation(prose, nameSpan, subject),
    },
  ];
}

/** "thyroid-stimulating hormone (TSH)" and "ADA (adenosine deaminase)" are one name each. */
function withAbbreviation(prose: string, { start, end }: Span, subject: Subject): Span {
  const isInside = prose.slice(start, end).includes(')') && !prose.slice(start, end).includes('(');
  const before = isInside ? /[\p{L}\p{N}-]{2,10}\s?\($/u.exec(prose.slice(Math.max(0, start - 12), start)) : null;
  if (before) return { start: start - before[0].length, end };
  const open = /^\s?\(/.exec(prose.slice(end, end + 2));
  const behind = open && nameAt(prose, end + open[0].length);
  if (!behind || !('span' in behind) || prose.charAt(behind.span.end) !== ')') return { start, end };
  return behind.subjects.some((other) => sameSubject(other, subject))
    ? { start, end: behind.span.end + 1 }
    : { start, end };
}
