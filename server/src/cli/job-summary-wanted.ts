import type { Host } from './host.ts';
import type { Arguments } from './parse-arguments.ts';
import { printedFormat } from './read-outputs.ts';

/** Does GitHub Actions wait for a summary of the job, and are annotations written for it? */
export function wantsJobSummary(given: Arguments, host: Host): boolean {
  const formats = [printedFormat(given), ...given.values('output').map((word) => word.split(':')[0])];
  return formats.includes('github') && summaryFile(host) !== '';
}

/** The file that GitHub Actions reads when the step is over; other steps and tools write to it too. */
export function summaryFile(host: Host): string {
  return host.env.GITHUB_STEP_SUMMARY ?? '';
}
