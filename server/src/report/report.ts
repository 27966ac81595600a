import type { TextLanguage } from '../data/languages.ts';
import type { Bibliography } from '../facts/bibliography.ts';
import type { LinkedImage } from '../facts/linked-image.ts';
import { isOfToldText } from '../facts/per-block.ts';
import type { Block, PlacedBlock } from '../markdown/block.ts';
import { cutFrontMatter, type FrontMatter } from '../markdown/front-matter.ts';
import { type BlockCache, createBlockCache } from '../markdown/read-blocks.ts';
import { createLines, type Lines } from '../text/lines.ts';
import { once } from '../text/once.ts';
import { perObject } from '../text/per-object.ts';
import { type Span, shift } from '../text/span.ts';
import { lastUpTo } from '../text/spans-from.ts';
import { declaredLanguage, readLanguage } from './read-language.ts';
import { readSections } from './read-sections.ts';
import { readTitle, type Title } from './read-title.ts';
import { isWithin, type Section } from './section.ts';

/** A fact at its place in the report. */
export interface Found<T> {
  readonly fact: T;
  /** Where the fact stands in the report. */
  readonly span: Span;
  readonly placed: PlacedBlock;
  /** The innermost section that holds it. */
  readonly section: Section | undefined;
  /** A span of the fact (they are relative to its block) as a span of the report. */
  at(span: Span): Span;
}

/** One Markdown case report, as text and as what was understood of it. Everything in it is computed at most once. */
export interface Report {
  readonly text: string;
  readonly lines: Lines;
  readonly language: TextLanguage;
  readonly frontMatter: FrontMatter | undefined;
  readonly title: Title | undefined;
  readonly blocks: readonly PlacedBlock[];
  readonly sections: readonly Section[];
  /** The bibliography files that the report names or that lie beside it. */
  readonly bibliographies: readonly Bibliography[];
  /** The files of the images that it links, as far as the door has looked for them. */
  readonly images: readonly LinkedImage[];
  /** Number of words of running text, lists and captions, without the reference list. */
  readonly words: number;
  /** The innermost section at an offset. */
  sectionAt(offset: number): Section | undefined;
  /**
   * What an extractor of `facts/` finds in each block, in source order; what only the text tells (`perToldBlock`) is not
   * looked for in the reference list. A block all of which lies in a section that
   * `isAsked` says no to is passed over, as a long reference list may be; without it the answer is remembered.
   */
  find<T extends { readonly span: Span }>(
    extract: (block: Block) => readonly T[],
    isAsked?: (section: Section | undefined) => boolean,
  ): readonly Found<T>[];
}

/** What may be known of a report before it is read. */
export interface ReadOptions {
  /** Keeps what was read of earlier versions; without it everything is read anew. */
  readonly cache?: BlockCache;
  /** The language, where a setting names it. */
  readonly language?: TextLanguage | undefined;
  /** The bibliography files that belong to it, as the door has read them. */
  readonly bibliographies?: readonly Bibliography[];
  /** The files of the images that it links, as the door has found them. */
  readonly images?: readonly LinkedImage[];
}

/** Reads a report. Never fails, whatever the text. */
export function readReport(text: string, options: ReadOptions = {}): Report {
  const { frontMatter, bodyStart } = cutFrontMatter(text);
  const blocks = (options.cache ?? createBlockCache()).read(text, bodyStart);
  const title = readTitle(text, blocks, frontMatter);
  const sections = readSections(blocks, title?.block, text.length);
  const lines = once(() => createLines(text));
  const language = once(
    () =>
      declaredLanguage(frontMatter) ??
      options.language ??
      readLanguage(blocks, (offset) => sectionAt(sections, offset)),
  );
  const words = once(() => countWords(blocks, sections));
  const spots = once(() => blocks.map((placed) => spotOf(placed, sections)));
  const toldSpots = once(() => spots().filter(({ isListed }) => !isListed));
  const found = new Map<unknown, readonly Found<unknown>[]>();

  const report: Report = {
    text,
    get lines() {
      return lines();
    },
    get language() {
      return language();
    },
    frontMatter,
    title,
    blocks,
    sections,
    bibliographies: options.bibliographies ?? [],
    images: options.images ?? [],
    get words() {
      return words();
    },
    sectionAt: (offset) => sectionAt(sections, offset),
    find(extract, isAsked) {
      if (isAsked)
        return collect(
          extract,
          spots().filter(({ isWhole, section }) => !isWhole || isAsked(section)),
        );
      let known = found.get(extract);
      if (!known) {
        known = collect(extract, isOfToldText(extract) ? toldSpots() : spots());
        found.set(extract, known);
      }
      return known as readonly Found<ReturnType<typeof extract>[number]>[];
    },
  };
  return report;

  function collect<T extends { readonly span: Span }>(
    extract: (block: Block) => readonly T[],
    within: readonly Spot[],
  ): Found<T>[] {
    const all: Found<T>[] = [];
    for (const spot of within) {
      const facts = extract(spot.placed.block);
      if (facts.length === 0) continue; // as nearly always: a hundred extractors ask each block after each edit
      for (const fact of facts) all.push(place(fact, spot));
    }
    return all;
  }

  function place<T extends { readonly span: Span }>(fact: T, spot: Spot): Found<T> {
    const { placed, section, isWhole, at } = spot;
    const span = at(fact.span);
    return { fact, span, placed, section: isWhole ? section : sectionAt(sections, span.start), at };
  }
}

/** A block and what all facts in it have in common. */
interface Spot extends Pick<Found<unknown>, 'placed' | 'at'> {
  /** The section that its beginning lies in; `isWhole` where all of it does. */
  readonly section: Section | undefined;
  readonly isWhole: boolean;
  /** Does all of it lie in a section for references? */
  readonly isListed: boolean;
}

function spotOf(placed: PlacedBlock, sections: readonly Section[]): Spot {
  const { start, end } = placed;
  const section = sectionAt(sections, start);
  const isWhole = countStarted(sections, start) === countStarted(sections, end) && end <= (section?.span.end ?? end);
  const isListed = isWhole && isWithin(section, 'references');
  return { placed, section, isWhole, isListed, at: (span) => shift(span, start) };
}

/**
 * Makes a computation over a whole report that runs at most once for each version of it: for facts that need more
 * than one block, such as which citation leads to which reference.
 */
export function perReport<T>(compute: (report: Report) => T): (report: Report) => T {
  return perObject(compute);
}

function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  const started = countStarted(sections, offset);
  for (let at = sections[started - 1]; at; at = at.parent) if (offset < at.span.end) return at;
  return undefined;
}

/** How many sections begin at an offset or before. */
function countStarted(sections: readonly Section[], offset: number): number {
  return lastUpTo(sections, offset) + 1;
}

function countWords(blocks: readonly PlacedBlock[], sections: readonly Section[]): number {
  let words = 0;
  for (const { block, start } of blocks) {
    if (block.kind === 'table' || sectionAt(sections, start)?.role === 'references') continue;
    words += wordsIn(block);
  }
  return words;
}

const wordsIn = perObject(({ prose }: Block): number => prose.match(/[\p{L}\p{N}][\p{L}\p{N}'.-]*/gu)?.length ?? 0);
