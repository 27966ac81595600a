import { languageNames } from '../data/languages.ts';
import type { Span } from '../text/span.ts';
import type { Checklist, ChecklistPlace, ChecklistRow, ChecklistStatus } from './checklist.ts';
import { writeStamp } from './checklist-stamp.ts';

/** A piece of plain text, which each writer makes its own. */
export interface Piece {
  readonly text: string;
  /** What it leads to. */
  readonly href?: string;
  /** Is it to be typed as it stands? */
  readonly isCode?: boolean;
  /** Are these words of the report, which may be in another language? */
  readonly isOfReport?: boolean;
  /** The place of the report that they come from or tell of. */
  readonly span?: Span | undefined;
}

/** A paragraph, or a cell of the table. */
export type Pieces = readonly Piece[];

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
  return (guideline.asksReader ? appraisals : answers)[status];
}

/** The heads of the columns. */
export const columns = ['Item', 'What it asks', 'Answer', 'Section', 'Line', 'Words of the report'] as const;

/** The cells of a row and of its patients, in the order of the columns. */
export function cellsOf(row: ChecklistRow, checklist: Checklist): readonly (readonly Pieces[])[] {
  const own = [plain(row.item), plain(`${row.title}. ${row.asks}`), ...placeCells(row, checklist)];
  const words = withoutPlace(row);
  return [
    words === undefined ? own : [...own.slice(0, -1), plain(words)],
    ...row.cases.map((place) => [plain(''), plain(`Case ${place.case}`), ...placeCells(place, checklist)]),
  ];
}

function placeCells(place: ChecklistPlace, checklist: Checklist): readonly Pieces[] {
  const { status, section, quote, span } = place;
  return [plain(answerOf(status, checklist)), ofReport(section), lineNumbers(place), ofReport(quote, span)];
}

function lineNumbers({ lines, spans }: ChecklistPlace): Pieces {
  return lines.flatMap((line, i) => [...(i > 0 ? [{ text: ', ' }] : []), { text: String(line), span: spans[i] }]);
}

/** What stands in place of the report's words where there are none. */
function withoutPlace({ status, reason }: ChecklistRow): string | undefined {
  if (reason !== undefined) return `Reason given: ${reason}`;
  return status === 'not-applicable' ? 'Nothing was found that calls for it' : undefined;
}

function plain(text: string): Pieces {
  return [{ text }];
}

function ofReport(text = '', span?: Span): Pieces {
  return [{ text, isOfReport: true, span }];
}

/** What stands above the table, a paragraph each. */
export function introductionOf(checklist: Checklist): readonly Pieces[] {
  const { guideline, title, file, stamp, language, totals } = checklist;
  const counts = (Object.keys(totals) as ChecklistStatus[])
    .filter((status) => totals[status] > 0)
    .map(
      (status, i) =>
        `${i === 0 ? answerOf(status, checklist) : lowerFirst(answerOf(status, checklist))}: ${totals[status]}`,
    );
  return [
    [
      { text: 'Report: ' },
      { text: title ?? 'without a title', isOfReport: title !== undefined },
      { text: ` (${file})` },
    ],
    plain(`Filled by Casewright ${stamp.version} on ${stamp.date}. ${counts.join(', ')}.`),
    [
      { text: `The items are numbered as in ${guideline.title}, and worded by us; the original is at ` },
      { text: guideline.source, href: guideline.source },
      { text: '.' },
    ],
    plain(
      `"${answerOf('missing', checklist)}" means that no text was found that tells the item. All answers come from a program that looks for words; a person should look at each before the checklist is handed in.`,
    ),
    ...(totals['not-judged'] > 0
      ? [
          plain(
            `The report is in ${languageNames[language]}. Items that are known by English words only were not judged.`,
          ),
        ]
      : []),
  ];
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** What stands below the table: the stamp, and what it is for. */
export function stampLineOf({ stamp }: Checklist): Pieces {
  return [
    { text: 'casewright checklist FILE --check CHECKLIST', isCode: true },
    { text: ` tells by this stamp whether the report was changed since: ${writeStamp(stamp)}` },
  ];
}

/** The head of a checklist: "CARE checklist". */
export function headOf({ guideline }: Checklist): string {
  return `${guideline.short} checklist`;
}
