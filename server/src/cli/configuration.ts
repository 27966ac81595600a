import { configurationNames, loadConfigurationFile } from '../lint/configuration-file.ts';
import { defaultSettings, layOver, type Settings } from '../lint/settings.ts';
import type { Report } from '../report/report.ts';
import type { Rule } from '../rule/define-rule.ts';
import { createLines } from '../text/lines.ts';
import type { FileError, FileResult } from './file-result.ts';
import type { Host } from './host.ts';
import { folderOf, inFolder, relativeTo } from './paths.ts';
import { createProfileFiles, type ProfileFiles } from './profile-files.ts';
import { toRange } from './range.ts';
import { toSource } from './read-source.ts';
import { remember } from './remember.ts';

/** The settings that a configuration file gives, over the defaults. */
export interface Configuration {
  readonly settings: Settings;
  /** What the file says, as plain data; undefined where it says nothing. */
  readonly layer: unknown;
  /** The file that they came from; undefined where there is none. */
  readonly path: string | undefined;
  /** The folder that its file patterns count from. */
  readonly folder: string;
  readonly errors: readonly FileError[];
}

/** The configurations of one run; each file is read once. */
export interface Configurations {
  /** The configuration that holds for a file. */
  forFile(path: string): Promise<Configuration>;
  /** The settings of a configuration with those of the command line over them. */
  under(configuration: Configuration, layer: Readonly<Record<string, unknown>>): Promise<Settings>;
  /** The settings for one report, with the profile of one's own read that its front matter may name. */
  forReport(settings: Settings, report: Report, path: string): Promise<Settings>;
  /** The files that a profile of one's own was read from; none for one that is built in. */
  profileFiles(settings: Settings): Promise<readonly string[]>;
  /** What is wrong in the configuration and profile files that were read, each as a file that could not be read. */
  faults(): readonly FileResult[];
}

/** Finds configurations from a file upwards, or takes the one that the user named for all files. */
export function createConfigurations(host: Host, rules: readonly Rule[], named: string | undefined): Configurations {
  const byFolder = new Map<string, Promise<Configuration>>();
  const loaded: Configuration[] = [];
  const profileFiles = createProfileFiles(host);
  const none: Configuration = {
    settings: defaultSettings,
    layer: undefined,
    path: undefined,
    folder: host.cwd,
    errors: [],
  };
  const onlyOne = new Map<string, Promise<Configuration | undefined>>();

  return {
    forFile: async (path) => (named === undefined ? inOrAbove(folderOf(path)) : ((await theOne(named)) ?? none)),
    async under({ settings }, layer) {
      const profiles = await profileFiles.ofCommandLine(layer);
      return layOver({ ...settings, profiles }, layer, rules).settings;
    },
    async forReport(settings, { frontMatter }, path) {
      return { ...settings, profiles: await profileFiles.of(frontMatter?.data.casewright, folderOf(path)) };
    },
    profileFiles: async ({ profilePlace }) => (profilePlace === undefined ? [] : profileFiles.filesOf(profilePlace)),
    faults: () => [
      ...loaded
        .filter(({ errors }) => errors.length > 0)
        .map(({ path = '', errors }) => ({ path: relativeTo(host.cwd, path), errors, findings: [] })),
      ...profileFiles.faults(),
    ],
  };

  function theOne(name: string): Promise<Configuration | undefined> {
    return remember(host, onlyOne, name, () => load(host.resolve(name), true));
  }

  function inOrAbove(folder: string): Promise<Configuration> {
    return remember(host, byFolder, folder, () => search(folder));
  }

  async function search(folder: string): Promise<Configuration> {
    for (const name of configurationNames) {
      const found = await load(inFolder(folder, name), false);
      if (found) return found;
    }
    const above = folderOf(folder);
    return above === folder ? { ...none, folder } : inOrAbove(above);
  }

  /** Undefined where the file holds no configuration. */
  async function load(path: string, wanted: boolean): Promise<Configuration | undefined> {
    const source = toSource(host, await host.readFile(path));
    if (source.text === undefined && source.absent && !wanted) return undefined;
    const read =
      source.text === undefined
        ? { settings: defaultSettings, layer: undefined, errors: [{ message: source.problem, range: null }] }
        : await readConfiguration(source.text, path, rules, profileFiles);
    if (!read) return undefined;
    const configuration = { ...read, path, folder: folderOf(path) };
    loaded.push(configuration);
    return configuration;
  }
}

/** The settings of a configuration file over the defaults, and its faults with their places. */
async function readConfiguration(
  text: string,
  path: string,
  rules: readonly Rule[],
  profileFiles: ProfileFiles,
): Promise<Pick<Configuration, 'settings' | 'layer' | 'errors'> | undefined> {
  const file = await loadConfigurationFile(text, path, rules, (layer) => profileFiles.of(layer, folderOf(path)));
  if (!file) return undefined;
  const lines = createLines(text);
  return {
    settings: layOver({ ...defaultSettings, profiles: file.profiles }, file.layer, rules).settings,
    layer: file.layer,
    errors: file.faults.map(({ message, span }) => ({ message, range: toRange(lines, span) })),
  };
}
