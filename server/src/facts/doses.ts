import type { RouteName } from '../data/drug-routes.ts';
import type { Block } from '../markdown/block.ts';
import type { Span } from '../text/span.ts';
import type { DrugRead } from './dose-drug.ts';
import type { DoseLink } from './dose-linking.ts';
import { linkDoses } from './dose-links.ts';
import { type Modifiers, modifiersOf } from './dose-modifiers.ts';
import { doseSentencesOf } from './dose-sentences.ts';
import type { DoseToken } from './dose-tokens.ts';
import { labValuesOf } from './lab-values.ts';
import { perToldBlock } from './per-block.ts';

/** How often a drug is given. `unit`: the unit tells it ("mg/day"). */
export type FrequencyKind = 'regular' | 'single' | 'as-needed' | 'unit';

/** A drug with an amount. Spans are relative to the block. */
export interface Dose {
  /** As written. */
  readonly drug: string;
  /** The generic name in small letters; of an unknown drug, the word itself. */
  readonly generic: string;
  /** `unknown`: no list has the name; it was read as a drug by the dose beside it. */
  readonly drugKind: DrugRead['kind'];
  /** Undefined where the drug is named in an earlier sentence. */
  readonly drugSpan: Span | undefined;
  readonly amount: number;
  /** The upper end of a range. */
  readonly amountHigh: number | undefined;
  /** As written, closed up: `mg/kg/day`. */
  readonly unit: string;
  /** Unified Code for Units of Measure. */
  readonly ucum: string;
  /** The number alone; of a range, the first. */
  readonly amountSpan: Span;
  readonly unitSpan: Span;
  readonly route: RouteName | null;
  readonly routeSpan: Span | undefined;
  /** In plain words: "twice daily", "every 8 h". */
  readonly frequency: string | null;
  readonly frequencyKind: FrequencyKind | undefined;
  readonly frequencySpan: Span | undefined;
  /** ISO 8601 ("P5D"); null where none is told, or as a range, in cycles or doses, which only `durationSpan` shows. */
  readonly duration: string | null;
  readonly durationSpan: Span | undefined;
  /** Is it given by time: "per minute", "over two hours", as an infusion? */
  readonly isInfusion: boolean;
  /** Drug, amount and what tells how it is given. */
  readonly span: Span;
}

/** Without a figure only pieces are counted: "half a tablet". */
const anyAmount = /\d|\b(?:tablet|capsule|pill|puff|drop|sachet|ampoule|vial)/i;

/** The doses of a block: no laboratory values, radiation, sizes or weights. */
export const dosesOf = perToldBlock((block: Block): readonly Dose[] => {
  if (!anyAmount.test(block.prose) || block.kind === 'heading') return [];
  let earlier: DrugRead | undefined;
  return doseSentencesOf(block).flatMap(({ tokens }) => {
    const links = linkDoses(tokens, block.prose, earlier).filter((link) => !isLab(link, block));
    const modifiers = modifiersOf(tokens, links);
    earlier = lastDrug(tokens) ?? links.at(-1)?.drug ?? earlier;
    return links.map((link, i) => toDose(link, modifiers[i] as Modifiers));
  });
});

/** Is the number a result of a substance that is also a drug ("calcium 5 mEq")? */
function isLab(link: DoseLink, block: Block): boolean {
  if (link.drug.kind !== 'class' && link.drug.kind !== 'unknown') return false;
  const { start } = link.amount.numberSpan;
  return labValuesOf(block).some(({ valueSpan }) => valueSpan.start <= start && start < valueSpan.end);
}

function lastDrug(tokens: readonly DoseToken[]): DrugRead | undefined {
  const token = tokens.findLast((t) => t.kind === 'drug' && t.drug.kind !== 'fluid');
  return token?.kind === 'drug' ? token.drug : undefined;
}

function toDose({ amount, drug, drugAt }: DoseLink, { route, frequency, duration }: Modifiers): Dose {
  const drugSpan = drugAt === undefined ? undefined : drug.span;
  const told = frequency?.frequency;
  const perTime = amount.unit.per.find((per) => per === 'day' || per === 'week' || per === 'month');
  const isRate = amount.unit.per.some((per) => per === 'hour' || per === 'minute');
  const isNear = drugSpan && Math.abs(drugSpan.start - amount.span.start) < 160;
  const parts = [amount.span, ...(isNear ? [drugSpan] : [])];
  return {
    drug: drug.text,
    generic: drug.generic,
    drugKind: drug.kind,
    drugSpan,
    amount: amount.value,
    amountHigh: amount.high,
    unit: amount.unit.text,
    ucum: amount.unit.ucum,
    amountSpan: amount.numberSpan,
    unitSpan: amount.unit.span,
    route: route?.route.name ?? null,
    routeSpan: route?.span,
    frequency: told?.words ?? (perTime ? `per ${perTime}` : null),
    frequencyKind: told?.kind ?? (perTime ? 'unit' : undefined),
    frequencySpan: frequency?.span,
    duration: duration?.duration.iso ?? null,
    durationSpan: duration?.span,
    isInfusion: isRate || route?.route.name === 'infusion' || duration?.duration.isInfusion === true,
    span: { start: Math.min(...parts.map((s) => s.start)), end: Math.max(...parts.map((s) => s.end)) },
  };
}
