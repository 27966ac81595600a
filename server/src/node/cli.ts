import './compile-once.ts';
import { isMainThread } from 'node:worker_threads';
import { run } from '../cli/run.ts';
import { createHost } from './host.ts';
import { lintInThread } from './lint-in-thread.ts';
import { optimizeLate } from './optimize-late.ts';

if (process.argv[2] !== 'server') optimizeLate();
if (isMainThread) main();
else void lintInThread();

function main(): void {
  run(process.argv.slice(2), createHost()).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      // Where it happened, but not what the error says: that may hold text of a report.
      const frames =
        error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line)) : [];
      const name = error instanceof Error ? error.name : 'unknown error';
      process.stderr.write(`casewright: internal error (${name}); please report it\n${frames.join('\n')}\n`);
      process.exitCode = 2;
    },
  );
}
