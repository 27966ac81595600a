import { type LoadedProfile, loadProfile, type ProfileText } from '../lint/load-profile.ts';
import { type OwnProfile, type OwnProfiles, ownProfilesOf } from '../lint/own-profile.ts';
import type { SettingsSource } from './settings.ts';

/** The profiles of one's own that settings name; each file is read once until it is forgotten. */
export interface ProfileFiles {
  /** The profile that the client's own settings name, counted from a folder's URI. */
  ofClient(layer: unknown, folder: string | undefined): Promise<OwnProfiles>;
  /** As `ofClient`, of a file's settings: where it lies in the workspace, the profile must too. */
  of(layer: unknown, folder: string | undefined): Promise<OwnProfiles>;
  /** Forgets what was read, and what was told of it. */
  forget(): void;
}

/** Creates the reader; nothing is read before a setting names it. */
export function createProfileFiles({ folders, readFile, tell, watch }: SettingsSource): ProfileFiles {
  let loaded = new Map<string, Promise<LoadedProfile>>();
  const told = new Set<string>();

  return {
    ofClient: (layer, folder) => ownProfilesOf(layer, folder, (uri) => load(uri, false)),
    of: (layer, folder) =>
      ownProfilesOf(layer, folder, (uri) => load(uri, folder !== undefined && isInWorkspace(folder))),
    forget() {
      loaded = new Map();
      for (const uri of told) tell(uri, '', []);
      told.clear();
    },
  };

  function isInWorkspace(uri: string): boolean {
    return [...folders].some((folder) => `${uri}/`.startsWith(folder.endsWith('/') ? folder : `${folder}/`));
  }

  async function load(uri: string, isBound: boolean): Promise<OwnProfile> {
    const known = loaded.get(uri) ?? read(uri, isBound);
    loaded.set(uri, known);
    return (await known).own;
  }

  async function read(uri: string, isBound: boolean): Promise<LoadedProfile> {
    const asked = loaded;
    const profile = await loadProfile(
      async (file) => (isBound && !isInWorkspace(file) ? { problem: outside } : readText(file)),
      uri,
    );
    if (asked !== loaded) return profile; // forgotten since; who reads it anew tells
    for (const { place, text, faults } of profile.files) {
      tell(place, text, faults);
      if (faults.length > 0) told.add(place);
    }
    return profile;
  }

  async function readText(uri: string): Promise<ProfileText> {
    watch(uri);
    const text = await readFile(uri).catch(() => undefined);
    return text === undefined ? { problem: 'There is no such file, or it cannot be read' } : { text };
  }
}

const outside = 'It lies outside of the workspace; open the folder that holds both';
