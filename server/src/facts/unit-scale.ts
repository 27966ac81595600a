import { perText } from '../text/per-text.ts';

/** How large a unit is: units with the same `quantity` convert by the ratio of their sizes. */
export interface UnitScale {
  /** What it measures, such as `mass/volume`. */
  readonly quantity: string;
  /** In grams, moles, litres, metres, pascals, ... and their quotients. */
  readonly size: number;
}

const prefixes: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  d: 1e-1,
  c: 1e-2,
  m: 1e-3,
  u: 1e-6,
  n: 1e-9,
  p: 1e-12,
  f: 1e-15,
};

/** Base units with what they measure. A unit of an enzyme and an international unit are one here. */
const bases: Readonly<Record<string, readonly [quantity: string, size: number]>> = {
  g: ['mass', 1],
  mol: ['amount', 1],
  eq: ['charge', 1],
  osm: ['osmoles', 1],
  U: ['activity', 1],
  '[IU]': ['activity', 1],
  L: ['volume', 1],
  Pa: ['pressure', 1],
};

/** Units that take no prefix. */
const whole: Readonly<Record<string, readonly [quantity: string, size: number]>> = {
  mm3: ['volume', 1e-6],
  um3: ['volume', 1e-15],
  cm3: ['volume', 1e-3],
  'mm[Hg]': ['pressure', 133.322387415],
  '%': ['fraction', 0.01],
  h: ['time', 3600],
  min: ['time', 60],
  s: ['time', 1],
  d: ['time', 86_400],
};

/** The scale of a UCUM code as the units of laboratory values have them; undefined for others. */
export const unitScale = perText((ucum: string): UnitScale | undefined => {
  const [top = '', ...below] = ucum.split('/');
  const numerator = top === '' ? counted(1) : partScale(top);
  if (!numerator) return undefined;
  let { quantity, size } = numerator;
  for (const part of below) {
    const denominator = partScale(part);
    if (!denominator) return undefined;
    quantity += `/${denominator.quantity}`;
    size /= denominator.size;
  }
  return quantity === 'volume/volume' || quantity === 'mass/mass' ? { quantity: 'fraction', size } : { quantity, size };
});

function counted(size: number): UnitScale {
  return { quantity: 'count', size };
}

function partScale(part: string): UnitScale | undefined {
  const power = /^10\*(\d{1,2})(?:\{[^{}]*\})?$/.exec(part);
  if (power?.[1]) return counted(10 ** Number(power[1]));
  if (/^\{[^{}]*\}$/.test(part)) return counted(1);
  const alone = Object.hasOwn(whole, part) ? whole[part] : undefined;
  if (alone) return { quantity: alone[0], size: alone[1] };
  const base = Object.keys(bases).find(
    (name) => part.endsWith(name) && Object.hasOwn(prefixes, part.slice(0, -name.length)),
  );
  if (base === undefined) return undefined;
  const [quantity, size] = bases[base] as readonly [string, number];
  return { quantity, size: size * (prefixes[part.slice(0, -base.length)] ?? 1) };
}
