import type { FileResult } from './file-result.ts';
import type { Host } from './host.ts';

/** Tells on standard error why files could not be read, wholly or in part, each at its place. */
export function writeFaults(host: Host, results: readonly FileResult[]): void {
  for (const { path, errors } of results) {
    for (const { message, range } of errors) {
      const place = range ? `:${range.start.line}:${range.start.column}` : '';
      host.stderr.write(`casewright: ${path}${place}: ${message}\n`);
    }
  }
}
