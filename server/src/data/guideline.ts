import type { CueName } from './care-cues.ts';
import type { Role } from './roles.ts';

/** Where an item is told; `case` is the body of the report that tells the case itself. */
export type ItemPlace =
  | 'title'
  | 'keywords'
  | 'abstract'
  | 'introduction'
  | 'case'
  | 'discussion'
  | 'perspective'
  | 'consent'
  | 'statements';

/**
 * What a sentence can hold: a cue; `general`, where it speaks of patients in general; `exhibit`, where it is of a table
 * or a caption; `early` and `late`, where it stands no later than the first treatment, or behind it; `before-arrival`,
 * where the patient then came to the authors; `in-outcome`, in a section headed for follow-up and outcome.
 */
export type Feature = CueName | 'general' | 'exhibit' | 'early' | 'late' | 'before-arrival' | 'in-outcome';

/** What one sentence must hold together; of what stands behind a `!`, it must hold nothing. */
export type Together = readonly (Feature | `!${Feature}`)[];

/** One item of the checklist: what it asks, where, and by which words it is recognized. */
export interface GuidelineItem {
  /** Its number in the checklist: `5c`. */
  readonly item: string;
  /** Its name in settings; of an item that has a rule, the rule is `care/NAME`. */
  readonly name: string;
  readonly title: string;
  /** What the checklist asks, in one sentence of our own. */
  readonly asks: string;
  /** What was looked for, as a message begins that says it was not found. */
  readonly lookedFor: string;
  /** What to write, for who adds it. */
  readonly belongs: string;
  readonly place: ItemPlace;
  /** The section in which it should stand. */
  readonly role: Role;
  /** Any of these in a sentence of its place: the item is reported. */
  readonly reported?: readonly Together[];
  /** Any of these: it is reported in part. */
  readonly partial?: readonly Together[];
  /** It has parts: `enough` of them make it reported, fewer make it partial. */
  readonly parts?: { readonly of: readonly CueName[]; readonly enough: number };
  /** Told of such patients in general, in the introduction or the discussion, the item is reported in part. */
  readonly elsewhere?: readonly Together[];
  /** Where it is missing, the finding stands where this item of CARE is told first or last: there it should go on. */
  readonly goesOnFrom?: readonly [item: string, 'first' | 'last'];
  /** Does a section that is headed for it and has text tell it, in part at least? */
  readonly hasOwnSection?: boolean;
  /** A sentence that cites literature speaks of others and does not count. */
  readonly uncited?: boolean;
  /** A sentence on patients in general does not count. */
  readonly ofThisPatient?: boolean;
  /** Does only what stands behind the first treatment count? */
  readonly afterTreatment?: boolean;
  /** It asks what these items of CARE 2013 ask together: its status is made of theirs. */
  readonly sameAs?: readonly string[];
  /** A conditional item: it applies only where one of these stands in the case, and is else not applicable. */
  readonly expectedWith?: readonly Together[];
}

/** A reporting guideline or an appraisal list: data that one engine judges. */
export interface Guideline {
  /** Its name in settings: `care-2013`. */
  readonly name: string;
  /** What it is called in print, with its year. */
  readonly title: string;
  /** How its items are cited: `CARE` in "CARE 5c". */
  readonly short: string;
  /** Where the original can be read. */
  readonly source: string;
  /** One sentence for who chooses: which reports it is for. */
  readonly use: string;
  /** Does it ask a reader who appraises, so that the answers are yes, unclear and no? */
  readonly asksReader?: boolean;
  readonly items: readonly GuidelineItem[];
}
