import type { Profile } from '../data/profile.ts';
import { type LoadedProfile, loadProfile } from '../lint/load-profile.ts';
import { resolvePlace } from '../lint/resolve-place.ts';
import { unescaped } from '../text/unescaped.ts';
import type { Analysis } from './analysis.ts';
import type { JournalChoice } from './protocol.ts';
import type { Session } from './session.ts';
import { standingPlace } from './standing-place.ts';
import { toJournal } from './to-journal.ts';

/** What files of profiles are called, so that editors check them as they are written. */
const profileName = /\.casewright-profile\.(?:yaml|yml|json)$/i;

/** More files and more folders than these are no choice for a person. */
const mostFiles = 20;
const mostFolders = 8;

type Parts = Pick<Session, 'folders' | 'listFiles' | 'readFile'>;

/**
 * The journals of one's own for a report: the one that its settings name already, and the profile files in its folder and
 * the folders above, up to that of the workspace. Each has the path that the front matter of the report would name it by.
 */
export async function ownJournals(session: Parts, { document, result }: Analysis): Promise<readonly JournalChoice[]> {
  const standing = standingPlace(document.uri, session.folders);
  const folder = standing.slice(0, Math.max(standing.lastIndexOf('/'), 0));
  const { profile, profilePlace } = result.settings;
  const lists = await Promise.all(foldersFrom(folder, session.folders).map((each) => profilesIn(session, each)));
  const found = lists.flat().filter((place) => place !== profilePlace);
  const loaded = await Promise.all(found.slice(0, mostFiles).map((place) => load(session, place)));
  const own = [...(profilePlace === undefined ? [] : [{ profile, place: profilePlace }]), ...loaded.flat()];
  return own.flatMap(({ profile: each, place }) => {
    const name = pathTo(place, folder);
    return name === undefined ? [] : [{ ...toJournal(each), name }];
  });
}

/** A folder and those above it, up to one of the workspace; outside of the workspace, the folder alone. */
function foldersFrom(folder: string, tops: ReadonlySet<string>): readonly string[] {
  const top = [...tops].map((each) => each.replace(/\/$/, '')).find((each) => `${folder}/`.startsWith(`${each}/`));
  const found = [folder];
  for (let at = folder; top !== undefined && at.length > top.length && found.length < mostFolders; ) {
    at = at.slice(0, at.lastIndexOf('/'));
    found.push(at);
  }
  return found.filter((each) => each !== '');
}

async function profilesIn({ listFiles }: Parts, folder: string): Promise<readonly string[]> {
  const names = await listFiles(folder).catch(() => []);
  return names.filter((name) => profileName.test(name)).map((name) => resolvePlace(folder, name));
}

/** The profile of a file; nothing where it cannot be read, for which the journal would be chosen in vain. */
async function load(
  { readFile }: Parts,
  place: string,
): Promise<readonly { readonly profile: Profile; readonly place: string }[]> {
  const read = async (uri: string): ReturnType<Parameters<typeof loadProfile>[0]> => {
    const text = await readFile(uri).catch(() => undefined);
    return text === undefined ? { problem: 'It cannot be read' } : { text };
  };
  const { own }: LoadedProfile = await loadProfile(read, place);
  return own.profile ? [{ profile: own.profile, place }] : [];
}

/** The path from a folder, such as `../ours.casewright-profile.yaml`; undefined where they have nothing in common. */
function pathTo(place: string, folder: string): string | undefined {
  const [to, from] = [place.split('/'), folder.split('/')];
  const differs = from.findIndex((part, i) => part !== to[i]);
  const same = differs < 0 ? from.length : differs;
  const shared = from[1] === '' ? 3 : 1; // scheme and host, or the scheme alone
  if (folder === '' || same < shared) return undefined;
  const up = from.slice(same).map(() => '..');
  return [...(up.length > 0 ? up : ['.']), ...to.slice(same).map(unescaped)].join('/');
}
