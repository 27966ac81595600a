import { type ConfigurationFile, configurationNames, loadConfigurationFile } from '../lint/configuration-file.ts';
import type { OwnProfiles } from '../lint/own-profile.ts';
import { defaultSettings, layOver, type Settings, settingKeys } from '../lint/settings.ts';
import { rules } from '../rules/index.ts';
import { type EditorOptions, readEditorOptions, withoutEditorOptions } from './editor-options.ts';
import { createProfileFiles } from './profile-files.ts';
import { standingPlace } from './standing-place.ts';

/** The settings for one document, and the folder that their file patterns count from. */
export interface DocumentSettings {
  readonly settings: Settings;
  /** A folder's URI without a slash at its end. */
  readonly filesFolder: string | undefined;
  readonly editor: EditorOptions;
  /** The URI of the configuration file that says the stage, and so comes before the editor's own setting. */
  readonly stageFile?: string | undefined;
}

/** The settings of the client and of configuration files. */
export interface SettingsStore {
  /** Takes what the client said unasked; it holds where the client has no answer of its own for a document. */
  setFallback(layer: unknown): void;
  /** Forgets what the client answered. */
  forgetClient(): void;
  /** Forgets what was read of configuration and profile files. */
  forgetFiles(): void;
  /** Forgets what the client answered for one document. */
  forgetDocument(uri: string): void;
  /** Grows whenever settings may have changed. */
  generation(): number;
  forDocument(uri: string): Promise<DocumentSettings>;
  /** The settings with the profile of one's own read that the front matter of a document may name. */
  forFrontMatter(settings: DocumentSettings, layer: unknown, uri: string): Promise<DocumentSettings>;
}

/** What settings need of the world around. */
export interface SettingsSource {
  /** Folders of the workspace, as URIs. */
  readonly folders: ReadonlySet<string>;
  readFile(uri: string): Promise<string | undefined>;
  /** What the client has under `casewright.` for a document; an answer that comes after the wait is over goes to `late`. */
  ask(uri: string, late: (layer: unknown) => void): Promise<unknown>;
  /** Takes what is wrong in a configuration or profile file; nothing, where all is well or the file is gone. */
  tell(uri: string, text: string, faults: ConfigurationFile['faults']): void;
  /** Settings stand on a file that has no known name: changes of it are to be told. */
  watch(uri: string): void;
  /** Settings came late: what was read under other ones is stale. */
  changed(): void;
  /** Tells of a fault; it names keys and values of settings, never text of a report. */
  warn(message: string): void;
}

/** In an editor one writes: what is missing is told gently until the author says `submission`. */
export const defaultsOfEditor: Settings = { ...defaultSettings, stage: 'draft' };

/** Creates the store of settings, with nothing set. */
export function createSettings(source: SettingsSource): SettingsStore {
  let fallback: unknown;
  let generation = 0;
  let answers = new Map<string, Promise<unknown>>();
  let files = new Map<string, Promise<FoundLayer | undefined>>();
  const profileFiles = createProfileFiles(source);
  const warned = new Set<string>();

  return {
    setFallback(layer) {
      fallback = layer;
      generation++;
    },
    forgetClient() {
      answers = new Map();
      generation++;
    },
    forgetFiles() {
      files = new Map();
      profileFiles.forget();
      generation++;
    },
    forgetDocument: (uri) => void answers.delete(uri),
    generation: () => generation,
    async forDocument(uri) {
      const filesFolder = [...source.folders].map(withoutSlash).find((folder) => uri.startsWith(`${folder}/`));
      const folder = parentOf(standingPlace(uri, source.folders));
      const [{ base, editor }, found] = await Promise.all([
        clientSettings(uri, filesFolder ?? folder),
        nearest(folder),
      ]);
      if (!found) return { settings: base, filesFolder, editor };
      const { settings } = layOver({ ...base, profiles: found.profiles }, found.layer, rules);
      const own = typeof found.layer === 'object' && found.layer !== null && 'files' in found.layer;
      const saysStage = typeof found.layer === 'object' && found.layer !== null && 'stage' in found.layer;
      return {
        settings,
        filesFolder: own ? found.folder : filesFolder,
        editor,
        stageFile: saysStage ? found.uri : undefined,
      };
    },
    async forFrontMatter(given, layer, uri) {
      const profiles = await profileFiles.of(layer, parentOf(standingPlace(uri, source.folders)));
      return { ...given, settings: { ...given.settings, profiles } };
    },
  };

  async function clientSettings(
    uri: string,
    folder: string | undefined,
  ): Promise<{ readonly base: Settings; readonly editor: EditorOptions }> {
    const answer = (await answerFor(uri)) ?? fallback;
    const layer = withoutUnset(withoutEditorOptions(answer));
    const profiles = await profileFiles.ofClient(layer, folder);
    const { settings, faults } = layOver({ ...defaultsOfEditor, profiles }, layer, rules);
    for (const { path, message } of faults) {
      const warning = `Setting casewright.${path.join('.')}: ${message}`;
      if (!warned.has(warning)) source.warn(warning);
      warned.add(warning);
    }
    return { base: settings, editor: readEditorOptions(answer) };
  }

  function answerFor(uri: string): Promise<unknown> {
    const asked = answers;
    const late = (layer: unknown): void => {
      if (asked !== answers || !asked.has(uri)) return; // asked again since, or closed
      asked.set(uri, Promise.resolve(layer));
      generation++;
      source.changed();
    };
    const known = asked.get(uri) ?? source.ask(uri, late);
    asked.set(uri, known);
    return known;
  }

  async function nearest(from: string | undefined): Promise<(FoundLayer & { folder: string }) | undefined> {
    for (let folder = from; folder !== undefined; folder = parentOf(folder)) {
      const known = files.get(folder) ?? readLayer(folder);
      files.set(folder, known);
      const found = await known;
      if (found) return { ...found, folder };
    }
    return undefined;
  }

  async function readLayer(folder: string): Promise<FoundLayer | undefined> {
    for (const name of configurationNames) {
      const uri = `${folder}/${name}`;
      const text = await source.readFile(uri).catch(() => undefined);
      const load = (layer: unknown): Promise<OwnProfiles> => profileFiles.of(layer, folder);
      const file = text === undefined ? undefined : await loadConfigurationFile(text, uri, rules, load);
      source.tell(uri, text ?? '', file?.faults ?? []);
      if (file && file.layer !== undefined) return { ...file, uri };
    }
    return undefined;
  }
}

/** The layer of a configuration file, and the profile of one's own that it names. */
interface FoundLayer {
  readonly uri: string;
  readonly layer: unknown;
  readonly profiles: OwnProfiles;
}

/** The keys that are ours and set: editors hand over empty defaults and keys of their own, such as `trace`. */
function withoutUnset(layer: unknown): unknown {
  if (typeof layer !== 'object' || layer === null || Array.isArray(layer)) return undefined;
  const ownOfEditor = new Set(['trace', 'enable']);
  const entries = Object.entries(layer).filter(
    ([key, value]) => !ownOfEditor.has(key) && value !== null && value !== undefined && value !== '',
  );
  return Object.fromEntries(entries.filter(([key, value]) => isKnownKey(key) || typeof value !== 'object'));
}

function isKnownKey(key: string): boolean {
  return (settingKeys as readonly string[]).includes(key);
}

/** The folder above, as a URI; undefined above the top. */
function parentOf(uri: string): string | undefined {
  const path = /^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/i.exec(uri)?.[0].length ?? 0;
  const slash = uri.lastIndexOf('/');
  return slash >= path && slash > 0 ? uri.slice(0, slash) : undefined;
}

function withoutSlash(uri: string): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri;
}
