import { functionWords, type Language, languages } from '../data/languages.ts';
import type { Block, PlacedBlock } from '../markdown/block.ts';
import type { FrontMatter } from '../markdown/front-matter.ts';
import { perObject } from '../text/per-object.ts';
import { isWithin, type Section } from './section.ts';

/** The language that the front matter names: Casewright's own key, or `lang` as pandoc has it (`es-MX`). */
export function declaredLanguage(frontMatter: FrontMatter | undefined): Language | undefined {
  const own = frontMatter?.data.casewright;
  const named = isRecord(own) && own.language !== undefined ? own.language : frontMatter?.data.lang;
  return languages.find((language) => typeof named === 'string' && named.toLowerCase().split(/[-_]/)[0] === language);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Prose beyond this many characters adds nothing to the guess. */
const enough = 4000;

/** Fewer small words of a language than this say nothing. */
const fewest = 3;

/**
 * The language of the running text, by its small words; English where nothing else is clearly ahead. The abstract is
 * left out, since it often stands in another language than the report, and so are the references.
 */
export function readLanguage(
  blocks: readonly PlacedBlock[],
  sectionAt: (offset: number) => Section | undefined,
): Language {
  const all = blocks.filter(({ start }) => !isWithin(sectionAt(start), 'references'));
  const text = all.filter(isRunningText);
  const body = text.filter(({ start }) => !isWithin(sectionAt(start), 'abstract'));
  for (const some of [body, text, all]) {
    const found = languageOf(some);
    if (found) return found;
  }
  return 'en';
}

function isRunningText({ block }: PlacedBlock): boolean {
  return block.kind === 'paragraph' && block.prose.length > 80;
}

function languageOf(blocks: readonly PlacedBlock[]): Language | undefined {
  const hitsOf = new Map<Language, number>();
  let words = 0;
  let length = 0;
  for (const { block } of blocks) {
    const found = smallWordsIn(block);
    words += found.words;
    for (const [language, hits] of found.hits) hitsOf.set(language, (hitsOf.get(language) ?? 0) + hits);
    length += 1 + Math.min(block.prose.length, enough);
    if (length > enough) break;
  }
  const counts = languages
    .map((language) => ({ language, hits: hitsOf.get(language) ?? 0 }))
    .sort((a, b) => b.hits - a.hits);
  const english = counts.find(({ language }) => language === 'en')?.hits ?? 0;
  const [best] = counts;
  if (!best || best.hits < fewest || best.hits <= words / 10) return undefined;
  return best.hits > english * 1.3 ? best.language : 'en';
}

/** How many words the beginning of a block has, and how many of them are small words of each language. */
const smallWordsIn = perObject((block: Block) => {
  const words =
    block.prose
      .slice(0, enough)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const hitsIn = (language: Language): number => words.filter((word) => functionWords[language].has(word)).length;
  return { words: words.length, hits: languages.map((language) => [language, hitsIn(language)] as const) };
});
