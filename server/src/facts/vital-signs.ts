import type { VitalName } from '../data/vital-signs.ts';
import type { Block } from '../markdown/block.ts';
import type { Span } from '../text/span.ts';
import { perToldBlock } from './per-block.ts';
import { measurementsOf } from './quantity-measurements.ts';

/** A vital sign with its number. Spans are relative to the block. */
export interface VitalValue {
  readonly name: VitalName;
  /** Of a blood pressure the systolic one. */
  readonly value: number;
  readonly diastolic: number | undefined;
  readonly unit: string | null;
  readonly ucum: string | null;
  readonly span: Span;
  readonly valueSpan: Span;
}

/** The vital signs of a block. */
export const vitalSignsOf = perToldBlock((block: Block): readonly VitalValue[] =>
  measurementsOf(block).flatMap(({ subject, quantity, unit, isChange, span }) =>
    subject.type === 'vital' && !isChange
      ? [
          {
            name: subject.sign.name,
            value: quantity.value,
            diastolic: subject.sign.name === 'blood-pressure' ? quantity.second : undefined,
            unit: unit?.text ?? null,
            ucum: unit?.ucum ?? null,
            span,
            valueSpan: quantity.valueSpan,
          },
        ]
      : [],
  ),
);
