import type { LabScale } from '../data/lab-scales.ts';
import { labScaleOf, toConventional } from '../facts/convert-lab.ts';
import type { LabValue } from '../facts/lab-values.ts';
import { perObject } from '../text/per-object.ts';

/** What speaks against a value in its unit, and the unit that it fits, as a UCUM code, where one of two does. */
export interface Implausible {
  /** Outside of what patients have, or only far from usual while another unit makes it usual. */
  readonly kind: 'impossible' | 'other-unit';
  readonly fits: string | undefined;
}

/** How far beyond the usual range a value may lie that another unit would make usual. */
const farFromUsual = 3;
const usualEnough = 1.25;
/** How far beyond the usual range a value is still likely where it was impossible in the unit given. */
const likely = 5;

/** Is a value impossible in its unit, or plausible only in the other one? Undefined where nothing speaks against it. */
export const implausible = perObject((value: LabValue): Implausible | undefined => {
  const scale = labScaleOf(value.analyte);
  if (!scale || value.ucum === null || value.comparator !== null || value.isChange) return undefined;
  const given = toConventional(scale, value.value, value.ucum);
  if (given === undefined) return undefined;
  const others = [scale.conventional, scale.si].filter((unit) => unit !== value.ucum);
  const fitting = (reach: number): string | undefined =>
    others.find((unit) => {
      const other = toConventional(scale, value.value, unit);
      return other !== undefined && other !== given && isUsual(scale, other, reach);
    });
  if (given < scale.wide[0] || given > scale.wide[1]) return { kind: 'impossible', fits: fitting(likely) };
  if (isSeen(scale, given) || value.flag === 'low' || value.flag === 'high') return undefined;
  if (isInUnitOfRange(scale, value)) return undefined;
  const fits = fitting(usualEnough);
  return fits === undefined ? undefined : { kind: 'other-unit', fits };
});

/** A reference range printed beside the value, which is that of the analyte in this unit: so the unit is the one meant. */
function isInUnitOfRange(scale: LabScale, { referenceRange, ucum }: LabValue): boolean {
  if (!referenceRange || ucum === null) return false;
  const ends = [referenceRange.low, referenceRange.high].filter((end) => end !== null && end !== 0);
  const converted = ends.map((end) => toConventional(scale, end ?? 0, ucum));
  return converted.length > 0 && converted.every((end) => end !== undefined && isUsual(scale, end, farFromUsual));
}

/** Is it a value, in the conventional unit, that patients have without anybody wondering about its unit? */
function isSeen(scale: LabScale, value: number): boolean {
  return scale.seen ? value >= scale.seen[0] && value <= scale.seen[1] : isUsual(scale, value, farFromUsual);
}

/** Is a value, in the conventional unit, within the usual range, each end of it moved outwards by a factor? */
function isUsual({ usual }: LabScale, value: number, reach: number): boolean {
  if (!usual) return false;
  const [low, high] = usual;
  return (low === null || value >= low / reach) && (high === null || value <= high * reach);
}
