import { type GuidelineName, guidelineNames } from '../data/guidelines.ts';
import type { Checklist } from '../lint/checklist.ts';
import { type ChecklistStamp, readStamp } from '../lint/checklist-stamp.ts';
import { failed } from './file-result.ts';
import type { Host } from './host.ts';
import { writeFaults } from './write-faults.ts';

/**
 * Is a checklist still that of the report? Status 0 where it is, 1 where it is stale, 2 where the file is none. It is
 * compared with one filled now by the same guideline, whichever is chosen today.
 */
export async function checkChecklist(
  shown: string,
  { file, guideline }: Checklist,
  fill: (guideline: GuidelineName) => Checklist,
  host: Host,
): Promise<number> {
  const read = await host.readFile(host.resolve(shown));
  if (read.problem !== undefined) return refuse(read.problem);
  const text = host.decodeUtf8(read.bytes) ?? (await host.readDocx(read.bytes));
  const stamp = text === undefined ? undefined : readStamp(text);
  if (!stamp) return refuse('No checklist of Casewright: the line with its stamp was not found');
  const name = guidelineNames.find((known) => known === stamp.guideline);
  if (!name) return refuse(`The checklist is of the guideline \`${stamp.guideline}\`, which is not known here`);
  const reason = staleness(stamp, fill(name));
  if (reason === undefined) {
    host.stdout.write(`${shown}: still true of ${file}${name === guideline.name ? '' : ` (${name})`}\n`);
    return 0;
  }
  host.stdout.write(`${shown}: stale; ${reason}. Fill it anew: casewright checklist ${file} -o ${shown}\n`);
  return 1;

  function refuse(problem: string): number {
    writeFaults(host, [failed(shown, problem)]);
    return 2;
  }
}

function staleness(then: ChecklistStamp, { rows, stamp: now }: Checklist): string | undefined {
  if (then.sha256 !== now.sha256) return `the report was changed after ${then.date}`;
  const changed = rows.filter(({ status }, i) => then.statuses[i] !== status).map(({ item }) => item);
  if (changed.length === 0 && then.statuses.length === now.statuses.length) return undefined;
  const which = changed.slice(0, 5).join(', ') + (changed.length > 5 ? ' and more' : '');
  return `the report is the same, but other settings or another version judge it otherwise (${which})`;
}
