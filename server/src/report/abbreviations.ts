import { type AbbreviationDefinition, abbreviationDefinitionsOf, singular } from '../facts/abbreviations.ts';
import { type CapitalWord, capitalWordsOf } from '../facts/capital-words.ts';
import { captionsOf } from '../facts/captions.ts';
import type { Block } from '../markdown/block.ts';
import { perObject } from '../text/per-object.ts';
import { type Span, shift } from '../text/span.ts';
import { touching } from '../text/spans-from.ts';
import { perReport, type Report } from './report.ts';
import type { Section } from './section.ts';
import { isUnitLetter } from './unit-letter.ts';
import { type Zone, zonesOf } from './zones.ts';

/** A place where a report explains an abbreviation. All spans are places of the report. */
export interface PlacedDefinition {
  readonly short: string;
  readonly long: string;
  readonly form: AbbreviationDefinition['form'];
  readonly zone: Zone;
  /** In a table or in the caption of one or of a figure, which are to be read alone. */
  readonly isInExhibit: boolean;
  readonly shortSpan: Span;
  readonly longSpan: Span;
  readonly span: Span;
}

/** A place where it is used without being explained there. */
export interface AbbreviationUse {
  readonly span: Span;
  readonly zone: Zone;
  readonly isInExhibit: boolean;
  readonly isItalic: boolean;
}

/** An abbreviation that a report explains, with all places in source order. */
export interface Abbreviation {
  readonly short: string;
  readonly definitions: readonly PlacedDefinition[];
  /** Where it stands beside them; not in the title, the keywords, the statements at the end and the references. */
  readonly uses: readonly AbbreviationUse[];
}

/** The zones in which abbreviations are looked for: not the title, the keywords, the statements and the references. */
export const readZones: ReadonlySet<Zone> = new Set(['abstract', 'introduction', 'case', 'discussion']);

/** The abbreviations that a report explains in its abstract or its body, in the order of their first explanation. */
export const abbreviations = perReport((report: Report): readonly Abbreviation[] => {
  const byShort = new Map<string, PlacedDefinition[]>();
  for (const definition of definitionsIn(report)) {
    const known = byShort.get(definition.short);
    if (known) known.push(definition);
    else byShort.set(definition.short, [definition]);
  }
  const uses = usesOf(report, byShort);
  return [...byShort].map(([short, definitions]) => ({ short, definitions, uses: uses.get(short) ?? [] }));
});

function definitionsIn(report: Report): PlacedDefinition[] {
  const zoneOf = zonesOf(report);
  return report.find(abbreviationDefinitionsOf).flatMap(({ fact, span, section, placed, at }) => {
    const zone = zoneOf(section);
    const isInExhibit = isExhibit(placed.block);
    if (!readZones.has(zone) && fact.form !== 'listed') return [];
    if (zone === 'references') return [];
    const { short, long, form } = fact;
    return [{ short, long, form, zone, isInExhibit, shortSpan: at(fact.shortSpan), longSpan: at(fact.longSpan), span }];
  });
}

/** The uses of each explained abbreviation. Of two that begin alike ("PD", "PD-L1") the longer one is met. */
function usesOf(report: Report, byShort: ReadonlyMap<string, readonly PlacedDefinition[]>) {
  const uses = new Map<string, AbbreviationUse[]>();
  if (byShort.size === 0) return uses;
  const byFirst = new Map<string, string[]>();
  const isExplaining = new Map<string, (place: Span) => boolean>();
  for (const [short, definitions] of byShort) {
    isExplaining.set(short, touching(definitions.map(({ span }) => span)));
    const first = firstRun(short);
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), short].sort((a, b) => b.length - a.length),
    );
  }
  const zoneOf = zonesOf(report);
  const isRead = (section: Section | undefined): boolean => readZones.has(zoneOf(section));
  for (const { fact, section, placed } of report.find(capitalWordsOf, isRead)) {
    const zone = zoneOf(section);
    const shorts = byFirst.get(inSingular(fact)) ?? byFirst.get(fact.text);
    if (!shorts || !readZones.has(zone)) continue;
    const short = shorts.find((each) => stands(placed.block.prose, startOf(each, fact.span), each));
    if (short === undefined) continue;
    const start = startOf(short, fact.span);
    if (isUnitLetter(placed.block.prose, short, start)) continue;
    const whole = shift({ start, end: start + short.length }, placed.start);
    if (isExplaining.get(short)?.(whole)) continue;
    const list = uses.get(short) ?? [];
    if (list.length === 0) uses.set(short, list);
    list.push({ span: whole, zone, isInExhibit: isExhibit(placed.block), isItalic: fact.isItalic });
  }
  return uses;
}

const inSingular = perObject(({ text }: CapitalWord): string => singular(text));

/** Is a block a table or a caption? */
export function isExhibit(block: Block): boolean {
  return block.kind === 'table' || captionsOf(block).length > 0;
}

function firstRun(short: string): string {
  return /[\p{L}\p{N}%]+/u.exec(short)?.[0] ?? short;
}

/** Where an abbreviation starts whose first run of letters stands there: "%VC" before "VC". */
function startOf(short: string, run: Span): number {
  return run.start - short.indexOf(firstRun(short));
}

/** Does the whole abbreviation stand there, perhaps in the plural, and not as the start of a longer word? */
function stands(prose: string, start: number, short: string): boolean {
  const end = start + short.length;
  return prose.slice(start, end) === short && !/^(?!s(?![\p{L}\p{N}]))[\p{L}\p{N}]/u.test(prose.slice(end, end + 2));
}
