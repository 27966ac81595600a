import { type GuidelineName, guidelineNames, guidelines } from '../data/guidelines.ts';
import type { Profile } from '../data/profile.ts';
import { profiles } from '../data/profiles.ts';
import { unknownProfile } from '../lint/load-profile.ts';
import { isProfilePath, readOwnProfile } from '../lint/own-profile.ts';
import { explainProfile } from './explain-profile.ts';
import { failed } from './file-result.ts';
import type { Host } from './host.ts';
import { createPaint } from './paint.ts';
import type { Arguments } from './parse-arguments.ts';
import { createProfileFiles } from './profile-files.ts';
import { profileGist } from './profile-words.ts';
import { usage } from './usage.ts';
import { writeFaults } from './write-faults.ts';

/** `casewright profiles`: the profiles and guidelines that are built in, or all that one profile says. */
export async function profilesCommand(given: Arguments, host: Host): Promise<number> {
  const [operand, ...more] = given.operands;
  if (more.length > 0) return usage(host, '`casewright profiles` takes one profile', given.command);
  if (operand === undefined) return list(given, host);
  if (isProfilePath(operand)) return explainOwn(operand, given, host);
  const profile = profiles.get(operand);
  if (!profile) return usage(host, unknownProfile(operand), given.command);
  show(profile, undefined, given, host);
  return 0;
}

/** What is wrong in the file is told, and what it says all the same is shown. */
async function explainOwn(path: string, given: Arguments, host: Host): Promise<number> {
  const files = createProfileFiles(host);
  const { profile, problem } = await readOwnProfile(path, host.cwd, files.load);
  if (profile) show(profile, path, given, host);
  const faults = problem === undefined ? files.faults() : [failed(path, problem)];
  writeFaults(host, faults);
  return faults.length > 0 ? 2 : 0;
}

function show(profile: Profile, path: string | undefined, given: Arguments, host: Host): void {
  const paint = createPaint(host, host.stdout, given.has('no-color'));
  const isJson = given.value('format') === 'json';
  host.stdout.write(isJson ? toJson([{ ...toData(profile), path }]) : explainProfile(profile, path, paint));
}

function list(given: Arguments, host: Host): number {
  const all = [...profiles.values()];
  host.stdout.write(given.value('format') === 'json' ? toJson(all.map(toData)) : toLines(all));
  return 0;
}

function toLines(all: readonly Profile[]): string {
  const width = Math.max(...[...all.map(({ name }) => name), ...guidelineNames].map((name) => name.length));
  const row = (name: string, words: string): string => `  ${name.padEnd(width)}  ${words}`.trimEnd();
  const lines = [
    'Profiles (`profile:` or --profile); `casewright profiles NAME` tells all of one',
    ...all.flatMap((profile) => [row(profile.name, profile.title), row('', summary(profile))]).filter((line) => line),
    '',
    "The numbers are the most that is taken; those with a question mark are not confirmed: check the journal's guide.",
    'A profile of your own is a file: `profile: ./our-journal.yaml`.',
    '',
    'Guidelines (`guideline:` or --guideline)',
    ...guidelineNames.map((name) => row(name, guidelines[name].title)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function summary(profile: Profile): string {
  const { guideline } = profile;
  const asks = guideline && `${guideline.value}${guideline.confidence === 'sourced' ? '' : '?'}`;
  return [asks, profileGist(profile)].filter(Boolean).join('; ');
}

function toData(profile: Profile): object {
  return { ...profile, gist: summary(profile) };
}

function toJson(all: readonly object[]): string {
  const guidelineTitles = Object.fromEntries(
    guidelineNames.map((name: GuidelineName) => [name, guidelines[name].title]),
  );
  return `${JSON.stringify({ profiles: all, guidelines: guidelineNames, guidelineTitles }, null, 2)}\n`;
}
