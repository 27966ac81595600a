import { type GuidelineName, guidelineNames } from '../data/guidelines.ts';
import type { Checklist } from '../lint/checklist.ts';
import { type ChecklistStamp, readStamp } from '../lint/checklist-stamp.ts';
import { failed } from './file-result.ts';
import type { Host } from './host.ts';
import { writeFaults } from './write-faults.ts';

/** What is compared with what. */
export interface ChecklistCheck {
  /** The checklist and the report, as the user named them. */
  readonly checklist: string;
  readonly report: string;
  /** The guideline that the user named, where one was. */
  readonly guideline: string | undefined;
  /** Fills the checklist of a guideline from the report as it is now. */
  fill(guideline: GuidelineName): Checklist;
}

/**
 * Is a checklist still that of the report? Status 0 where it is, 1 where it is stale, 2 where the file is none. It is
 * compared with one filled now by the same guideline, whichever the settings choose today.
 */
export async function checkChecklist(check: ChecklistCheck, host: Host): Promise<number> {
  const read = await host.readFile(host.resolve(check.checklist));
  if (read.problem !== undefined) return refuse(read.problem);
  const text = host.decodeUtf8(read.bytes) ?? (await host.readDocx(read.bytes));
  const stamp = text === undefined ? undefined : readStamp(text);
  if (!stamp) return refuse('No checklist of Casewright: the line with its stamp was not found');
  const guideline = guidelineNames.find((known) => known === stamp.guideline);
  if (!guideline) return refuse(`The checklist is of the guideline \`${stamp.guideline}\`, which is not known here`);
  const reason = staleness(stamp, check, check.fill(guideline));
  if (reason === undefined) {
    host.stdout.write(`${check.checklist}: still true of ${check.report} (${guideline})\n`);
    return 0;
  }
  const again = `casewright checklist ${word(check.report)} --guideline ${check.guideline ?? guideline} -o ${word(check.checklist)}`;
  host.stdout.write(`${check.checklist}: stale; ${reason}. To fill it anew: ${again}\n`);
  return 1;

  function refuse(problem: string): number {
    writeFaults(host, [failed(check.checklist, problem)]);
    return 2;
  }
}

/** More items than this are not named. */
const mostNamed = 5;

function staleness(then: ChecklistStamp, check: ChecklistCheck, { rows, stamp: now }: Checklist): string | undefined {
  if (check.guideline !== undefined && check.guideline !== then.guideline)
    return `it is of ${then.guideline}, not of ${check.guideline}`;
  if (then.sha256 !== now.sha256)
    return `the text of ${check.report} is not the one that it was filled from on ${then.date}`;
  if (then.statuses.length !== now.statuses.length)
    return `version ${then.version}, which filled it, had another list of items`;
  const changed = rows.filter(({ status }, i) => then.statuses[i] !== status).map(({ item }) => item);
  if (changed.length === 0) return undefined;
  const which = `${changed.slice(0, mostNamed).join(', ')}${changed.length > mostNamed ? ' and more' : ''}`;
  return `the report is the same, but other settings or another version judge it otherwise (${which})`;
}

/** A name with blanks, as a shell takes it. */
function word(name: string): string {
  return /\s/.test(name) ? `"${name}"` : name;
}
