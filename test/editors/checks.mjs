import { isDeepStrictEqual } from 'node:util';

/** Counts checks and prints each with what came of it. */
export function createChecks() {
  let passed = 0;
  let failed = 0;
  return {
    /** Runs one check; it fails by throwing, or when it takes longer than two minutes. */
    async check(name, run) {
      const started = Date.now();
      try {
        await inTime(run(), 120_000);
        passed++;
        console.log(`ok      ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
        return true;
      } catch (error) {
        failed++;
        console.log(
          `FAILED  ${name}\n        ${shorten(String(error?.message ?? error)).replaceAll('\n', '\n        ')}`,
        );
        return false;
      }
    },
    /** Prints the last line and gives the exit status. */
    close() {
      console.log(`${passed} passed, ${failed} failed`);
      return failed === 0 && passed > 0 ? 0 : 1;
    },
  };
}

/** The beginning of a message: what was last seen of a whole window tells little and fills a log. */
function shorten(message) {
  return message.length > 2000 ? `${message.slice(0, 2000)} ...` : message;
}

async function inTime(promise, limit) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${limit / 1000} s`)), limit);
  });
  try {
    await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Fails unless two values hold the same data. */
export function same(actual, expected, what) {
  if (isDeepStrictEqual(actual, expected)) return;
  throw new Error(`${what}: expected ${JSON.stringify(expected, null, 1)}\nfound ${JSON.stringify(actual, null, 1)}`);
}

/** Fails unless the value is true. */
export function holds(value, what) {
  if (!value) throw new Error(what);
}
