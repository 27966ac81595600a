import { type Citation, type CitationStyle, citationsOf } from '../facts/citations.ts';
import type { Reference } from '../facts/references.ts';
import { normalForm } from '../text/normal-form.ts';
import { once } from '../text/once.ts';
import { perObject } from '../text/per-object.ts';
import type { Span } from '../text/span.ts';
import { mayCite, withoutIndices } from './citation-places.ts';
import { isStray, type NumericStyle } from './citation-strays.ts';
import { exampleLabels, isCrossReference } from './cross-references.ts';
import { type ListedReference, references } from './references.ts';
import { type Found, perReport, type Report } from './report.ts';
import { isWithin } from './section.ts';

/** A marker of the text that cites, and where it leads. */
export interface ReportCitation {
  readonly style: CitationStyle;
  /** Numbers with ranges expanded, "Xia 2018", keys, or the label of a footnote. */
  readonly targets: readonly string[];
  /** The marker as written. */
  readonly text: string;
  readonly span: Span;
  /** The entries of the reference list that it leads to. */
  readonly references: readonly ListedReference[];
  /** The targets that no entry answers. */
  readonly unresolved: readonly string[];
  readonly found: Found<Citation>;
}

/**
 * The markers that truly cite, in source order. `[5]` and keys cite by their form; `(5)`, a raised 5 and
 * `(Roche, 2018)` only where the report as a whole speaks for it: the list answers them, and no other style does more.
 * A number that is rather a count, as in "one patient (12)", cites where nothing else leads to its entry.
 */
export const citations = perReport((report: Report): readonly ReportCitation[] => {
  const list = references(report);
  const candidates = withoutIndices(
    report.find(citationsOf, (section) => !isWithin(section, 'references')).filter((found) => mayCite(report, found)),
  );
  const resolve = resolver(list);
  const placed = candidates.map((found) => toCitation(found, resolve(found.fact)));
  const numeric = prevailingNumeric(placed, list);
  const notes = new Set(report.blocks.filter(({ block }) => block.kind === 'footnote').map(({ block }) => block.label));
  const cites = judge(placed, list, numeric, notes, exampleLabels(report));
  const certain = placed.filter((citation) => !citation.found.fact.doubtful && cites(citation));
  const met = new Set(certain.flatMap((citation) => citation.references));
  const isNeeded = ({ references: led }: ReportCitation): boolean => led.some((entry) => !met.has(entry));
  const saved = placed.filter(
    (citation) =>
      citation.found.fact.doubtful && cites(citation) && (isNeeded(citation) || closesSentence(report, citation)),
  );
  for (const entry of saved.flatMap((citation) => citation.references)) met.add(entry);
  const strays =
    numeric === undefined ? [] : placed.filter((one) => isStray(report, one, numeric, placed) && isNew(one));
  return [...certain, ...saved, ...strays].sort((a, b) => a.span.start - b.span.start);

  function isNew({ references: led }: ReportCitation): boolean {
    return led.every((entry) => !met.has(entry));
  }
});

/** "in 63% (21).", "in children (6).", "for three days (1).": a count stands rather within a sentence, before what it counts. */
function closesSentence({ text }: Report, { span, unresolved, targets }: ReportCitation): boolean {
  if (unresolved.length > 0 || !/^\.(?:\s|$)/.test(text.slice(span.end, span.end + 2))) return false;
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  // "for 3 days (1)." may be a deviation, "(1, 2)." is none.
  if (/\b(?:hours|days|weeks|months|years)\s$/.test(before)) return targets.length > 1 || !/\d\s\S*\s$/.test(before);
  return targets.length === 1 && /(?:%|\b(?:patients|cases|children|women|men))\s$/.test(before);
}

function toCitation(found: Found<Citation>, led: ReadonlyMap<string, readonly ListedReference[]>): ReportCitation {
  const { style, targets, text } = found.fact;
  return {
    style,
    targets,
    text,
    span: found.span,
    references: distinct(led),
    unresolved: targets.filter((target) => (led.get(target) ?? []).length === 0),
    found,
  };
}

/** Most markers name one work. */
function distinct(led: ReadonlyMap<string, readonly ListedReference[]>): readonly ListedReference[] {
  const [first = [], ...others] = led.values();
  return others.length === 0 ? first : [...new Set([...first, ...others.flat()])];
}

/** Finds the entries that the targets of a marker name. */
function resolver(
  list: readonly ListedReference[],
): (citation: Citation) => ReadonlyMap<string, readonly ListedReference[]> {
  const byNumber = once(() => groupBy(list, ({ number, index }) => [String(number ?? index + 1)]));
  const byKey = once(() =>
    groupBy(list, ({ reference }) => (reference.key === null ? [] : [reference.key.toLowerCase()])),
  );
  const byName = once(() =>
    groupBy(list, ({ reference }) => namesOf(reference).map((name) => `${name} ${reference.year}`)),
  );
  return ({ style, targets }) => new Map(targets.map((target) => [target, find(style, target)]));

  function find(style: CitationStyle, target: string): readonly ListedReference[] {
    if (style === 'author-date') return ofLetter(byName().get(normalForm(target.replace(/[a-z]$/, ''))) ?? [], target);
    if (style === 'pandoc-key' || style === 'footnote') return byKey().get(target.toLowerCase()) ?? [];
    return byNumber().get(target) ?? [];
  }
}

/** Of several works of one author and year, that which bears the letter of the citation, as "2012b"; all where none does. */
function ofLetter(entries: readonly ListedReference[], target: string): readonly ListedReference[] {
  const year = /\d{4}[a-z]$/.exec(target)?.[0];
  const lettered = year === undefined ? [] : entries.filter(({ reference }) => reference.plain.includes(year));
  return lettered.length > 0 ? lettered : entries;
}

/** The names an entry may be cited by: the first author's, whole and without particles. */
const namesOf = perObject(({ authors }: Reference): readonly string[] => {
  const first = authors[0]?.family ?? authors[0]?.literal;
  if (!first) return [];
  const words = first.split(' ');
  return [
    ...new Set([first, words.at(-1) ?? first, ...(authors[0]?.literal ? [words[0] ?? first] : [])].map(normalForm)),
  ];
});

function groupBy(
  list: readonly ListedReference[],
  keysOf: (entry: ListedReference) => readonly string[],
): ReadonlyMap<string, readonly ListedReference[]> {
  const groups = new Map<string, ListedReference[]>();
  for (const entry of list) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}

const numericStyles: readonly NumericStyle[] = ['numeric-bracket', 'superscript', 'numeric-paren'];

/** The numeric style that leads to most entries, if it leads to enough of them to be meant. */
function prevailingNumeric(all: readonly ReportCitation[], list: readonly ListedReference[]): NumericStyle | undefined {
  const named = new Set(all.filter(({ style }) => style === 'author-date').flatMap(({ references: led }) => led)).size;
  const counts = numericStyles.map((style) => {
    const markers = all.filter((citation) => citation.style === style && !citation.found.fact.doubtful);
    const met = new Set(markers.flatMap(({ targets, unresolved }) => targets.filter((t) => !unresolved.includes(t))));
    return { style, met, markers };
  });
  const best = counts.reduce((a, b) => (b.met.size > a.met.size ? b : a));
  if (list.length === 0) return counts.find(({ markers }) => countsFromOne(markers))?.style;
  if (best.met.size < named) return undefined;
  if (best.style === 'numeric-bracket') return best.met.size > 0 ? best.style : undefined;
  const isEnough = best.met.size >= Math.max(1, list.length * 0.3) || ['1', '2', '3'].every((n) => best.met.has(n));
  return isEnough ? best.style : undefined;
}

/** Without a list: do the markers run from 1 on, as citations do? */
function countsFromOne(markers: readonly ReportCitation[]): boolean {
  const numbers = new Set(markers.flatMap(({ targets }) => targets));
  return markers.length >= 3 && ['1', '2', '3'].every((number) => numbers.has(number));
}

/** How far over the end of the list a bare number may lie and still be read as a citation that went astray. */
const reach = 3;

function judge(
  all: readonly ReportCitation[],
  list: readonly ListedReference[],
  numeric: NumericStyle | undefined,
  notes: ReadonlySet<string>,
  examples: ReadonlySet<string>,
): (citation: ReportCitation) => boolean {
  const last = Math.max(0, ...list.map(({ number, index }) => number ?? index + 1));
  const hasKeys = all.some(({ style, found }) => style === 'pandoc-key' && found.fact.sure);
  return (citation) => {
    const { style, targets, references: led, found } = citation;
    switch (style) {
      case 'numeric-bracket':
        if (targets.some((target) => Number(target) > Math.max(last, 999))) return false; // `[2019]` is a year
        return numeric === style || (numeric === undefined && (list.length === 0 || led.length > 0)) || isSameReach();
      case 'superscript':
      case 'numeric-paren':
        return numeric === style && (list.length === 0 || isSameReach());
      case 'author-date':
        return led.length > 0 || (found.fact.sure && numeric === undefined);
      case 'pandoc-key':
        if (targets.every((target) => isCrossReference(target) || (!found.fact.sure && examples.has(target))))
          return false;
        return found.fact.sure || hasKeys || led.length > 0;
      case 'footnote':
        return led.length > 0 || !targets.every((label) => notes.has(label));
    }

    function isSameReach(): boolean {
      return targets.every((target) => Number(target) <= last + reach && Number(target) > 0);
    }
  };
}
