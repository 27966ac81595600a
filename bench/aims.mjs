// What is aimed at (a figure of the plan), and what of it was reached.
import { round } from './rounds.mjs';

/** One aim: what it is about, what was measured, the most that it may be; `least` the same of the best rounds. */
export function aim(what, measured, most) {
  const { value, least } = typeof measured === 'number' ? { value: measured } : (measured ?? {});
  const isKnown = Number.isFinite(value);
  return {
    what,
    value: isKnown ? round(value) : null,
    ...(Number.isFinite(least) ? { least: round(least) } : {}),
    aim: most,
    reached: isKnown ? value <= most : null,
  };
}

/** One line for the terminal. */
export function toLine({ what, value, least, aim: most, reached }) {
  if (value === null) return `  ${what}: not measured${most === undefined ? '' : `, aim ${most}`}`;
  const best = least === undefined ? '' : ` (best rounds ${least})`;
  if (most === undefined) return `  ${what}: ${value}${best}`;
  return `  ${what}: ${value}${best}, aim ${most}, reached: ${reached ? 'yes' : 'no'}`;
}
