import { functionWords, type Language, languages, type TextLanguage } from '../data/languages.ts';
import type { Block, PlacedBlock } from '../markdown/block.ts';
import type { FrontMatter } from '../markdown/front-matter.ts';
import { isMapping } from '../text/is-mapping.ts';
import { perObject } from '../text/per-object.ts';
import { isWithin, type Section } from './section.ts';

/**
 * The language that the front matter names: Casewright's own key, or `lang` as pandoc has it (`es-MX`). What `lang` says is
 * `und` where it is a code of a language that is not known here.
 */
export function declaredLanguage(frontMatter: FrontMatter | undefined): TextLanguage | undefined {
  const own = frontMatter?.data.casewright;
  if (isMapping(own) && own.language !== undefined) return knownLanguage(own.language);
  const lang = frontMatter?.data.lang;
  const isCode = typeof lang === 'string' && /^[a-z]{2,3}(?:[-_][a-z\d]{1,8}){0,3}$/i.test(lang);
  return knownLanguage(lang) ?? (isCode ? 'und' : undefined);
}

function knownLanguage(named: unknown): Language | undefined {
  return languages.find((language) => typeof named === 'string' && named.toLowerCase().split(/[-_]/)[0] === language);
}

/** Prose beyond this many characters adds nothing to the guess. */
const enough = 4000;

/** Fewer small words of a language than this say nothing. */
const fewest = 3;

/** A text of so many words that has hardly a small word of any language is in one that is not known. */
const enoughWords = 40;

/** Of a hundred words of English prose some thirty are small words; of another language a few are by chance. */
const fewestInHundred = 8;

/**
 * The language of the running text, by its small words; English where nothing else is clearly ahead, and `und` where
 * a text long enough to tell is none that is known. The abstract is left out, since it often stands in another language
 * than the report, and so are the references.
 */
export function readLanguage(
  blocks: readonly PlacedBlock[],
  sectionAt: (offset: number) => Section | undefined,
): TextLanguage {
  const all = blocks.filter(({ start }) => !isWithin(sectionAt(start), 'references'));
  const text = all.filter(isRunningText);
  const body = text.filter(({ start }) => !isWithin(sectionAt(start), 'abstract'));
  for (const some of [body, text, all]) {
    const found = languageOf(some);
    if (found) return found;
  }
  return isUnknown(body) ? 'und' : 'en';
}

function isUnknown(blocks: readonly PlacedBlock[]): boolean {
  const { words, counts } = countSmallWords(blocks);
  return words >= enoughWords && (counts[0]?.hits ?? 0) < (words * fewestInHundred) / 100;
}

function isRunningText({ block }: PlacedBlock): boolean {
  return block.kind === 'paragraph' && block.prose.length > 80;
}

function languageOf(blocks: readonly PlacedBlock[]): Language | undefined {
  const { words, counts } = countSmallWords(blocks);
  const english = counts.find(({ language }) => language === 'en')?.hits ?? 0;
  const [best] = counts;
  if (!best || best.hits < fewest || best.hits <= words / 10) return undefined;
  return best.hits > english * 1.3 ? best.language : 'en';
}

/** How many words the first blocks have, and how many of them are small words of each language, the most first. */
function countSmallWords(blocks: readonly PlacedBlock[]): {
  readonly words: number;
  readonly counts: readonly { readonly language: Language; readonly hits: number }[];
} {
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
  return { words, counts };
}

/** How many words the beginning of a block has, and how many of them are small words of each language. */
const smallWordsIn = perObject((block: Block) => {
  const words =
    block.prose
      .slice(0, enough)
      .replace(/(?<!\p{L})\p{Lu}\./gu, ' ') // initials are no words
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const hitsIn = (language: Language): number => words.filter((word) => functionWords[language].has(word)).length;
  return { words: words.length, hits: languages.map((language) => [language, hitsIn(language)] as const) };
});
