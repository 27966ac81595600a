import type { Span } from '../text/span.ts';
import type { Severity } from './severity.ts';

/** One replacement of a text. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
  /** The same text with tab stops (LSP snippet syntax), for editors that can fill them in. */
  readonly snippet?: string;
}

/** *safe* cannot change clinical meaning and names every character it touches; a person picks a *suggestion*. */
export type FixSafety = 'safe' | 'suggestion';

export interface Fix {
  /** What it does, as an imperative. */
  readonly title: string;
  readonly safety: FixSafety;
  readonly edits: readonly Edit[];
}

/** A further place that belongs to a finding. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** What a rule yields: where and what. The engine adds the rest. */
export interface Problem {
  readonly span: Span;
  /** What was looked for and what is there; never that the authors did not do it, and never a whole sentence. */
  readonly message: string;
  readonly related?: readonly Related[];
  /** As a function where they cost much and few ask for them: an editor shows a finding at each edit, and its fix on a click. */
  readonly fixes?: readonly Fix[] | (() => readonly Fix[]);
  /** The text at the place can go: editors fade it. */
  readonly unnecessary?: boolean;
}

/** A problem as it is shown. */
export interface Finding extends Omit<Problem, 'fixes'> {
  readonly ruleId: string;
  readonly severity: Severity;
  /** The authority of the rule, such as `care:8a`. */
  readonly cites: readonly string[];
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}
