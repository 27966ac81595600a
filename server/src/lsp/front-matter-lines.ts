import type { Report } from '../report/report.ts';

/** A line of the front matter that has a key, with the keys above it. */
export interface KeyLine {
  /** From 0, in the report. */
  readonly line: number;
  readonly indent: number;
  /** The keys around it, and its own. */
  readonly path: readonly string[];
}

/**
 * The keys of the front matter in block style, line by line: a line that is being typed makes the YAML unreadable, and what
 * stands around it must be known all the same.
 */
export function keyLines({ text, lines, frontMatter }: Report): readonly KeyLine[] {
  if (!frontMatter) return [];
  const found: KeyLine[] = [];
  const first = lines.positionAt(frontMatter.span.start).line + 1;
  const last = lines.positionAt(frontMatter.span.end - 1).line;
  for (let line = first; line <= last; line++) {
    const { start, end } = lines.lineSpan(line);
    const match = /^([ ]{0,40})["']?([\w$./-]{1,80})["']?[ ]{0,9}:(?=\s|$)/.exec(text.slice(start, end));
    if (!match) continue;
    const indent = match[1]?.length ?? 0;
    found.push({ line, indent, path: [...pathAt(found, line, indent), match[2] ?? ''] });
  }
  return found;
}

/** The keys around a line of an indent. */
export function pathAt(above: readonly KeyLine[], line: number, indent: number): readonly string[] {
  let least = Number.POSITIVE_INFINITY;
  for (const each of above.toReversed()) {
    if (each.line >= line || each.indent >= least) continue;
    if (each.indent < indent) return each.path;
    least = each.indent;
  }
  return [];
}
