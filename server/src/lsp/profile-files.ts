import { type LoadedProfile, loadProfile, type ProfileText } from '../lint/load-profile.ts';
import { type OwnProfile, type OwnProfiles, ownProfilesOf } from '../lint/own-profile.ts';
import type { SettingsSource } from './settings.ts';

/** The profiles of one's own that settings name; each file is read once until it is forgotten. */
export interface ProfileFiles {
  /** The profile that a layer of settings names, counted from a folder's URI. */
  of(layer: unknown, folder: string | undefined): Promise<OwnProfiles>;
  /** Forgets what was read, and what was told of it. */
  forget(): void;
}

/** Creates the reader; nothing is read before a setting names it. */
export function createProfileFiles({ readFile, tell, watch }: SettingsSource): ProfileFiles {
  let loaded = new Map<string, Promise<LoadedProfile>>();
  const told = new Set<string>();

  return {
    of: (layer, folder) => ownProfilesOf(layer, folder, load),
    forget() {
      loaded = new Map();
      for (const uri of told) tell(uri, '', []);
      told.clear();
    },
  };

  async function load(uri: string): Promise<OwnProfile> {
    const known = loaded.get(uri) ?? read(uri);
    loaded.set(uri, known);
    return (await known).own;
  }

  async function read(uri: string): Promise<LoadedProfile> {
    const asked = loaded;
    const profile = await loadProfile(readText, uri);
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
