import type { FormatName } from './arguments.ts';
import type { FileResult } from './file-result.ts';
import { writeCheckstyle } from './formats/checkstyle.ts';
import { writeCompact } from './formats/compact.ts';
import { writeGithub } from './formats/github.ts';
import { writeGitlab } from './formats/gitlab.ts';
import { writeJson } from './formats/json.ts';
import { writeJunit } from './formats/junit.ts';
import { writeMarkdown } from './formats/markdown.ts';
import { writePretty } from './formats/pretty.ts';
import { writeSarif } from './formats/sarif.ts';
import type { Paint } from './paint.ts';

/** What a format may know beside the results. */
export interface FormatContext {
  readonly paint: Paint;
  /** How many findings were mended in this run. */
  readonly fixed: number;
  /** How many findings are not told because they are in the baseline. */
  readonly known: number;
  /** Were they mended only to show how? */
  readonly isDryRun: boolean;
  /** Were findings of severity `info` left out? */
  readonly isQuiet: boolean;
  /**
   * The path of a file as the forge looks for it: relative to the root of the repository where it lies in there, else
   * absolute; with `/` between its parts on every system.
   */
  readonly locate: (path: string) => string;
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
  gitlab: writeGitlab,
  junit: writeJunit,
  checkstyle: writeCheckstyle,
  markdown: writeMarkdown,
};
