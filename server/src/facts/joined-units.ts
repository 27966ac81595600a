import { spacedUnits } from '../data/spaced-units.ts';
import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { perBlock } from './per-block.ts';

/** A number with its unit right behind it: "5cm", "37°C". */
export interface JoinedUnit {
  /** Number and unit. */
  readonly span: Span;
  /** Where the blank belongs. */
  readonly at: number;
  readonly isDegrees: boolean;
}

/** A number that is no part of a name, a path or a formula, alone or as the last side of a size ("2x3cm"). */
const number =
  /(?<![\p{L}\d.,/\\_${=^#-]|[\p{L}]-)(?:\d{1,4}(?:\.\d{1,3})? ?[x×/-] ?){0,3}\d{1,6}(?:[.,]\d{1,4})?(?=[a-zA-Zμ°])/gu;
/** Longer units before those that they begin with. */
const units = [...spacedUnits].sort((a, b) => b.length - a.length);

/** Numbers with a unit right behind them. */
export const joinedUnitsOf = perBlock((block: Block): readonly JoinedUnit[] => {
  if (block.kind === 'code' || block.kind === 'definition') return [];
  return allMatches(block.prose, number).flatMap(({ 0: written, index }) => {
    const at = index + written.length;
    const length = unitLength(block.prose, at);
    if (length === 0) return [];
    const isDegrees = block.prose[at] === '°';
    return [{ span: { start: index, end: at + length }, at, isDegrees }];
  });
});

/** How long the unit at a place is, with what raises it to a power; 0 where none stands there. */
function unitLength(prose: string, at: number): number {
  const degrees = /^° ?[CF](?![\p{L}\d])/u.exec(prose.slice(at, at + 5));
  if (degrees) return degrees[0].length;
  const unit = units.find((unit) => prose.startsWith(unit, at));
  if (!unit) return 0;
  const behind = /^[23²³]?(?![\p{L}\d])/u.exec(prose.slice(at + unit.length, at + unit.length + 3));
  return behind ? unit.length + behind[0].length : 0;
}
