import { headingOf } from '../facts/headings.ts';
import type { PlacedBlock } from '../markdown/block.ts';
import type { FrontMatter } from '../markdown/front-matter.ts';
import { type Span, trimSpan } from '../text/span.ts';

/** The title, from the first heading of level 1, the front matter, or a first line without a heading mark. */
export interface Title {
  readonly text: string;
  readonly span: Span;
  /** The block that holds it; undefined where it stands in the front matter. */
  readonly block: PlacedBlock | undefined;
}

/** Finds the title; undefined where there is none. */
export function readTitle(
  text: string,
  blocks: readonly PlacedBlock[],
  frontMatter: FrontMatter | undefined,
): Title | undefined {
  const marked = blocks.find(({ block }) => block.kind === 'heading' && block.depth === 1);
  if (marked && headingOf(marked.block)?.role?.match !== 'exact') return titleIn(marked);
  const fromData = frontMatter?.data.title;
  const span = frontMatter?.spanOf(['title']);
  if (typeof fromData === 'string' && fromData.trim() && span) return { text: fromData, span, block: undefined };
  const [first] = blocks.filter(({ block }) => block.kind !== 'html' && block.kind !== 'definition');
  if (first && !marked && isTitleLine(first)) return titleIn(first);
  return undefined;

  function titleIn(placed: PlacedBlock): Title {
    const words = trimSpan(placed.block.prose, { start: 0, end: placed.block.prose.length });
    const at = { start: placed.start + words.start, end: placed.start + words.end };
    return { text: text.slice(at.start, at.end), span: at, block: placed };
  }
}

/** A first line that could be a title: one line, not a sentence, no section title. */
function isTitleLine({ block }: PlacedBlock): boolean {
  if (block.kind === 'heading') return headingOf(block)?.role?.match !== 'exact';
  const words = block.prose.trim();
  if (block.kind !== 'paragraph' || words.length < 8 || words.length > 300) return false;
  if (/[\r\n]/.test(words) || /[.;:,]$/.test(words)) return false;
  const heading = headingOf(block);
  return !heading || heading.form === 'bold' ? heading?.role?.match !== 'exact' : false;
}
