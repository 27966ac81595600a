// The parser alone, with the extensions that Casewright uses (`server/src/markdown/to-blocks.ts`).
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable(), gfmFootnote()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()])
  .freeze();

/** How many blocks a text has. */
export const countBlocks = (text) => processor.parse(text).children.length;
