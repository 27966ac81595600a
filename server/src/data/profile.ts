import type { GuidelineName } from './guidelines.ts';
import type { Role } from './roles.ts';

/**
 * How sure it is that a journal asks this: read in its guide; read in an old version of its guide; or known from its
 * articles only. Rules speak at full weight of the first alone; of the others they say "check the journal's guide".
 */
export type Confidence = 'sourced' | 'old' | 'knowledge';

/** What a journal asks in one point, and how sure that is. */
export interface Asked<T> {
  readonly value: T;
  readonly confidence: Confidence;
  /** Is it what most journals ask, and no journal's own? A profile of one's own that says nothing of it takes it over. */
  readonly usual?: true;
}

/** A section as a journal prints it. */
export interface ProfileSection {
  /** What it is for; `other` for sections such as Highlights, which their heading tells apart. */
  readonly role: Role;
  /** The heading that the journal prints; without it any heading of the role will do. */
  readonly heading?: string;
  /** Other headings that the journal takes for this section. */
  readonly aliases?: readonly string[];
  /** How badly it is missed: `error` where a journal would send the report back. Without it the section may be left out. */
  readonly missing?: 'error' | 'warning' | 'info';
  /** Must it stand even where there is nothing to say, with "Not applicable"? */
  readonly evenIfEmpty?: boolean;
  readonly confidence: Confidence;
}

/** The least and the most of something; both ends count in. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** The parts of a report whose words can be left out of a count. */
export type CountedPart = 'abstract' | 'keywords' | 'references' | 'tables' | 'captions' | 'statements';

/**
 * What one journal asks. All fields but the first ones may be absent: the journal does not ask, or what it asks is not
 * known. Data only: rules read it, and nothing else decides what a journal wants.
 */
export interface Profile {
  /** Its name in settings: `jmcr`. */
  readonly name: string;
  /** The journal's name. */
  readonly title: string;
  /** Is it what holds without a journal? Told by this and not by its name, which a profile of one's own may bear too. */
  readonly usual?: true;
  /** The journal's abbreviation in the catalogue of the NLM. */
  readonly abbreviation?: string;
  readonly publisher?: string;
  /** The pages that the numbers come from. */
  readonly sources?: readonly string[];
  /** The day on which the sources were read: `2026-08-21`. */
  readonly asOf?: string;
  /** The sections in the order in which they should stand; others may stand anywhere. */
  readonly sections: readonly ProfileSection[];
  readonly guideline?: Asked<GuidelineName>;
  /** In a structured abstract, `headings` are its parts in their order. */
  readonly abstract?: {
    readonly form?: Asked<'structured' | 'unstructured'>;
    readonly headings?: Asked<readonly string[]>;
    readonly words?: Asked<Bounds>;
  };
  /** `caseReport`: must "case report" be among them, or must it not? */
  readonly keywords?: {
    readonly count?: Asked<Bounds>;
    readonly caseReport?: Asked<'wanted' | 'forbidden'>;
  };
  /** Words of the text, without the parts that the journal leaves out of its count. */
  readonly body?: {
    readonly words?: Asked<Bounds>;
    readonly without?: readonly CountedPart[];
  };
  /** `caseReport`: must the title say "case report", or must it not? `forbidden`: other words and marks that it must not hold. */
  readonly titleLine?: {
    readonly characters?: Asked<Bounds>;
    readonly words?: Asked<Bounds>;
    readonly caseReport?: Asked<'wanted' | 'forbidden'>;
    readonly forbidden?: Asked<readonly string[]>;
    readonly ageAndSex?: Asked<'forbidden'>;
  };
  /** `style`: a name of the reference styles, such as `vancouver`. */
  readonly references?: {
    readonly count?: Asked<Bounds>;
    readonly style?: Asked<string>;
    readonly inText?: Asked<'bracket' | 'parenthesis' | 'superscript'>;
  };
  readonly figures?: Asked<Bounds>;
  readonly tables?: Asked<Bounds>;
  /** Figures and tables together. */
  readonly exhibits?: Asked<Bounds>;
  readonly authors?: Asked<Bounds>;
  readonly patients?: Asked<Bounds>;
  /** Short points under a heading of their own: their number, and the most characters of each. */
  readonly highlights?: { readonly count: Asked<Bounds>; readonly characters?: Asked<Bounds> };
  readonly learningPoints?: { readonly count: Asked<Bounds> };
  /** The system of units of laboratory values. */
  readonly units?: Asked<'si'>;
  readonly privacy?: {
    readonly exactAge?: Asked<'forbidden'>;
    readonly dates?: Asked<'forbidden'>;
    readonly institution?: Asked<'forbidden'>;
  };
}
