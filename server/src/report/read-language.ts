import { functionWords, type Language, languages } from '../data/languages.ts';
import type { PlacedBlock } from '../markdown/block.ts';
import type { FrontMatter } from '../markdown/front-matter.ts';

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

/** The language of the running text, by its small words; English where nothing else is clearly ahead. */
export function readLanguage(blocks: readonly PlacedBlock[]): Language {
  let prose = '';
  for (const { block } of blocks) {
    if (block.kind === 'paragraph' && block.prose.length > 80) prose += ` ${block.prose}`;
    if (prose.length > enough) break;
  }
  const words = prose.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (language: Language): number => words.filter((word) => functionWords[language].has(word)).length;
  const [best] = languages.map((language) => ({ language, hits: count(language) })).sort((a, b) => b.hits - a.hits);
  return best && best.hits > words.length / 10 && best.hits > count('en') * 1.3 ? best.language : 'en';
}
