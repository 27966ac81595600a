import { type LoadedProfile, loadProfile, type ProfileText } from '../lint/load-profile.ts';
import { type OwnProfile, type OwnProfiles, ownProfilesOf } from '../lint/own-profile.ts';
import { createLines } from '../text/lines.ts';
import { type FileResult, failed } from './file-result.ts';
import type { Host } from './host.ts';
import { relativeTo } from './paths.ts';
import { toRange } from './range.ts';
import { toSource } from './read-source.ts';

/** The profiles of one's own that a run reads; each file is read once. */
export interface ProfileFiles {
  load(place: string): Promise<OwnProfile>;
  /** The profile that a layer of settings names, counted from a folder. */
  of(layer: unknown, folder: string): Promise<OwnProfiles>;
  /** As `of`, for the command line, which has no place for what is wrong: it is among the faults. */
  ofCommandLine(layer: unknown): Promise<OwnProfiles>;
  /** The files that a profile was read from: its own and those that it extends. */
  filesOf(place: string): Promise<readonly string[]>;
  /** What is wrong in the files that were read, each as a file that could not be read. */
  faults(): readonly FileResult[];
}

/** Creates the reader; nothing is read before a setting names it. */
export function createProfileFiles(host: Host): ProfileFiles {
  const loaded = new Map<string, Promise<LoadedProfile>>();
  const faulty = new Map<string, FileResult>();

  return { load, of, ofCommandLine, filesOf, faults: () => [...faulty.values()] };

  async function of(layer: unknown, folder: string): Promise<OwnProfiles> {
    return ownProfilesOf(layer, folder, load);
  }

  async function ofCommandLine(layer: unknown): Promise<OwnProfiles> {
    const profiles = await of(layer, host.cwd);
    for (const [path, { problem }] of profiles) if (problem !== undefined) faulty.set(path, failed(path, problem));
    return profiles;
  }

  async function filesOf(place: string): Promise<readonly string[]> {
    return ((await loaded.get(place))?.files ?? []).map((file) => file.place);
  }

  async function load(place: string): Promise<OwnProfile> {
    const known = loaded.get(place) ?? loadProfile(readText, place);
    loaded.set(place, known);
    const { own, files } = await known;
    for (const file of files) {
      const lines = createLines(file.text);
      const errors = file.faults.map(({ message, span }) => ({ message, range: toRange(lines, span) }));
      const path = relativeTo(host.cwd, file.place);
      if (errors.length > 0) faulty.set(path, { path, errors, findings: [] });
    }
    return own;
  }

  async function readText(place: string): Promise<ProfileText> {
    const { text, problem } = toSource(host, await host.readFile(place));
    return text === undefined ? { problem } : { text };
  }
}
