// Tools in turn, round after round, so that what else the machine does falls on all of them.
import { runProcess } from './process.mjs';

/**
 * Runs each tool in each round, after one round that counts for nothing: it warms up the disk and fills caches. A tool whose
 * findings are none, or not as many each time, did not do its work and gets no times.
 */
export async function inTurn(tools, rounds, cwd) {
  const told = Object.fromEntries(Object.keys(tools).map((name) => [name, { runs: [], found: undefined }]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of rotated(Object.keys(tools), round)) {
      const { command, count } = tools[name];
      const of = told[name];
      if (of.fault) continue;
      const run = await runProcess(command, cwd);
      if (count) of.fault = faultOf(count(run.output), of, run.status);
      if (round > 0) of.runs.push(run);
    }
  }
  return told;
}

function faultOf(found, of, status) {
  const before = of.found;
  of.found = found;
  if (found === 0) return `found nothing and ended with status ${status}, so it did not work`;
  if (before !== undefined && before !== found) return `found ${before} in one round and ${found} in another`;
  return undefined;
}

/** Who comes first changes from round to round. */
function rotated(list, by) {
  const first = by % list.length;
  return [...list.slice(first), ...list.slice(0, first)];
}

/** What is told of each tool: the median and the least of its rounds. */
export function summary(told) {
  return Object.fromEntries(
    Object.entries(told).map(([name, { runs, found, fault }]) => {
      if (fault) return [name, { 'not measured': fault }];
      const times = (key) => runs.map((run) => run[key]);
      return [
        name,
        {
          seconds: round(median(times('seconds'))),
          'least seconds': round(Math.min(...times('seconds'))),
          'user CPU': round(median(times('user'))),
          'least user CPU': round(Math.min(...times('user'))),
          ...(found === undefined ? {} : { findings: found }),
        },
      ];
    }),
  );
}

/** The ratio of the medians, and that of the best rounds, of two tools; undefined where one was not measured. */
export function ratio(told, [own, other], key) {
  const [a, b] = [told[own], told[other]].map((tool) => (tool && !tool.fault ? tool.runs.map((run) => run[key]) : []));
  if (a.length === 0 || b.length === 0) return undefined;
  return { value: median(a) / median(b), least: Math.min(...a) / Math.min(...b) };
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Three figures that count. */
export function round(value) {
  return Number.isFinite(value) ? Number(value.toPrecision(3)) : null;
}
