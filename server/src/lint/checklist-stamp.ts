import { sha256 } from '../text/sha256.ts';
import type { ChecklistStatus } from './checklist.ts';

/** What a checklist was filled from, so that a stale one is seen. */
export interface ChecklistStamp {
  readonly guideline: string;
  /** SHA-256 of the report's text in UTF-8, its line endings made one. */
  readonly sha256: string;
  /** The day on which it was filled: `2026-11-28`. */
  readonly date: string;
  /** The version of Casewright that filled it. */
  readonly version: string;
  /** The status of each item, in the guideline's order. */
  readonly statuses: readonly ChecklistStatus[];
}

const letters: Readonly<Record<ChecklistStatus, string>> = {
  reported: 'r',
  partial: 'p',
  missing: 'm',
  'not-applicable': 'n',
  'not-judged': 'u',
};

/** The hash of a report: the same on each system, whatever its line endings and with or without a byte order mark. */
export function hashOf(text: string): string {
  return sha256(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
}

/** The stamp as one line of plain letters, which stands as it is in every format. */
export function writeStamp({ guideline, sha256: hash, date, version, statuses }: ChecklistStamp): string {
  const short = statuses.map((status) => letters[status]).join('');
  return `guideline=${guideline} sha256=${hash} date=${date} version=${version} statuses=${short}`;
}

const stamped =
  /\bguideline=([a-z0-9-]{1,40}) sha256=([0-9a-f]{64}) date=(\d{4}-\d\d-\d\d) version=([\w.+-]{1,40}) statuses=([rpmnu]{1,200})\b/;

/** Finds the stamp in the text of a checklist of any format; undefined where there is none. */
export function readStamp(text: string): ChecklistStamp | undefined {
  const match = stamped.exec(text);
  if (!match) return undefined;
  const [, guideline = '', hash = '', date = '', version = '', short = ''] = match;
  const statuses = [...short].flatMap((letter) =>
    (Object.keys(letters) as ChecklistStatus[]).filter((status) => letters[status] === letter),
  );
  return { guideline, sha256: hash, date, version, statuses };
}
