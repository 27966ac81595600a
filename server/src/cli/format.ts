import type { FormatName } from './arguments.ts';
import type { FileResult } from './file-result.ts';
import { writeCompact } from './formats/compact.ts';
import { writeGithub } from './formats/github.ts';
import { writeJson } from './formats/json.ts';
import { writeMarkdown } from './formats/markdown.ts';
import { writePretty } from './formats/pretty.ts';
import { writeSarif } from './formats/sarif.ts';
import type { Paint } from './paint.ts';

/** What a format may know beside the results. */
export interface FormatContext {
  readonly paint: Paint;
  /** How many findings were mended in this run. */
  readonly fixed: number;
  /** Were they mended only to show how? */
  readonly isDryRun: boolean;
  /** Were findings of severity `info` left out? */
  readonly isQuiet: boolean;
}

/** Writes the results of a run; the text ends with a line ending unless it is empty. */
export type Format = (results: readonly FileResult[], context: FormatContext) => string;

/** All formats by name. */
export const formats: Readonly<Record<FormatName, Format>> = {
  pretty: writePretty,
  compact: writeCompact,
  json: writeJson,
  sarif: writeSarif,
  github: writeGithub,
  markdown: writeMarkdown,
};
