import { guidelineNames } from '../data/guidelines.ts';
import { profiles } from '../data/profiles.ts';
import type { Host } from './host.ts';
import type { Arguments } from './parse-arguments.ts';

/** `casewright profiles`: the journal profiles and guidelines that are built in. */
export function profilesCommand(given: Arguments, host: Host): number {
  const all = [...profiles.values()];
  if (given.value('format') === 'json') {
    const data = { profiles: all.map(({ name, title }) => ({ name, title })), guidelines: guidelineNames };
    host.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
    return 0;
  }
  const width = Math.max(...all.map(({ name }) => name.length));
  const lines = [
    'Profiles (`profile:` or --profile)',
    ...all.map(({ name, title }) => `  ${name.padEnd(width)}  ${title}`),
    '',
    'Guidelines (`guideline:` or --guideline)',
    ...guidelineNames.map((name) => `  ${name}`),
  ];
  host.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
}
