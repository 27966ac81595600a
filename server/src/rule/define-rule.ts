import type { Guideline } from '../data/guideline.ts';
import type { GuidelineName } from '../data/guidelines.ts';
import type { Profile } from '../data/profile.ts';
import type { LinkedImage } from '../facts/linked-image.ts';
import type { Report } from '../report/report.ts';
import type { Span } from '../text/span.ts';
import type { Problem } from './finding.ts';
import type { OptionSpecs, OptionValues } from './options.ts';
import type { Severity } from './severity.ts';

/** The groups of rule ids. */
export const ruleGroups = [
  'section',
  'care',
  'reference',
  'citation',
  'figure',
  'table',
  'lab',
  'dose',
  'abbreviation',
  'privacy',
  'consistency',
  'style',
  'meta',
] as const;

export type RuleGroup = (typeof ruleGroups)[number];

/**
 * A piece of a report that a rule flags, the flagged places between ⟦ and ⟧, or one that it leaves alone. With
 * `bare`, the text is the whole report; else it stands in the case section of a short report. With `guideline`, that one
 * is chosen, else CARE; with `profile`, the journal of that name, else none; with `images`, these files were looked for.
 */
export type Example = {
  readonly bare?: boolean;
  readonly guideline?: GuidelineName;
  readonly profile?: string;
  readonly images?: readonly LinkedImage[];
} & ({ readonly flagged: string; readonly clean?: never } | { readonly clean: string; readonly flagged?: never });

/** A fault in settings or in a suppression comment, found by the engine before the rules run. */
export interface SettingFault {
  readonly span: Span;
  readonly message: string;
}

/** An item of the guideline that the author declared not applicable. */
export interface Declaration {
  /** Its name or its number: `prognosis`, `8d`. */
  readonly name: string;
  readonly reason: string;
  /** Its name in a comment, or the key in the front matter; undefined where settings from elsewhere declare it. */
  readonly span: Span | undefined;
}

/** What only the engine knows; the `meta/` rules, which run last, tell it. */
export interface EngineFacts {
  /** Unknown keys, unknown rules and wrong types in the report's front matter. */
  readonly settingFaults: readonly SettingFault[];
  /** Comments that begin like a suppression and are none, name an unknown rule or give no reason. */
  readonly suppressionFaults: readonly SettingFault[];
  /** Suppressions that suppressed nothing. */
  readonly unusedSuppressions: readonly SettingFault[];
  /** The items that the author declared not applicable, in the text and in settings. */
  readonly declarations: readonly Declaration[];
}

/** What a rule may ask for beside the report. */
export interface RuleContext<S extends OptionSpecs> {
  readonly options: OptionValues<S>;
  readonly profile: Profile;
  readonly guideline: Guideline;
  /** CARE items that the author declared not applicable: item id or rule name to the reason given. */
  readonly notApplicable: ReadonlyMap<string, string>;
  readonly engine: EngineFacts;
}

/** What a rule yields. A problem may be lighter or heavier than the rule's default, where the fact says so. */
export type RuleProblem = Problem & { readonly severity?: Severity };

/** A rule as it is written: all that is known of it, in its own file. */
export interface Rule<S extends OptionSpecs = OptionSpecs> {
  /** `group/name`, for ever. */
  readonly id: `${RuleGroup}/${string}`;
  /** The fault, as a noun phrase without a full stop. */
  readonly title: string;
  /** Why it matters to a reader, an editor or a patient: one to three sentences. */
  readonly why: string;
  readonly severity: Severity;
  /** The best that the rule can offer. */
  readonly fix: 'safe' | 'suggestion' | 'none';
  readonly since: string;
  /** The authority: `care:8a`, `icmje:references`, ... */
  readonly cites: readonly string[];
  readonly options: S;
  readonly examples: readonly Example[];
  /** Is its finding that something is not there? Then it is at most `info` in a draft. */
  readonly absence?: boolean;
  /** Is what is missing plain to see in the text, as a blank is? Then a draft only hints at it, unless settings weigh it. */
  readonly isPlain?: boolean;
  check(report: Report, context: RuleContext<S>): Iterable<RuleProblem>;
}

/** Checks the shape of a rule at compile time and infers the types of its options. */
export function defineRule<const S extends OptionSpecs>(rule: Rule<S>): Rule<S> {
  return rule;
}
