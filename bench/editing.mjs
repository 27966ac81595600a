// The language server: from a letter to its diagnostics, from its start to the first, and its memory.
import { aim } from './aims.mjs';
import { generateReport } from './generate.mjs';
import { silent } from './language-server.mjs';
import { measureMemory } from './memory.mjs';
import { median, round } from './rounds.mjs';
import { measureStart, measureTyping } from './typing.mjs';

const own = 'casewright';

/** Casewright tells who only listens after a pause, on purpose; rumdl may be faster either way. */
const serversOf = ({ cli, peers }) => ({
  [own]: { command: [process.execPath, cli, 'server', '--stdio'], pulls: true },
  'rumdl, asked': { command: peers['rumdl server'].command, pulls: true },
  'rumdl, unasked': { command: peers['rumdl server'].command, pulls: false },
});

/** Letters typed into a short and a long report. */
export async function edits(programs, _reports, rounds) {
  const short = await typing(programs, 2500, 100, rounds);
  const long = await typing(programs, 25_000, 50, rounds);
  return {
    numbers: { '2,500 words': spreads(short), '25,000 words': spreads(long) },
    aims: [
      aim('2,500 words, ms at p50', at(short[own], 0.5), 3),
      aim('2,500 words, ms at p95', at(short[own], 0.95), 12),
      aim('2,500 words, ms at p99', at(short[own], 0.99)),
      aim('2,500 words, p50 / the faster way of rumdl', at(short[own], 0.5) / rumdlAt(short, 0.5), 1),
      aim('25,000 words, p50 / that of 2,500 words', at(long[own], 0.5) / at(short[own], 0.5), 3),
      aim('25,000 words, p50 / the faster way of rumdl', at(long[own], 0.5) / rumdlAt(long, 0.5)),
    ],
  };
}

/** The start of a server, to the first diagnostics. */
export async function serverStart(programs, _reports, rounds) {
  const text = generateReport(7, 2500);
  const told = await each(programs, rounds, (server) => measureStart(server, text).then((time) => [time]));
  return {
    numbers: spreads(told),
    aims: [aim('start of the server to the first diagnostics, ms at p50', at(told[own], 0.5))],
  };
}

/** Five open reports. */
export async function memory(programs) {
  const told = await each(programs, 1, (server) => measureMemory(server, 2500).then((megabytes) => [megabytes]));
  return {
    numbers: Object.fromEntries(Object.entries(told).map(([name, list]) => [name, numberOrFault(list, 'megabytes')])),
    aims: [aim('five open reports of 2,500 words, MB', at(told[own], 0.5), 100)],
  };
}

function typing(programs, words, count, rounds) {
  const text = generateReport(7, words);
  return each(programs, rounds, (server) => measureTyping(server, text, count));
}

/** Each server in each round; one that fails is told and left out. */
async function each(programs, rounds, measure) {
  const servers = serversOf(programs);
  const told = Object.fromEntries(Object.keys(servers).map((name) => [name, []]));
  for (let i = 0; i < rounds; i++) {
    for (const [name, server] of Object.entries(servers)) {
      if (!Array.isArray(told[name])) continue;
      try {
        told[name].push(...(await insist(() => measure(server))));
      } catch (error) {
        told[name] = error.message;
      }
    }
  }
  return told;
}

/** A server that did not answer is started anew, twice. */
async function insist(measure, left = 2) {
  try {
    return await measure();
  } catch (error) {
    if (left === 0 || !error.message.startsWith(silent)) throw error;
    return insist(measure, left - 1);
  }
}

function spreads(told) {
  return Object.fromEntries(
    Object.entries(told).map(([name, list]) => [
      name,
      Array.isArray(list)
        ? {
            'p50 ms': round(at(list, 0.5)),
            'p95 ms': round(at(list, 0.95)),
            'p99 ms': round(at(list, 0.99)),
            'least ms': round(Math.min(...list)),
          }
        : { 'not measured': list },
    ]),
  );
}

function numberOrFault(list, unit) {
  return Array.isArray(list) ? { [unit]: round(median(list)) } : { 'not measured': list };
}

function rumdlAt(told, share) {
  const [asked, unasked] = [at(told['rumdl, asked'], share), at(told['rumdl, unasked'], share)];
  return Math.min(asked ?? Number.NaN, unasked ?? asked ?? Number.NaN);
}

/** The value below which such a share lies; undefined where nothing was measured. */
function at(list, share) {
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
