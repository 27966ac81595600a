import type { Checklist, ChecklistPlace, ChecklistRow, ChecklistStatus } from './checklist.ts';

const answers: Readonly<Record<ChecklistStatus, string>> = {
  reported: 'Reported',
  partial: 'In part',
  missing: 'Not found',
  'not-applicable': 'Not applicable',
  'not-judged': 'Not judged',
};

/** The answers of an appraisal, which asks instead of listing. */
const appraisals: Readonly<Record<ChecklistStatus, string>> = {
  ...answers,
  reported: 'Yes',
  partial: 'Unclear',
  missing: 'No',
};

/** The word for a status in a checklist: "Reported", or "Yes" where the guideline asks questions. */
export function answerOf(status: ChecklistStatus, { guideline }: Pick<Checklist, 'guideline'>): string {
  return (guideline.short === 'JBI' ? appraisals : answers)[status];
}

/** The heads of the columns. */
export const columns = ['Item', 'What it asks', 'Answer', 'Section', 'Line', 'Words of the report'] as const;

/** The cells of a row and of its patients, as plain text in the order of the columns. */
export function cellsOf(row: ChecklistRow, checklist: Checklist): readonly (readonly string[])[] {
  const place = ({ status, section = '', lines, quote = '' }: ChecklistPlace): string[] => [
    answerOf(status, checklist),
    section,
    lines.join(', '),
    quote,
  ];
  const [answer = '', section = '', lines = '', quote = ''] = place(row);
  const words = row.reason === undefined ? quote : `Reason given: ${row.reason}`;
  return [
    [row.item, `${row.title}: ${row.asks}`, answer, section, lines, words],
    ...row.cases.map((own) => ['', `Case ${own.case}`, ...place(own)]),
  ];
}

/** What stands above the table, a paragraph each. */
export function introductionOf(checklist: Checklist): readonly string[] {
  const { guideline, title, file, stamp, totals } = checklist;
  const counts = (Object.keys(totals) as ChecklistStatus[])
    .filter((status) => totals[status] > 0)
    .map((status) => `${answerOf(status, checklist)}: ${totals[status]}`);
  return [
    `Report: ${title ?? 'without a title'} (${file})`,
    `Filled by Casewright ${stamp.version} on ${stamp.date}. ${counts.join(', ')}.`,
    `The items are those of ${guideline.title}, in our own words; the original is at ${guideline.source}.`,
    '"Not found" means that no text was found that tells the item; a person should look before it is handed in.',
    ...(totals['not-judged'] > 0
      ? ['Items that are not judged are known by English words only, and the report is in another language.']
      : []),
  ];
}

/** The head of a checklist: "CARE checklist". */
export function headOf({ guideline }: Checklist): string {
  return `${guideline.short} checklist`;
}
