import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import type { Span } from '../text/span.ts';
import { tooDeepAt } from './yaml-depth.ts';

/** A fault of the YAML, at its place in the report. */
export interface YamlFault {
  readonly message: string;
  readonly span: Span;
}

/** The YAML block at the top of a report, as data and with the place of every value. */
export interface FrontMatter {
  /** The whole block with both `---` lines and the line ending after the second. */
  readonly span: Span;
  /** The keys at the top level as plain data; empty where the YAML is broken or no mapping. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly faults: readonly YamlFault[];
  /** Where the value at a path stands, or its key where `key` is asked for; undefined where there is none. */
  spanOf(path: readonly (string | number)[], part?: 'key' | 'value'): Span | undefined;
}

/** Where the body of the report begins: behind a byte order mark and the front matter. */
export interface Cut {
  readonly frontMatter: FrontMatter | undefined;
  readonly bodyStart: number;
}

/**
 * Cuts the front matter off by hand: an unclosed block is no front matter but a thematic break, so that
 * a half-typed `---` does not swallow the report.
 */
export function cutFrontMatter(text: string): Cut {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const open = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(start, start + 200));
  if (!open) return { frontMatter: undefined, bodyStart: start };
  const yamlStart = start + open[0].length;
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/m.exec(text.slice(yamlStart));
  if (!close) return { frontMatter: undefined, bodyStart: start };
  const yamlEnd = yamlStart + close.index;
  const span = { start, end: yamlEnd + close[0].length };
  return { frontMatter: readYaml(text.slice(yamlStart, yamlEnd), yamlStart, span), bodyStart: span.end };
}

/** Reads YAML that stands at `base` of a text; every fault and value keeps its place in that text. */
export function readYaml(source: string, base: number, span: Span): FrontMatter {
  const deep = tooDeepAt(source);
  if (deep !== undefined)
    return unread('Too many values within values to be read', placeOf([deep, deep + 1], source, base), span);
  const document = parseDocument(source, {
    lineCounter: new LineCounter(),
    prettyErrors: false,
    logLevel: 'error', // a warning holds text of the report
    strict: true,
    // The search for keys that stand twice takes the square of their number.
    uniqueKeys: source.length < 50_000,
  });
  const faults = document.errors.map((error) => ({
    message: error.message.split('\n')[0] ?? error.code,
    span: placeOf(error.pos, source, base),
  }));
  const data = faults.length > 0 ? {} : dataOf(document);
  if (data) return { span, data, faults, spanOf: createSpanOf(document, base) };
  const fault = { message: 'Too many aliases (such as `*name`) to be read', span };
  return { span, data: {}, faults: [fault], spanOf: createSpanOf(document, base) };
}

/** Front matter of which nothing is known but why. */
function unread(message: string, at: Span, span: Span): FrontMatter {
  return { span, data: {}, faults: [{ message, span: at }], spanOf: () => undefined };
}

/** Where a fault stands; what only shows at the end of the block (an unclosed quote) is shown at its last character. */
function placeOf([from, to]: readonly [number, number], source: string, base: number): Span {
  const last = Math.max(source.trimEnd().length - 1, 0);
  const start = Math.min(from, last);
  return { start: base + start, end: base + Math.max(Math.min(to, last + 1), start + 1) };
}

/** The mapping as plain data; undefined for an alias bomb, which the library refuses to unfold. */
function dataOf(document: Document): Readonly<Record<string, unknown>> | undefined {
  if (!isMap(document.contents)) return {};
  try {
    return document.toJS({ maxAliasCount: 100 }) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function createSpanOf(document: Document, base: number): FrontMatter['spanOf'] {
  return (path, part = 'value') => {
    let node: unknown = document.contents;
    let found: unknown = node;
    for (const [index, step] of path.entries()) {
      const last = index === path.length - 1;
      if (last && part === 'key' && isMap(node)) {
        found = node.items.find((pair) => (pair.key as { value?: unknown } | null)?.value === step)?.key;
        break;
      }
      node = (node as { get?: (key: unknown, keep: boolean) => unknown } | undefined)?.get?.(step, true);
      found = node;
    }
    const range = (found as { range?: [number, number, number] } | undefined)?.range;
    return range ? { start: base + range[0], end: base + range[1] } : undefined;
  };
}
