import { isMarkdown } from '../data/markdown-files.ts';
import { isBibliographyName } from '../report/named-bibliographies.ts';
import type { Configuration } from './configuration.ts';
import { openRepository } from './git-repository.ts';
import type { Host } from './host.ts';
import { createIndexHost } from './index-host.ts';
import type { Arguments, UsageProblem } from './parse-arguments.ts';
import { folderOf, inFolder } from './paths.ts';

/** What has changed, as far as it says which reports are to be linted. */
export interface Changes {
  /** Has the file itself changed? */
  has(path: string): boolean;
  /** Has a configuration changed that holds for the file, or held for it? */
  reconfigures(path: string, configuration: Configuration): boolean;
  /** The files that changed and that a report may read: bibliographies, profiles, images. */
  readonly inputs: readonly string[];
}

/** What `--since` and `--staged` ask for: the changes, and the host that reads what is to be linted. */
export interface Asked {
  readonly changes: Changes | undefined;
  readonly host: Host;
}

/** Asks Git what has changed, if the command line wants to know. */
export async function findChanges(given: Arguments, host: Host): Promise<Asked | UsageProblem> {
  const since = given.value('since');
  if (since === undefined && !given.has('staged')) return { changes: undefined, host };
  const repository = await openRepository(host);
  if ('problem' in repository) return repository;
  const paths = since === undefined ? await repository.staged() : await repository.changedSince(since);
  if ('problem' in paths) return paths;
  const changes = createChanges(paths);
  if (since !== undefined) return { changes, host };
  const indexHost = await createIndexHost(host, repository);
  return 'problem' in indexHost ? indexHost : { changes, host: indexHost };
}

/** Makes changes of the paths that changed, came or went. */
export function createChanges(paths: readonly string[]): Changes {
  const changed = new Set(paths);
  const hasIn = (folder: string, ...names: readonly string[]): boolean =>
    names.some((name) => changed.has(inFolder(folder, name)));

  return { has: (path) => changed.has(path), reconfigures, inputs: paths.filter(isInput) };

  /** A `package.json` changes for many reasons: it counts only where it is the configuration. */
  function reconfigures(path: string, configuration: Configuration): boolean {
    if (configuration.path !== undefined && changed.has(configuration.path)) return true;
    let isAboveConfiguration = false;
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      if (hasIn(folder, '.casewrightignore')) return true;
      if (!isAboveConfiguration && hasIn(folder, '.casewright.yaml', '.casewright.json')) return true;
      isAboveConfiguration ||= folder === configuration.folder;
      if (folder === folderOf(folder)) return false;
    }
  }
}

function isInput(path: string): boolean {
  if (isMarkdown(path)) return false;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (
    isBibliographyName(name) || /\.(?:yaml|yml|json|png|jpe?g|gif|tiff?|webp|svg|bmp|ris|heic|heif|avif)$/i.test(name)
  );
}
