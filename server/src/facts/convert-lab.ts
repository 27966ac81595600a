import { type LabScale, labScales } from '../data/lab-scales.ts';
import { unitScale } from './unit-scale.ts';

/** A laboratory value in the other system of units. */
export interface LabConversion {
  readonly value: number;
  /** UCUM. */
  readonly unit: string;
  /** The system that it is now in. */
  readonly system: 'conventional' | 'SI';
}

const scales: ReadonlyMap<string, LabScale> = new Map(labScales.map((scale) => [scale.analyte, scale]));

/** How an analyte is measured, by its canonical name; undefined where the table does not know it. */
export function labScaleOf(analyte: string): LabScale | undefined {
  return scales.get(analyte);
}

/**
 * A value in the conventional unit of its analyte, from either system; undefined where the unit measures something else.
 * `ucum` is the unit that it was given in.
 */
export function toConventional(scale: LabScale, value: number, ucum: string): number | undefined {
  const asConventional = rescale(value, ucum, scale.conventional);
  if (asConventional !== undefined) return asConventional;
  const asSi = rescale(value, ucum, scale.si);
  return asSi === undefined ? undefined : (asSi - scale.offset) / scale.factor;
}

/** The value in the other system; undefined where both systems have the same unit, or the unit is none of the analyte's. */
export function convertLab(analyte: string, value: number, ucum: string): LabConversion | undefined {
  const scale = scales.get(analyte);
  if (!scale || isSame(scale)) return undefined;
  const conventional = rescale(value, ucum, scale.conventional);
  // "g/L" of haemoglobin is of the same quantity as "g/dL": the unit itself tells the system.
  if (conventional !== undefined && systemOf(scale, ucum) === 'conventional') {
    return { value: conventional * scale.factor + scale.offset, unit: scale.si, system: 'SI' };
  }
  const si = rescale(value, ucum, scale.si);
  if (si === undefined) return undefined;
  return { value: (si - scale.offset) / scale.factor, unit: scale.conventional, system: 'conventional' };
}

/** The system that a unit of the analyte belongs to: by what it measures, and where that is the same, by its size. */
export function systemOf(scale: LabScale, ucum: string): 'conventional' | 'SI' | undefined {
  const [given, conventional, si] = [ucum, scale.conventional, scale.si].map(unitScale);
  if (!given || !conventional || !si) return undefined;
  if (conventional.quantity !== si.quantity) {
    if (given.quantity === conventional.quantity) return 'conventional';
    return given.quantity === si.quantity ? 'SI' : undefined;
  }
  if (given.quantity !== si.quantity) return undefined;
  return isOfSize(given.size, si.size) && !isOfSize(si.size, conventional.size) ? 'SI' : 'conventional';
}

function isSame({ conventional, si, factor }: LabScale): boolean {
  const [a, b] = [unitScale(conventional), unitScale(si)];
  return factor === 1 && (a?.quantity !== b?.quantity || isOfSize(a?.size ?? 0, b?.size ?? 0));
}

function isOfSize(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(a, b);
}

function rescale(value: number, from: string, to: string): number | undefined {
  const [a, b] = [unitScale(from), unitScale(to)];
  return a && b && a.quantity === b.quantity ? (value * a.size) / b.size : undefined;
}
