import type { Host } from './host.ts';
import type { Arguments } from './parse-arguments.ts';

/** More threads than these would only wait for the disk and fill the memory. */
const most = 64;

/** A further thread pays for its start with about so many reports. */
const filesEach = 8;

/** What is wrong with `--jobs`, if anything is. */
export function threadsProblem(given: Arguments): string | undefined {
  const word = given.value('jobs');
  if (word === undefined || word === 'auto' || /^\d{1,4}$/.test(word)) return undefined;
  return `\`--jobs ${word}\` is no number of threads; expected such as \`4\`, or \`auto\` for one on each core`;
}

/** How many threads lint so many files, the main one among them. */
export function countThreads(given: Arguments, host: Host, files: number): number {
  // What is staged is read by way of the main thread.
  if (!host.startThread || given.has('staged')) return 1;
  const word = given.value('jobs') ?? '1';
  const isNumber = word !== 'auto' && Number(word) > 0;
  const wanted = isNumber ? Number(word) : Math.min(host.cores ?? 1, Math.ceil(files / filesEach));
  return Math.max(1, Math.min(wanted, files, most));
}
