import type { FormatName } from './arguments.ts';
import type { Format } from './format.ts';
import { writeCheckstyle } from './formats/checkstyle.ts';
import { writeCompact } from './formats/compact.ts';
import { writeGithub } from './formats/github.ts';
import { writeGitlab } from './formats/gitlab.ts';
import { writeJson } from './formats/json.ts';
import { writeJunit } from './formats/junit.ts';
import { writeMarkdown } from './formats/markdown.ts';
import { writePretty } from './formats/pretty.ts';

/** The formats that need no rules. */
const lightFormats: Readonly<Record<Exclude<FormatName, 'sarif'>, Format>> = {
  pretty: writePretty,
  compact: writeCompact,
  json: writeJson,
  github: writeGithub,
  gitlab: writeGitlab,
  junit: writeJunit,
  checkstyle: writeCheckstyle,
  markdown: writeMarkdown,
};

/** Finds a format by its name; SARIF, which lists the rules, is loaded only then. */
export async function loadFormat(name: FormatName): Promise<Format> {
  return name === 'sarif' ? (await import('./core.ts')).writeSarif : lightFormats[name];
}
