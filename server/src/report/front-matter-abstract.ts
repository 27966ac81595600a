import type { PlacedBlock } from '../markdown/block.ts';
import { toBlocks } from '../markdown/to-blocks.ts';
import { allMatches } from '../text/all-matches.ts';
import { perReport, type Report } from './report.ts';

/**
 * The paragraphs of an abstract that stands in the front matter, as Quarto and R Markdown have it, at their places in the
 * report; none where a section is headed for it. They are no blocks of the report, which begins behind the front matter.
 */
export const frontMatterAbstract = perReport(({ text, frontMatter, sections }: Report): readonly PlacedBlock[] => {
  const place = frontMatter?.spanOf(['abstract']);
  if (!place || typeof frontMatter?.data.abstract !== 'string') return [];
  if (sections.some(({ role }) => role === 'abstract')) return [];
  const value = text.slice(place.start, place.end);
  const mark = /^(?:[|>][^\r\n]*|["'])/.exec(value)?.[0].length ?? 0;
  // Each begins behind its indentation, which would make code of it.
  const words = value.slice(mark, /^["']/.test(value) ? -1 : undefined);
  const paragraphs = allMatches(words, /\S[^\r\n]*(?:\r?\n[ \t]*\S[^\r\n]*)*/g);
  return [...paragraphs].flatMap((paragraph) => {
    const base = place.start + mark + paragraph.index;
    return toBlocks(paragraph[0]).blocks.map(({ block, offset }) => {
      const start = base + offset;
      return { block, start, end: start + block.source.length };
    });
  });
});
