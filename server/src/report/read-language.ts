import { functionWords, type Language, languages } from '../data/languages.ts';
import type { PlacedBlock } from '../markdown/block.ts';
import type { FrontMatter } from '../markdown/front-matter.ts';
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
  let prose = '';
  for (const { block } of blocks) {
    prose += ` ${block.prose.slice(0, enough)}`;
    if (prose.length > enough) break;
  }
  const words = prose.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = languages
    .map((language) => ({ language, hits: words.filter((word) => functionWords[language].has(word)).length }))
    .sort((a, b) => b.hits - a.hits);
  const english = counts.find(({ language }) => language === 'en')?.hits ?? 0;
  const [best] = counts;
  if (!best || best.hits < fewest || best.hits <= words.length / 10) return undefined;
  return best.hits > english * 1.3 ? best.language : 'en';
}
