import { type UnitAtom, type UnitKind, unitAtoms } from '../data/units.ts';
import { isOneSlipApart } from '../text/distance.ts';
import type { Span } from '../text/span.ts';
import { nameAt } from './quantity-names.ts';
import { type Unit, unitAt } from './quantity-unit.ts';
import { matchAt } from './quantity-unit-words.ts';

const unitLike = /\s?(\p{L}{1,10})\/(\p{L}{1,10})(?:\/(\p{L}{1,10}))?(?![\p{L}\d/])/uy;
const moreParts = /\/\p{Ll}{1,3}(?![\p{L}\d/])/uy;
/** Arbitrary units of a maker ("FEU/mL") are real, whether a table has them or not; so are these ratios and counts. */
const realPart = /^(?:\p{L}{0,5}U|cp|s|co|no|nr|el)$/iu;

/** A form of a unit word with its row, in lower case. */
const forms: readonly (readonly [form: string, atom: UnitAtom])[] = unitAtoms.flatMap((atom) =>
  atom.written
    .map((form) => form.replace(/^=/, '').toLowerCase())
    .filter((form) => /^\p{L}{2,10}$/u.test(form))
    .map((form) => [form, atom] as const),
);

/**
 * Letters with a slash behind a number that are nearly a unit and none that a table knows: "mgg/dL", "g/dK", "mmol/mL/x".
 * `unit` is what was read there, which may be its beginning. What is not nearly a unit is left alone, since no table has
 * every unit.
 */
export function unknownUnitAt(prose: string, numberEnd: number, unit: Unit | undefined): Span | undefined {
  if (unit && /\/./u.test(unit.text)) return withMoreParts(prose, unit);
  const match = matchAt(unitLike, prose, numberEnd);
  if (!match) return undefined;
  const end = numberEnd + match[0].length;
  const start = end - match[0].trimStart().length;
  return unit?.span.end !== end && nearestUnits(prose.slice(start, end)).length > 0 ? { start, end } : undefined;
}

/** "mmol/mL/x": a unit that goes on with what is none, and with the name of no other test. */
function withMoreParts(prose: string, { span }: Unit): Span | undefined {
  const more = matchAt(moreParts, prose, span.end);
  if (!more || nameAt(prose, span.end + 1)) return undefined;
  return { start: span.start, end: span.end + more[0].length };
}

/** A known unit that is one slip away from what is written. */
export interface NearUnit {
  /** As it would be written. */
  readonly text: string;
  readonly ucum: string;
  readonly kind: UnitKind;
}

/** The units that what is written may stand for, each once; empty where it is far from any. */
export function nearestUnits(written: string): readonly NearUnit[] {
  const parts = written.replace(/\u00b5/g, '\u03bc').split('/');
  const choices = parts.map((part, i) => (isKnown(part) ? [part] : nearestParts(part, i === 0)));
  if (choices.some((some) => some.length === 0) || choices.every((some, i) => some[0] === parts[i])) return [];
  const found = new Map<string, NearUnit>();
  for (const text of joined(choices)) {
    const unit = unitAt(text, 0);
    if (unit?.span.end !== text.length) continue;
    found.set(unit.ucum, { text: text.replace(/\u03bc/g, '\u00b5'), ucum: unit.ucum, kind: unit.kind });
  }
  return [...found.values()];
}

function isKnown(part: string): boolean {
  return unitAt(part, 0)?.span.end === part.length;
}

/** Dimensions of what a laboratory counts in a volume; a time or a volume above the line is none. */
const above: ReadonlySet<string> = new Set(['mass', 'amount', 'activity', 'osmoles']);

/** The first form of each unit word one slip away: above the line of three letters and more, below of two. */
function nearestParts(part: string, isTop: boolean): readonly string[] {
  if (part.length < (isTop ? 3 : 2) || realPart.test(part)) return [];
  const near = forms.filter(
    ([form, { dimension }]) =>
      isOneSlipApart(form, part.toLowerCase()) && (isTop ? above.has(dimension) : dimension === 'volume'),
  );
  return [
    ...new Set(near.map(([, { ucum, written }]) => (/^[\p{L}]{1,5}$/u.test(ucum) ? shown(ucum) : (written[0] ?? '')))),
  ];
}

/** The code of UCUM as it is printed; its equivalents have a capital in print, and micro is the Greek letter of prose. */
function shown(ucum: string): string {
  return ucum.replace(/eq$/, 'Eq').replace(/^u(?=\p{L})/u, '\u03bc');
}

function joined([first = [], ...rest]: readonly (readonly string[])[]): string[] {
  return rest.reduce<string[]>(
    (heads, tails) => heads.flatMap((head) => tails.map((tail) => `${head}/${tail}`)),
    [...first],
  );
}
