import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import { overlaps } from '../text/span.ts';
import { agesOf } from './ages.ts';
import type { Identifier } from './identifier.ts';
import { contactsIn } from './identifier-contacts.ts';
import { datesIn } from './identifier-dates.ts';
import { imagesIn } from './identifier-images.ts';
import { initialsIn } from './identifier-initials.ts';
import { institutionsIn } from './identifier-institutions.ts';
import { namesIn } from './identifier-names.ts';
import { numbersIn } from './identifier-numbers.ts';
import { placesIn } from './identifier-places.ts';
import { perToldBlock } from './per-block.ts';

/**
 * What could identify somebody, in source order, whoever it is: an author's address is in it too.
 * `report/identifiers.ts` tells which are a patient's.
 */
export const identifiersOf = perToldBlock((block: Block): readonly Identifier[] => {
  const { prose, kind } = block;
  if (kind === 'code' || kind === 'definition' || kind === 'break') return [];
  const all = [
    ...contactsIn(prose),
    ...numbersIn(prose),
    ...datesIn(block),
    ...agesOver89(block),
    ...institutionsIn(prose),
    ...placesIn(prose),
    ...initialsIn(prose),
    ...namesIn(prose),
    ...imagesIn(block),
  ];
  return withoutOverlaps(all);
});

/** In source order; of two that overlap the one that was looked for first. */
function withoutOverlaps(all: readonly Identifier[]): Identifier[] {
  const inOrder = all
    .map((found, rank) => ({ found, rank }))
    .sort((a, b) => a.found.span.start - b.found.span.start || a.rank - b.rank);
  const kept: typeof inOrder = [];
  for (const next of inOrder) {
    const last = kept.at(-1);
    if (!last || !overlaps(last.found.span, next.found.span)) kept.push(next);
    else if (next.rank < last.rank) kept[kept.length - 1] = next;
  }
  return kept.map(({ found }) => found);
}

const ageLabel = /\b[Aa]ge(?: \(years\)| in years)? ?[:|=] {0,3}(9\d|1[01]\d)(?!\d|[.,]\d|-)/g;

/** "Patiente de 92 ans", "donna, 91 aa", "paziente di anni 94": the word before tells of a person and not of a time that has passed. */
const otherAgesOver89: readonly RegExp[] = [
  /(?<=(?:^|[(,;]|(?<!\p{L})(?:de|di|com|con|âgée?s? de|aged)) ?|(?<!\p{L})d')(?<!(?:desde|hace|mayor(?:es)?|más|menos|plus|moins|più|meno|oltre|depuis|dopo|après|vida|vie|vita|siglo) (?:de |di |d')?)(9\d|1[01]\d) ?(?:años|ans|anni|aa|anos)(?![\p{L}]| (?:d[ei] |d')(?:evoluci|[eé]voluti|histor|storia|seguimiento|suivi|sobrev|surv|sopravv))/dgu,
  /(?<![\p{L}\d])(?:anni|aa|[Ee]dad|[Ee]tà|[ÂâAa]ge|[Ii]dade|Alter) ?:? ?(9\d|1[01]\d)(?![\d%]|[.,]\d| ?(?:m?g|m[lL]|kg|cm|mm)(?!\p{L}))/dgu,
];

/** "92-year-old", "aged 101", "Age: 93". Things have no such ages but by chance, and are left out. */
function agesOver89(block: Block): Identifier[] {
  const ages = agesOf(block).filter(
    ({ value, unit, span }) =>
      unit === 'year' && value > 89 && !isThing(block.prose, span.end) && !isDecade(block.prose, span.start),
  );
  const labelled = [ageLabel, ...otherAgesOver89]
    .flatMap((form) => allMatches(block.prose, form))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
  return [...ages.map(({ span }) => span), ...labelled].map((span) => ({ kind: 'age-over-89', span, weight: 'quasi' }));
}

/** "in his nineties" says no age. */
function isDecade(prose: string, start: number): boolean {
  return /^in /i.test(prose.slice(start, start + 3));
}

function isThing(prose: string, end: number): boolean {
  return /^[ -]{0,2}(?:\p{L}+ )?(?:building|hospital|house|tradition|history|implant|prosthesis|scar|technique|journal|institution|concept|theory|problem)/iu.test(
    prose.slice(end, end + 40),
  );
}
