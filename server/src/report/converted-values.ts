import { convertLab, type LabConversion, labScaleOf } from '../facts/convert-lab.ts';
import type { LabValue } from '../facts/lab-values.ts';
import { printUnit } from '../facts/print-unit.ts';
import { unitAt } from '../facts/quantity-unit.ts';
import type { Span } from '../text/span.ts';
import { labResults } from './lab-results.ts';
import { type Found, perReport, type Report } from './report.ts';

/** A laboratory value with what it is in the other system of units. */
export interface ConvertedValue {
  readonly found: Found<LabValue>;
  /** The value with its unit where one stands directly behind it, in the report. */
  readonly span: Span;
  /** Does the unit stand behind it, so that both can be replaced together? */
  readonly hasUnit: boolean;
  /** Rounded and with its unit, in Markdown: "97 µmol/L". */
  readonly text: string;
  readonly system: LabConversion['system'];
}

/** The values of the case that another system of units would give otherwise, in source order. */
export const convertedValues = perReport((report: Report): readonly ConvertedValue[] =>
  labResults(report).values.flatMap((found) => {
    const { fact, placed } = found;
    const converted = fact.ucum === null ? undefined : convertLab(fact.analyte, fact.value, fact.ucum);
    if (!converted) return [];
    const { valueSpan } = fact;
    const unit = unitAt(placed.block.prose, valueSpan.end);
    const hasUnit = unit !== undefined && unit.ucum === fact.ucum;
    const span = found.at({ start: valueSpan.start, end: hasUnit ? unit.span.end : valueSpan.end });
    const digits = significant(placed.block.source.slice(valueSpan.start, valueSpan.end));
    return [{ found, span, hasUnit, text: printed(fact, converted, digits), system: converted.system }];
  }),
);

/** "<97 µmol/L"; the higher end of a range is converted too. */
function printed(fact: LabValue, { value, unit }: LabConversion, digits: number): string {
  const high = fact.valueHigh === undefined ? undefined : convertLab(fact.analyte, fact.valueHigh, fact.ucum ?? '');
  const end = high ? `–${rounded(high.value, digits)}` : '';
  return `${fact.comparator ?? ''}${rounded(value, digits)}${end} ${printUnit(unit)}`;
}

/** The usual range of adults in both systems: "8.5–10.5 mg/dL (2.1–2.6 mmol/L)"; undefined where the table has none. */
export function usualRange(analyte: string): string | undefined {
  const scale = labScaleOf(analyte);
  if (!scale?.usual) return undefined;
  const own = `${ends(scale.usual)} ${printUnit(scale.conventional)}`;
  const other = scale.usual.map((end) => (end === null ? null : end * scale.factor + scale.offset));
  const isOne = scale.factor === 1 && scale.offset === 0;
  return isOne ? own : `${own} (${ends(other)} ${printUnit(scale.si)})`;
}

function ends([low, high]: readonly (number | null)[]): string {
  if (low == null) return `under ${rounded(high ?? 0, 2)}`;
  return high == null ? `over ${rounded(low, 2)}` : `${rounded(low, 3)}–${rounded(high, 3)}`;
}

/** How many digits a number as written, or the first of a range, tells: "1.10" three, "0.05" one, "1,200" four. */
function significant(written: string): number {
  const [first = ''] = written.split(/(?<=\d)\s?(?:[-–—]|to)/);
  return first.replace(/[^\d]/g, '').replace(/^0+/, '').length;
}

/** With two digits at least and as many as were given, so that a conversion claims no more than was measured. */
function rounded(value: number, digits: number): string {
  const precise = Number(value.toPrecision(Math.min(Math.max(digits, 2), 6)));
  return String(precise);
}
