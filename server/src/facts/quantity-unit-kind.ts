import type { Dimension, UnitAtom, UnitKind } from '../data/units.ts';

/** What a numerator over its denominators measures; undefined where no laboratory or bedside unit is built so. */
export function kindOf(
  top: Dimension | undefined,
  below: readonly UnitAtom[],
  hasPower: boolean,
  isKilogram: boolean,
): UnitKind | undefined {
  const [first] = below;
  if (!first) return hasPower ? 'count' : top && aloneKinds[top];
  switch (first.dimension) {
    case 'volume':
      if (top === undefined || top === 'cells') return 'count';
      return top === 'volume' || top === 'percent' ? 'ratio' : 'concentration';
    case 'field':
      return 'count';
    case 'bases':
      return 'ratio';
    case 'mass':
      return top === 'osmoles' ? 'concentration' : 'ratio';
    case 'amount':
    case 'osmoles':
      return 'ratio';
    case 'area':
      return isKilogram ? 'body-mass' : undefined;
    case 'time':
      return overTime(top);
    default:
      return undefined;
  }
}

function overTime(top: Dimension | undefined): UnitKind | undefined {
  switch (top) {
    case undefined:
      return 'rate';
    case 'beats':
    case 'breaths':
      return top;
    case 'volume':
      return 'clearance';
    case 'length':
      return 'speed';
    case 'mass':
    case 'amount':
    case 'activity':
      return 'excretion';
    default:
      return undefined;
  }
}

const aloneKinds: Partial<Record<Dimension, UnitKind>> = {
  mass: 'mass',
  amount: 'amount',
  activity: 'activity',
  volume: 'volume',
  length: 'length',
  time: 'time',
  pressure: 'pressure',
  temperature: 'temperature',
  percent: 'percent',
  cells: 'count',
  beats: 'beats',
  breaths: 'breaths',
  osmoles: 'concentration',
};
