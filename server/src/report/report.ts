import type { Language } from '../data/languages.ts';
import type { Bibliography } from '../facts/bibliography.ts';
import type { Block, PlacedBlock } from '../markdown/block.ts';
import { cutFrontMatter, type FrontMatter } from '../markdown/front-matter.ts';
import { type BlockCache, createBlockCache } from '../markdown/read-blocks.ts';
import { createLines, type Lines } from '../text/lines.ts';
import { once } from '../text/once.ts';
import { type Span, shift } from '../text/span.ts';
import { declaredLanguage, readLanguage } from './read-language.ts';
import { readSections } from './read-sections.ts';
import { readTitle, type Title } from './read-title.ts';
import type { Section } from './section.ts';

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
  readonly language: Language;
  readonly frontMatter: FrontMatter | undefined;
  readonly title: Title | undefined;
  readonly blocks: readonly PlacedBlock[];
  readonly sections: readonly Section[];
  /** The bibliography files that the report names or that lie beside it. */
  readonly bibliographies: readonly Bibliography[];
  /** Number of words of running text, lists and captions, without the reference list. */
  readonly words: number;
  /** The innermost section at an offset. */
  sectionAt(offset: number): Section | undefined;
  /** What an extractor of `facts/` finds in each block, in source order. */
  find<T extends { readonly span: Span }>(extract: (block: Block) => readonly T[]): readonly Found<T>[];
}

/** What may be known of a report before it is read. */
export interface ReadOptions {
  /** Keeps what was read of earlier versions; without it everything is read anew. */
  readonly cache?: BlockCache;
  /** The language, where a setting names it. */
  readonly language?: Language | undefined;
  /** The bibliography files that belong to it, as the door has read them. */
  readonly bibliographies?: readonly Bibliography[];
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
    get words() {
      return words();
    },
    sectionAt: (offset) => sectionAt(sections, offset),
    find(extract) {
      let known = found.get(extract);
      if (!known) {
        known = blocks.flatMap((placed) => place(extract(placed.block), placed));
        found.set(extract, known);
      }
      return known as readonly Found<ReturnType<typeof extract>[number]>[];
    },
  };
  return report;

  function place<T extends { readonly span: Span }>(facts: readonly T[], placed: PlacedBlock): Found<T>[] {
    return facts.map((fact) => {
      const span = shift(fact.span, placed.start);
      return { fact, span, placed, section: sectionAt(sections, span.start), at: (s: Span) => shift(s, placed.start) };
    });
  }
}

/**
 * Makes a computation over a whole report that runs at most once for each version of it: for facts that need more
 * than one block, such as which citation leads to which reference.
 */
export function perReport<T>(compute: (report: Report) => T): (report: Report) => T {
  const known = new WeakMap<Report, { readonly value: T }>();
  return (report) => {
    const found = known.get(report);
    if (found) return found.value;
    const value = compute(report);
    known.set(report, { value });
    return value;
  };
}

function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle] as Section).span.start <= offset) low = middle + 1;
    else high = middle;
  }
  for (let at = sections[low - 1]; at; at = at.parent) if (offset < at.span.end) return at;
  return undefined;
}

function countWords(blocks: readonly PlacedBlock[], sections: readonly Section[]): number {
  let words = 0;
  for (const { block, start } of blocks) {
    if (block.kind === 'table' || sectionAt(sections, start)?.role === 'references') continue;
    words += block.prose.match(/[\p{L}\p{N}][\p{L}\p{N}'.-]*/gu)?.length ?? 0;
  }
  return words;
}
