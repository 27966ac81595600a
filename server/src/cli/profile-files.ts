import { type LoadedProfile, loadProfile, type ProfileText } from '../lint/load-profile.ts';
import { type OwnProfile, type OwnProfiles, ownProfilesOf } from '../lint/own-profile.ts';
import { createLines } from '../text/lines.ts';
import { type FileResult, failed } from './file-result.ts';
import type { Host } from './host.ts';
import { folderOf, inFolder, relativeTo } from './paths.ts';
import { toRange } from './range.ts';
import { toSource } from './read-source.ts';
import { remember } from './remember.ts';

/** The profiles of one's own that a run reads; each file is read once. */
export interface ProfileFiles {
  /** Reads a profile that the user names. */
  load(place: string): Promise<OwnProfile>;
  /**
   * The profile that a layer of settings names, counted from a folder. Where that lies in a repository, the profile must
   * too: whoever proposes a change to it would else read files of the machine that checks it, by what is told of them.
   */
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
    return ownProfilesOf(layer, folder, async (place) => load(place, await repositoryOf(host, folder)));
  }

  async function ofCommandLine(layer: unknown): Promise<OwnProfiles> {
    const profiles = await ownProfilesOf(layer, host.cwd, (place) => load(place));
    for (const [path, { problem }] of profiles) if (problem !== undefined) faulty.set(path, failed(path, problem));
    return profiles;
  }

  async function filesOf(place: string): Promise<readonly string[]> {
    return ((await loaded.get(place))?.files ?? []).map((file) => file.place);
  }

  async function load(place: string, within?: string): Promise<OwnProfile> {
    const read = (file: string): Promise<ProfileText> => readText(file, within);
    const { own, files } = await remember(host, loaded, place, () => loadProfile(read, place));
    for (const file of files) {
      const lines = createLines(file.text);
      const errors = file.faults.map(({ message, span }) => ({ message, range: toRange(lines, span) }));
      const path = relativeTo(host.cwd, file.place);
      if (errors.length > 0) faulty.set(path, { path, errors, findings: [] });
    }
    return own;
  }

  async function readText(place: string, within: string | undefined): Promise<ProfileText> {
    if (within !== undefined && !(await liesBelow(host, within, place))) return { problem: outside };
    const { text, problem } = toSource(host, await host.readFile(place));
    return text === undefined ? { problem } : { text };
  }
}

const outside = 'It lies outside of the repository; only `--profile` may name such a file';

/** The outermost folder above that is a repository: what a module of it names may lie in the whole. */
async function repositoryOf(host: Host, folder: string): Promise<string | undefined> {
  const above = folderOf(folder);
  const outer = above === folder ? undefined : await repositoryOf(host, above);
  return outer ?? ((await host.kindOf(inFolder(folder, '.git'))) === 'missing' ? undefined : folder);
}

/** Also by where its links lead. */
async function liesBelow(host: Host, folder: string, place: string): Promise<boolean> {
  const isBelow = (top: string, path: string): boolean => path.startsWith(inFolder(top, ''));
  if (!isBelow(folder, place)) return false;
  const [top, path] = await Promise.all([folder, place].map((one) => host.realPath?.(one)));
  return top === undefined || path === undefined || isBelow(top, path);
}
