import type { Profile } from '../data/profile.ts';
import { defaultProfile, profiles } from '../data/profiles.ts';
import { unescaped } from '../text/unescaped.ts';
import { type FileFault, readDataFile } from './data-file.ts';
import { layProfile } from './lay-profile.ts';
import { isProfilePath, type OwnProfile, readOwnProfile } from './own-profile.ts';
import { showValue } from './show-value.ts';
import { unknownName } from './unknown-name.ts';

/** The text of a file, or why it cannot be read, as a sentence without a full stop. */
export type ProfileText =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: string };

/** A profile file that was read, with what is wrong in it. */
export interface ProfileFile {
  readonly place: string;
  readonly text: string;
  readonly faults: readonly FileFault[];
}

/** A profile, and all files that it was read from. */
export interface LoadedProfile {
  readonly own: OwnProfile;
  readonly files: readonly ProfileFile[];
}

/** How the text at a place is read. */
export type ReadProfileText = (place: string) => Promise<ProfileText>;

/** How many profiles may stand on one another below a profile. */
const mostBelow = 5;

/** A file that is longer is something else. */
const mostCharacters = 100_000;

/**
 * Loads a profile file and those that it extends; without `extends` it stands on what holds without a journal. What
 * is wrong in them is told, and the rest of them holds. `above` are the places of the files that extend this one.
 */
export async function loadProfile(
  read: ReadProfileText,
  place: string,
  above: readonly string[] = [],
): Promise<LoadedProfile> {
  const { text, problem } = await read(place);
  if (text === undefined) return { own: { problem: `The profile was not read: ${lowerFirst(problem)}` }, files: [] };
  if (text.length > mostCharacters) return { own: { problem: 'The file is too long for a profile' }, files: [] };
  const { yaml, faults, placeOf } = readDataFile(text, place, 'title: Annals of the Ward');
  const base = await baseOf(read, yaml.data.extends, [...above, place]);
  const name = nameOf(place);
  const title = base.profile.usual ? name : base.profile.title;
  const laid = layProfile({ ...base.profile, name, title }, yaml.data);
  const all = [
    ...faults,
    ...(base.problem === undefined ? [] : [{ span: placeOf(['extends'], 'value'), message: base.problem }]),
    ...laid.faults.map(({ path, part, message }) => ({ span: placeOf(path, part), message })),
  ];
  return { own: { profile: laid.profile, place }, files: [{ place, text, faults: all }, ...base.files] };
}

interface Base {
  readonly profile: Profile;
  readonly files: readonly ProfileFile[];
  readonly problem?: string;
}

/** What a profile extends. Where that cannot be had, it stands on what holds without a journal. */
async function baseOf(read: ReadProfileText, written: unknown, above: readonly string[]): Promise<Base> {
  const without = (problem?: string, files: readonly ProfileFile[] = []): Base => ({
    profile: defaultProfile,
    files,
    ...(problem !== undefined && { problem }),
  });
  if (written === undefined || written === null) return without();
  if (!isProfilePath(written)) {
    const profile = typeof written === 'string' ? profiles.get(written) : undefined;
    return profile ? { profile, files: [] } : without(unknownProfile(showValue(written)));
  }
  const files: ProfileFile[] = [];
  const own = await readOwnProfile(written, folderOf(above.at(-1) ?? ''), async (place) => {
    if (above.includes(place)) return { problem: 'This leads in a circle: that profile stands on this one' };
    if (above.length > mostBelow) return { problem: `More than ${mostBelow} profiles stand on one another here` };
    const loaded = await loadProfile(read, place, above);
    files.push(...loaded.files);
    return loaded.own;
  });
  return own.profile ? { profile: own.profile, files } : without(own.problem, files);
}

/** That a name is not that of a profile that is built in, and where to find those. */
export function unknownProfile(name: string): string {
  const words = unknownName('profile', name, [...profiles.keys()]);
  return words.endsWith('?') ? words : `${words}; \`casewright profiles\` lists those that are`;
}

function folderOf(place: string): string {
  return place.slice(0, Math.max(place.lastIndexOf('/'), 0));
}

/** `ward` of `profiles/ward.yaml` and of `ward.casewright-profile.yaml`. */
function nameOf(place: string): string {
  return unescaped(place.slice(place.lastIndexOf('/') + 1).replace(/(?:\.casewright-profile)?\.[a-z]{1,4}$/i, ''));
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
