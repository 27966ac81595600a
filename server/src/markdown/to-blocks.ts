import type { Image as ImageNode, Nodes, Root, RootContent } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Span } from '../text/span.ts';
import type { Block, BlockKind, Image } from './block.ts';
import { defuse } from './defuse.ts';
import { commentsIn, toProse } from './prose.ts';

/** Tables and footnotes only: the rest of GFM doubles the time to parse and reads `CO~2~` as deleted text. */
const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable(), gfmFootnote()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()])
  .freeze();

/** A block and where it begins in the text that was parsed. */
export interface ParsedBlock {
  readonly block: Block;
  readonly offset: number;
}

/** Parses a piece of Markdown into its top-level blocks. */
export function toBlocks(markdown: string): { readonly blocks: readonly ParsedBlock[]; readonly open: boolean } {
  const root: Root = processor.parse(defuse(markdown));
  let done = 0;
  const blocks = root.children.map((node) => {
    const parsed = toBlock(node, markdown, done);
    done = parsed.offset + parsed.block.source.length;
    return parsed;
  });
  const last = root.children.at(-1);
  return { blocks, open: last !== undefined && isOpen(last, markdown) };
}

/** The parser lets an underlined heading begin with the link definition above it: that is behind `done` already. */
function toBlock(node: RootContent, markdown: string, done: number): ParsedBlock {
  let offset = node.position?.start.offset ?? 0;
  if (offset < done) for (offset = done; /\s/.test(markdown.charAt(offset)); ) offset++;
  const source = markdown.slice(offset, node.position?.end.offset ?? markdown.length);
  const found = gather(node, offset);
  const kind = kindOf(node);
  const readable = kind !== 'code' && kind !== 'definition' && kind !== 'break';
  return {
    offset,
    block: {
      kind,
      source,
      prose: readable ? toProse(node, source, offset) : source.replace(/[^\r\n]/g, ' '),
      depth: node.type === 'heading' ? node.depth : 0,
      items: node.type === 'list' ? node.children.map((item) => contentSpan(item, source, offset)) : [],
      ordered: node.type === 'list' && node.ordered === true,
      rows: node.type === 'table' ? node.children.map((row) => row.children.map((cell) => spanIn(cell, offset))) : [],
      label: node.type === 'footnoteDefinition' || node.type === 'definition' ? (node.label ?? node.identifier) : '',
      ...found,
    },
  };
}

function kindOf(node: RootContent): BlockKind {
  switch (node.type) {
    case 'heading':
    case 'list':
    case 'table':
    case 'code':
    case 'html':
    case 'definition':
      return node.type;
    case 'blockquote':
      return 'quote';
    case 'thematicBreak':
      return 'break';
    case 'footnoteDefinition':
      return 'footnote';
    default:
      return 'paragraph';
  }
}

function spanIn(node: Nodes, offset: number): Span {
  return {
    start: (node.position?.start.offset ?? offset) - offset,
    end: (node.position?.end.offset ?? offset) - offset,
  };
}

/** An item without its marker. */
function contentSpan(item: Nodes, source: string, offset: number): Span {
  const span = spanIn(item, offset);
  const marker = /^(?:[-*+]|\d{1,9}[.)])[ \t]*/.exec(source.slice(span.start, span.start + 20));
  return { start: span.start + (marker?.[0].length ?? 0), end: span.end };
}

function gather(node: Nodes, offset: number): { images: Image[]; strong: Span[]; comments: Span[] } {
  const found = { images: [] as Image[], strong: [] as Span[], comments: [] as Span[] };
  visit(node);
  return found;

  function visit(current: Nodes): void {
    if (current.type === 'image') found.images.push(imageOf(current, offset));
    else if (current.type === 'strong') found.strong.push(spanIn(current, offset));
    else if (current.type === 'html') {
      const base = spanIn(current, offset).start;
      for (const c of commentsIn(current.value)) found.comments.push({ start: c.start + base, end: c.end + base });
    }
    if ('children' in current) for (const child of current.children) visit(child);
  }
}

function imageOf(node: ImageNode, offset: number): Image {
  return { span: spanIn(node, offset), alt: node.alt ?? '', url: node.url };
}

/** Would more text after it belong to the node: a fence without its end, or HTML without its end? */
function isOpen(node: RootContent, markdown: string): boolean {
  const source = markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  if (node.type === 'code') {
    const fence = /^(`{3,}|~{3,})/.exec(source)?.[1];
    if (!fence) return false;
    const lastLine = source.slice(Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r')) + 1).trim();
    const closed = source.length > fence.length && lastLine.startsWith(fence) && /^(`+|~+)$/.test(lastLine);
    return !closed || lastLine === source.trim();
  }
  if (node.type !== 'html') return false;
  for (const [start, end] of htmlEnds) if (start.test(source)) return !end.test(source);
  return false;
}

/** The HTML blocks that go on over blank lines (CommonMark, HTML blocks 1 to 5). */
const htmlEnds: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
];
