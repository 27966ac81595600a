import { type DoseDimension, type DosePer, dosePers, doseUnits } from '../data/dose-units.ts';
import type { Span } from '../text/span.ts';
import { phraseReader } from './dose-phrases.ts';
import { matchAt } from './quantity-unit-words.ts';

/** The unit of a dose as it stands in the text. */
export interface DoseUnit {
  readonly span: Span;
  /** As written, with blanks and markup closed up: `mg/kg/day`. */
  readonly text: string;
  readonly ucum: string;
  readonly dimension: DoseDimension;
  /** What it is given for: each kilogram, each day ... */
  readonly per: readonly DosePer['per'][];
}

const numeratorAt = phraseReader(doseUnits.flatMap((row) => row.written.map((form) => [form, row] as const)));
const denominatorAt = phraseReader(dosePers.flatMap((row) => row.written.map((form) => [form, row] as const)));
const blanks = /\s{0,4}/y;
const slash = /\s{0,3}(?:\/|\bper\s)\s{0,8}(?:(?:1|one|each)\s)?/iy;
const raised = /(?:\s{1,3}[.·]?|[.·])\s?(kg|m|min|h|hr|day|d|ml|l|dl)\s{0,8}\^?\s{0,3}-\s?[12](?!\d)/iy;

/** Reads the unit of a dose at an offset of a block's prose, blanks before it skipped. */
export function doseUnitAt(prose: string, at: number): DoseUnit | undefined {
  const start = at + (matchAt(blanks, prose, at)?.[0].length ?? 0);
  const top = numeratorAt(prose, start);
  if (!top) return undefined;
  const below: DosePer[] = [];
  let end = top.end;
  for (let next = perAt(prose, end); next && below.length < 3; next = perAt(prose, end)) {
    below.push(next.value);
    end = next.end;
  }
  if (endsSentence(prose, end) || isWordBehind(prose, end)) return undefined;
  const { ucum, dimension } = top.value;
  return {
    span: { start, end },
    text: prose
      .slice(start, end)
      .replace(/\s{0,8}\^\s{0,8}/g, '^')
      .replace(/\s{0,8}\/\s{0,8}/g, '/')
      .replace(/\s{1,12}/g, ' '),
    ucum: [ucum, ...below.map((row) => row.ucum)].join('/'),
    dimension,
    per: below.map((row) => row.per),
  };
}

/** Behind the full stop of "5000 i.u. was given" the sentence goes on. */
function endsSentence(prose: string, end: number): boolean {
  return prose.charAt(end - 1) === '.' && !/^(?:[,;)]| \p{Ll}| \d)/u.test(prose.slice(end, end + 2));
}

/** "5 g-tube" or "10 mm": the letters go on, and it is no unit. */
function isWordBehind(prose: string, end: number): boolean {
  return (
    /^-\p{L}{2}/u.test(prose.slice(end, end + 3)) && !/^-(?:dose|tab|cap|bolus|per)/i.test(prose.slice(end, end + 6))
  );
}

function perAt(prose: string, at: number): { value: DosePer; end: number } | undefined {
  const divided = matchAt(slash, prose, at);
  if (divided) return denominatorAt(prose, at + divided[0].length);
  const power = matchAt(raised, prose, at);
  if (!power?.[1]) return undefined;
  const isSurface = /m\s{0,8}\^?\s{0,3}-\s?2$/i.test(power[0]);
  const value = isSurface ? dosePers.find(({ per }) => per === 'surface') : denominatorAt(power[1], 0)?.value;
  return value && { value, end: at + power[0].length };
}

/** Is it an amount in a volume ("mg/L"), as a laboratory gives it? */
export function isConcentration(unit: DoseUnit): boolean {
  return unit.per.includes('volume') && unit.dimension !== 'volume';
}
