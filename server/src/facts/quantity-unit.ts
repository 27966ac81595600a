import { factorWords, type UnitAtom, type UnitKind, unitAtoms, wholeUnits } from '../data/units.ts';
import { isSpaceAt } from '../text/signs.ts';
import type { Span } from '../text/span.ts';
import { kindOf } from './quantity-unit-kind.ts';
import { matchAt, type Read, reader } from './quantity-unit-words.ts';

/** A unit as it stands in the text. */
export interface Unit {
  readonly span: Span;
  /** As written, with blanks and markup closed up. */
  readonly text: string;
  readonly ucum: string;
  readonly kind: UnitKind;
  /** Has it a power of ten of its own: `×10^9/L`? */
  readonly hasFactor: boolean;
}

const wholeAt = reader(wholeUnits);
const atomAt = reader(unitAtoms);
const factor =
  /\s{0,8}(?:([x×*✕∙])\s{0,3})?10\s{0,6}(\^|\*{1,2}|\(|E|e)?\s{0,2}(?:([3-9]|1[0-2])|([³⁴-⁹]|¹[⁰¹²]))(?:\s?\))?\^?(?![\d.,]\d)/y;
const factorWord = new RegExp(
  `\\s{0,3}(${[...factorWords.keys()].sort((a, b) => b.length - a.length).join('|')})(?=\\s{0,2}(?:\\/|per\\b|cells\\b))`,
  'iy',
);
const roundFactor = /\s{0,3}(?:[x×]\s?)?(1(?:,?000){1,2}|10,?000|100,?000)(?=\s?\/)/y;
const slash = /\s{0,8}(?:\/|per\s|p\.)\s{0,3}(?:(?:1st|1\s?st|first|the first|one|1|a)(?![\d.,])\s{0,3})?/iy;
const firstHour = /\s{0,3}(?:in|at|after|at the end of)?\s{0,2}(?:the\s)?(?:1\s?st|first|1)\s{0,2}(?:hour|hr|h)\b/iy;
const joint = /[\s.·∙*]{1,9}/y;
const negativePower = /\s{0,8}\^?\s{0,3}-\s?([12])(?!\d)/y;

/** Reads the unit that begins at an offset of a block's prose, blanks before it skipped. */
export function unitAt(prose: string, at: number): Unit | undefined {
  const from = skipBlanks(prose, at);
  const whole = wholeAt(prose, from);
  const power = powerAt(prose, from);
  const composed = compose(prose, power?.end ?? from, power?.value);
  if (whole && whole.end >= (composed?.end ?? 0)) {
    return toUnit(prose, from, whole.end, whole.value.ucum, whole.value.kind, false);
  }
  return composed && toUnit(prose, from, composed.end, composed.ucum, composed.kind, power !== undefined);
}

function toUnit(prose: string, start: number, end: number, ucum: string, kind: UnitKind, hasFactor: boolean): Unit {
  const text = prose
    .slice(start, end)
    .replace(/\s*\^\s*/g, '^')
    .replace(/\s+(?=\/)|\s{2,}/g, (blanks) => (blanks.length > 3 ? '' : ' '))
    .trim();
  return { span: { start, end }, text, ucum, kind, hasFactor };
}

/** `×10^9` and its many spellings; a lost superscript (`×109/L`) only before a volume. */
function powerAt(prose: string, at: number): Read<number> | undefined {
  const match = matchAt(factor, prose, at);
  if (match) {
    const end = at + match[0].length;
    const isMarked = match[2] !== undefined || match[4] !== undefined || /10\s/.test(match[0]);
    const isPower = match[1] !== undefined || isMarked;
    if (isPower && (isMarked || /^\s{0,8}(?:cells)?\s?\//.test(prose.slice(end, end + 16)))) {
      return { value: Number(match[3] ?? match[4]?.normalize('NFKC')), end };
    }
  }
  const zeros = matchAt(roundFactor, prose, at);
  if (zeros?.[1]) return { value: zeros[1].replace(/,/g, '').length - 1, end: at + zeros[0].length };
  const word = matchAt(factorWord, prose, at);
  const value = factorWords.get(word?.[1]?.toLowerCase() ?? '');
  return word && value !== undefined && word[1] !== 'm' ? { value, end: at + word[0].length } : undefined;
}

/** A numerator and up to three denominators. */
function compose(
  prose: string,
  at: number,
  power: number | undefined,
): { ucum: string; kind: UnitKind; end: number } | undefined {
  const isOver = power !== undefined && denominatorAt(prose, at, undefined) !== undefined;
  const numerator = isOver ? undefined : atomAt(prose, skipBlanks(prose, at));
  const top = numerator?.value;
  let end = numerator?.end ?? at;
  const below: UnitAtom[] = [];
  for (let next = denominatorAt(prose, end, top); next && below.length < 3; next = denominatorAt(prose, end, top)) {
    below.push(next.value);
    end = next.end;
  }
  const dimension = top?.dimension;
  if (dimension === undefined && below.length === 0 && power === undefined) return undefined;
  if (power !== undefined && dimension !== undefined && dimension !== 'cells' && below.length === 0) {
    return { ucum: `10*${power}`, kind: 'count', end: at };
  }
  const kind = kindOf(dimension, below, power !== undefined, top?.ucum === 'kg');
  return kind && { ucum: ucumOf(top, below, power), kind, end };
}

function denominatorAt(prose: string, at: number, top: UnitAtom | undefined): Read<UnitAtom> | undefined {
  const divided = matchAt(slash, prose, at);
  if (divided) {
    const found = atomAt(prose, at + divided[0].length) ?? atomAt(prose, at + divided[0].trimEnd().length);
    if (found) return found;
    const plain = /^\s{0,8}\/\s{0,3}/.exec(prose.slice(at, at + 12));
    return plain ? atomAt(prose, at + plain[0].length) : undefined;
  }
  if (top?.ucum === 'mm') {
    const hour = matchAt(firstHour, prose, at);
    if (hour) return { value: { ucum: 'h', dimension: 'time', written: [] }, end: at + hour[0].length };
  }
  const joined = matchAt(joint, prose, at);
  const found = joined && atomAt(prose, at + joined[0].length, false);
  const exponent = found && matchAt(negativePower, prose, found.end);
  if (!found || !exponent) return undefined;
  const end = found.end + exponent[0].length;
  if (exponent[1] === '2') {
    return found.value.ucum === 'm' ? { value: { ...found.value, ucum: 'm2', dimension: 'area' }, end } : undefined;
  }
  return { value: found.value, end };
}

function ucumOf(top: UnitAtom | undefined, below: readonly UnitAtom[], power: number | undefined): string {
  const above = power === undefined ? (top?.ucum ?? '') : `10*${power}`;
  return [above, ...below.map((unit) => unit.ucum)].join('/');
}

function skipBlanks(prose: string, at: number): number {
  let end = at;
  while (end - at < 12 && isSpaceAt(prose, end)) end++;
  return end;
}
