import type { Report } from './report.ts';

/**
 * What the front matter says in `type` that the document is; undefined where it says nothing. Where the YAML is broken the
 * line is read by itself: one slip in another line must not silence a report that says what it is.
 */
export function declaredType({ frontMatter, text }: Report): string | undefined {
  if (!frontMatter) return undefined;
  const { type } = frontMatter.data;
  if (typeof type === 'string') return type;
  if (frontMatter.faults.length === 0) return undefined;
  const block = text.slice(frontMatter.span.start, frontMatter.span.end);
  return /^type:[ \t]{0,9}(["']?)([\w-]{1,40})\1[ \t]{0,9}(?:#[^\r\n]{0,200})?$/m.exec(block)?.[2];
}
