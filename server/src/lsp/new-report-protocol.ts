import type { DocumentParams } from './protocol.ts';

/**
 * Request answered with `ReportChoices`: what can be chosen for a report? With `DocumentParams`, also the journals of one's
 * own near that report; without parameters, what is built in.
 */
export const reportChoicesRequest = 'casewright/reportChoices';

/** Request with `SkeletonParams`, answered with a `Skeleton` or null: what does a new report begin with? */
export const skeletonRequest = 'casewright/skeleton';

/** Request with `ChooseJournalParams`, answered with a `Declaration` or null: the edits that have the report say its journal. */
export const chooseJournalRequest = 'casewright/chooseJournal';

/** A guideline that a report can follow. */
export interface GuidelineChoice {
  /** Its name in settings: `care-2013`. */
  readonly name: string;
  readonly title: string;
  /** One sentence: which reports it is for. */
  readonly use: string;
}

/** A journal that a report can be meant for; the first is none in particular. */
export interface JournalChoice {
  /** Its name in settings: `jmcr`; of one's own the path as front matter has it: `./ours.casewright-profile.yaml`. */
  readonly name: string;
  readonly title: string;
  readonly publisher: string | null;
  /** The name of the guideline that it asks for; null where it asks for none or that is not known. */
  readonly guideline: string | null;
  /** The most patients that it takes in one report. */
  readonly patients: number | null;
}

/** A language whose headings and blanks are known. */
export interface LanguageChoice {
  /** Its code: `es`. */
  readonly name: string;
  readonly title: string;
}

/** What can be chosen for a report, each list in the order in which it is shown. */
export interface ReportChoices {
  readonly guidelines: readonly GuidelineChoice[];
  readonly journals: readonly JournalChoice[];
  readonly languages: readonly LanguageChoice[];
}

/** What a new report is to be; names are those of the choices. */
export interface SkeletonParams {
  readonly guideline: string;
  /** Of a journal; `default` for none. */
  readonly profile: string;
  readonly language: string;
  /** From 1. */
  readonly patients: number;
}

/** The text of a new report as a snippet: each of its blanks is a tab stop. */
export interface Skeleton {
  readonly snippet: string;
}

/** The journal that a report is meant for and the guideline that it follows; names are those of the choices. */
export interface ChooseJournalParams extends DocumentParams {
  readonly profile: string;
  readonly guideline: string;
}
