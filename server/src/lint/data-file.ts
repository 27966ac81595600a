import { type FrontMatter, readYaml } from '../markdown/front-matter.ts';
import type { Span } from '../text/span.ts';

/** Something wrong in a file of settings, at its place. */
export interface FileFault {
  readonly span: Span;
  readonly message: string;
}

/** A file of YAML, or of JSON, which is YAML too. */
export interface DataFile {
  readonly yaml: FrontMatter;
  /** What is wrong with its form. */
  readonly faults: readonly FileFault[];
  /** The place of a key or value; the beginning of the file where it is not there. */
  placeOf(path: readonly (string | number)[], part: 'key' | 'value'): Span;
}

/** Reads a file of settings. `example` is a line that could stand in it. */
export function readDataFile(text: string, path: string, example: string): DataFile {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const yaml = readYaml(text.slice(start), start, { start, end: text.length });
  const form = path.endsWith('.json') ? 'JSON' : 'YAML';
  return {
    yaml,
    faults: [
      ...yaml.faults.map(({ span, message }) => ({ span, message: `Not valid ${form}: ${message}` })),
      ...notAMapping(yaml, text).map((span) => ({
        span,
        message: `Expected keys with values, such as \`${example}\``,
      })),
    ],
    placeOf: (keys, part) => yaml.spanOf(keys, part) ?? { start, end: start },
  };
}

/** The place of YAML that is neither empty nor a mapping. */
function notAMapping(yaml: FrontMatter, text: string): readonly Span[] {
  const content = yaml.spanOf([]);
  if (!content || yaml.faults.length > 0 || Object.keys(yaml.data).length > 0) return [];
  const written = text.slice(content.start, content.end).trim();
  return written === '' || /^\{\s*\}$/.test(written) ? [] : [content];
}
