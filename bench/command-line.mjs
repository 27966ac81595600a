// The command line beside its peers: the start, many reports, many reports that are known.
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aim } from './aims.mjs';
import { runProcess } from './process.mjs';
import { inTurn, ratio, summary } from './rounds.mjs';

const node = process.execPath;
const bareNode = { command: [node, '-e', '0'] };
const countOwn = (output) => output.match(/^.+: (?:error|warning|info): .+\]$/gm)?.length ?? 0;
const countBlocks = (output) => Number(/^blocks: (\d+)$/m.exec(output)?.[1] ?? 0);
const own = 'casewright';

/** One report, all rules, from nothing. */
export async function start({ cli, peers }, { cwd, files }, rounds) {
  const report = ofMiddleSize(cwd, files);
  const told = await inTurn(
    {
      [own]: on([report], { command: [node, cli, '--format', 'compact'], count: countOwn }),
      ...peersOn([report], peers, ['markdownlint-cli2', 'remark-cli', 'rumdl']),
      'bare Node': bareNode,
    },
    rounds,
    cwd,
  );
  return {
    numbers: summary(told),
    aims: [
      aim('start / markdownlint-cli2, seconds', ratio(told, [own, 'markdownlint-cli2'], 'seconds'), 0.35),
      aim('start / bare Node, seconds', ratio(told, [own, 'bare Node'], 'seconds')),
    ],
  };
}

/** All reports, in one thread and in two. */
export async function many({ cli, peers, bareParse }, { cwd, files }, rounds) {
  const inTwo = [node, cli, '--jobs', '2', '--format', 'compact'];
  const refused = await refusal(inTwo, cwd);
  const told = await inTurn(
    {
      [own]: on(files, { command: [node, cli, '--format', 'compact'], count: countOwn }),
      ...(refused ? {} : { 'casewright --jobs 2': on(files, { command: inTwo, count: countOwn }) }),
      ...peersOn(files, peers, ['markdownlint-cli2', 'remark-cli', 'rumdl']),
      'bare parse': on(files, { command: [node, bareParse], count: countBlocks }),
    },
    rounds,
    cwd,
  );
  return {
    numbers: { ...summary(told), ...(refused ? { 'casewright --jobs 2': refused } : {}) },
    aims: [
      aim('one thread / markdownlint-cli2, user CPU', ratio(told, [own, 'markdownlint-cli2'], 'user'), 0.6),
      aim('one thread / bare parse, user CPU', ratio(told, [own, 'bare parse'], 'user'), 1.3),
      aim(
        '--jobs 2 / markdownlint-cli2, seconds',
        ratio(told, ['casewright --jobs 2', 'markdownlint-cli2'], 'seconds'),
        0.4,
      ),
    ],
  };
}

/** All reports again, of which nothing changed. */
export async function warm({ cli, peers }, { cwd, files }, rounds) {
  const cached = [node, cli, '--cache', '--format', 'compact'];
  const refused = await refusal(cached, cwd);
  const told = await inTurn(
    {
      ...(refused ? {} : { [own]: on(files, { command: cached, count: countOwn }) }),
      ...peersOn(files, peers, ['rumdl, warm cache']),
      'bare Node': bareNode,
    },
    rounds,
    cwd,
  );
  return {
    numbers: { ...summary(told), ...(refused ? { [own]: refused } : {}) },
    aims: [
      aim('warm / bare Node, seconds', ratio(told, [own, 'bare Node'], 'seconds'), 3),
      aim('warm / rumdl with its cache, seconds', ratio(told, [own, 'rumdl, warm cache'], 'seconds'), 1.2),
    ],
  };
}

/** A build that does not know an option says so and ends with 2; its number would be none. */
async function refusal(command, cwd) {
  const probe = 'probe.md';
  writeFileSync(
    join(cwd, probe),
    '# Barley itch: a case report\n\n## Case presentation\n\nA 40-year-old man itched.\n',
  );
  const { status } = await runProcess([...command, probe], cwd);
  return status === 2 ? { 'not measured': 'not there yet: the option is refused' } : undefined;
}

function on(files, { command, count }) {
  return { command: [...command, ...files], count };
}

function peersOn(files, peers, names) {
  return Object.fromEntries(names.map((name) => [name, on(files, peers[name])]));
}

function ofMiddleSize(cwd, files) {
  const sizes = new Map(files.map((file) => [file, statSync(join(cwd, file)).size]));
  return [...files].sort((a, b) => sizes.get(a) - sizes.get(b))[files.length >> 1];
}
