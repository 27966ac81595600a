import type { FileResult } from './file-result.ts';
import type { FileJob } from './lint-file.ts';
import type { Answer, LintThread } from './lint-thread.ts';
import { lostFile } from './lost-file.ts';

/** Lints one file; the next is handed over when it is done. */
export type Ask = (job: FileJob) => Promise<Answer>;

/** What spreads jobs. */
export interface LintPool {
  readonly ask: Ask;
  /** Ends the other threads; what was wrong in the profiles that they read. */
  end(): Promise<readonly FileResult[]>;
}

interface Place {
  readonly ask: (job: FileJob) => ReturnType<LintThread['ask']>;
  /** Is it a thread of its own, which may die? */
  readonly isOther: boolean;
}

/**
 * Spreads jobs over this thread and at most so many others, each of which is started when there is a job for it. The
 * others get the next job before they ask for it, because this one answers them only between two jobs of its own. A
 * thread that dies takes with it the job that it was at.
 */
export function createLintPool(own: Ask, start: () => LintThread, most: number): LintPool {
  const others: LintThread[] = [];
  const free: Place[] = [{ isOther: false, ask: own }];
  const waiting: ((place: Place) => void)[] = [];
  return { ask, end: async () => (await Promise.all(others.map((thread) => thread.end()))).flat() };

  async function ask(job: FileJob): Promise<Answer> {
    if (free.length === 0 && others.length < most) startOne();
    return answer(await take(), job);
  }

  function startOne(): void {
    const thread = start();
    others.push(thread);
    const place: Place = { isOther: true, ask: (job) => thread.ask(job) };
    free.push(place, place);
  }

  function take(): Promise<Place> {
    const place = free.shift();
    return place ? Promise.resolve(place) : new Promise((resolve) => waiting.push(resolve));
  }

  function giveBack(place: Place): void {
    const next = waiting.shift();
    if (next) next(place);
    else if (place.isOther) free.unshift(place);
    else free.push(place);
  }

  async function answer(place: Place, job: FileJob): Promise<Answer> {
    const answered = await place.ask(job);
    if ('died' in answered) {
      // The place is not given back.
      return answered.died === 'at it' ? { linted: lostFile(job, 'its thread ended'), own: [], shared: [] } : ask(job);
    }
    giveBack(place);
    return answered;
  }
}
