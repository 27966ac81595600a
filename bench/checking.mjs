// A check without a process around it: what it costs, and how that grows with the text.
import { join } from 'node:path';
import { aim } from './aims.mjs';
import { runProcess } from './process.mjs';
import { round } from './rounds.mjs';

/** Two sizes of report. */
export async function check({ core }, { cwd }, rounds) {
  const short = await inside({ check: { words: 2500, texts: 10 * Math.min(rounds, 3) } }, core, cwd);
  const long = await inside({ check: { words: 25_000, texts: 2 * Math.min(rounds, 3) } }, core, cwd);
  return {
    numbers: { '2,500 words': told(short), '25,000 words': told(long) },
    aims: [
      aim('full check / bare parse, 2,500 words', short.full / short.parse),
      aim('full check / bare parse, 25,000 words', long.full / long.parse),
    ],
  };
}

/** Ten and a hundred times the text. */
export async function growth({ core, isQuick }, { cwd }) {
  const sizes = isQuick ? [10_000, 100_000, 1_000_000] : [100_000, 1_000_000, 10_000_000];
  const { times } = await inside({ growth: sizes }, core, cwd);
  return {
    numbers: Object.fromEntries(sizes.map((size, i) => [`${size / 1000} KB`, { ms: round(times[i]) }])),
    aims: [1, 2].map((i) => aim(`${nameOf(sizes[i])} / ${nameOf(sizes[i - 1])}`, times[i] / times[i - 1], 11)),
  };
}

const nameOf = (size) => (size >= 1e6 ? `${size / 1e6} MB` : `${size / 1000} KB`);

const told = ({ first, full, again, parse }) => ({
  'first in a process, ms': round(first),
  'full check, ms': round(full),
  'after a letter, ms': round(again),
  'bare parse, ms': round(parse),
});

async function inside(asked, core, cwd) {
  const script = join(import.meta.dirname, 'in-process.mjs');
  const { output, status } = await runProcess(
    [process.execPath, '--expose-gc', script, core, JSON.stringify(asked)],
    cwd,
  );
  if (status !== 0) throw new Error(`the check ended with status ${status}`);
  const result = JSON.parse(output);
  if (result.found === 0) throw new Error('the check found nothing');
  return result;
}
