import { defaultSettings, layOver, type Settings, settingKeys } from '../lint/settings.ts';
import { readYaml } from '../markdown/front-matter.ts';
import { rules } from '../rules/index.ts';

/** The settings for one document, and the folder that their file patterns count from. */
export interface DocumentSettings {
  readonly settings: Settings;
  /** A folder's URI without a slash at its end. */
  readonly filesFolder: string | undefined;
}

/** The settings of the client and of configuration files. */
export interface SettingsStore {
  /** Takes what the client has under `casewright.`. */
  setClientLayer(layer: unknown): void;
  /** Forgets what was read of configuration files. */
  forgetFiles(): void;
  /** Grows whenever settings may have changed. */
  generation(): number;
  forDocument(uri: string): Promise<DocumentSettings>;
}

/** What settings need of the world around. */
export interface SettingsSource {
  /** Folders of the workspace, as URIs. */
  readonly folders: readonly string[];
  readFile(uri: string): Promise<string | undefined>;
  /** Tells of a fault; it names keys and values of settings, never text of a report. */
  warn(message: string): void;
}

/** In an editor one writes: what is missing is told gently until the author says `submission`. */
const editorDefaults: Settings = { ...defaultSettings, stage: 'draft' };

/** The names that are looked for in each folder; the first that is there holds. */
export const configurationNames = ['.casewright.yaml', '.casewright.json', 'package.json'] as const;

/** Creates the store of settings, with nothing set. */
export function createSettings(source: SettingsSource): SettingsStore {
  let base = editorDefaults;
  let generation = 0;
  let files = new Map<string, Promise<unknown>>();

  return {
    setClientLayer(layer) {
      const { settings, faults } = layOver(editorDefaults, withoutUnset(layer), rules);
      base = settings;
      generation++;
      for (const { path, message } of faults) source.warn(`Setting casewright.${path.join('.')}: ${message}`);
    },
    forgetFiles() {
      files = new Map();
      generation++;
    },
    generation: () => generation,
    async forDocument(uri) {
      const found = await nearest(parentOf(uri));
      const outer = source.folders.find((folder) => uri.startsWith(`${withoutSlash(folder)}/`));
      if (!found) return { settings: base, filesFolder: outer && withoutSlash(outer) };
      const { settings } = layOver(base, found.layer, rules);
      const own = typeof found.layer === 'object' && found.layer !== null && 'files' in found.layer;
      return { settings, filesFolder: own ? found.folder : outer && withoutSlash(outer) };
    },
  };

  async function nearest(from: string | undefined): Promise<{ folder: string; layer: unknown } | undefined> {
    for (let folder = from; folder !== undefined; folder = parentOf(folder)) {
      const layer = await layerOf(folder);
      if (layer !== undefined) return { folder, layer };
    }
    return undefined;
  }

  function layerOf(folder: string): Promise<unknown> {
    const known = files.get(folder) ?? readLayer(folder);
    files.set(folder, known);
    return known;
  }

  async function readLayer(folder: string): Promise<unknown> {
    for (const name of configurationNames) {
      const text = await source.readFile(`${folder}/${name}`).catch(() => undefined);
      const layer = text === undefined ? undefined : toLayer(text, name === 'package.json');
      if (layer === undefined) continue;
      for (const { path, message } of layOver(base, layer, rules).faults)
        source.warn(`${name}, ${path.join('.') || 'top'}: ${message}`);
      return layer;
    }
    return undefined;
  }
}

/** YAML, or JSON, which is YAML too. Undefined for a `package.json` that has nothing for us. */
function toLayer(text: string, isPackage: boolean): unknown {
  if (isPackage && !text.includes('"casewright"')) return undefined;
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const { data } = readYaml(text.slice(start), start, { start, end: text.length });
  return isPackage ? data.casewright : data;
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
