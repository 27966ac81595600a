import type { Profile } from '../data/profile.ts';
import { isMapping } from '../text/is-mapping.ts';
import { resolvePlace } from './resolve-place.ts';

/** A profile of the user's own and where it stands, or why it could not be read. */
export type OwnProfile =
  | { readonly profile: Profile; readonly place: string; readonly problem?: undefined }
  | { readonly profile?: undefined; readonly problem: string };

/** Profiles of one's own by the path as a setting has it. */
export type OwnProfiles = ReadonlyMap<string, OwnProfile>;

/** Is a value of `profile` or `extends` a path, and not the name of a profile that is built in? */
export function isProfilePath(value: unknown): value is string {
  return typeof value === 'string' && (/[\\/]/.test(value) || isNameOfFile(value));
}

/** What is no data file is not read: a device has no end. */
function isNameOfFile(path: string): boolean {
  return /\.(?:yaml|yml|json)$/i.test(path);
}

/** Reads the profile that a path means from a folder, by what a door gives to load it. */
export async function readOwnProfile(
  written: string,
  folder: string | undefined,
  load: (place: string) => Promise<OwnProfile>,
): Promise<OwnProfile> {
  if (!isNameOfFile(written)) {
    return { problem: 'Expected the path of a profile, which ends in `.yaml`, `.yml` or `.json`' };
  }
  if (folder === undefined) return { problem: 'A path counts from a folder; save the report first' };
  return load(resolvePlace(folder, written));
}

/** The profile of one's own that a layer of settings names, if it names one. */
export async function ownProfilesOf(
  layer: unknown,
  folder: string | undefined,
  load: (place: string) => Promise<OwnProfile>,
): Promise<OwnProfiles> {
  const written = isMapping(layer) ? layer.profile : undefined;
  if (!isProfilePath(written)) return new Map();
  return new Map([[written, await readOwnProfile(written, folder, load)]]);
}
