import type { Role } from '../data/roles.ts';
import type { HeadingForm } from '../facts/headings.ts';
import type { Span } from '../text/span.ts';

/** A heading and all up to the next heading of its level. Spans are absolute. */
export interface Section {
  readonly role: Role;
  /** The heading's words as written. */
  readonly heading: string;
  /** 1 for the title, 2 for the main sections, deeper for their parts; an unmarked one gets what it should have. */
  readonly level: number;
  readonly form: HeadingForm;
  /** Has it Markdown's marks, or is it a run-in label, which needs none? */
  readonly marked: boolean;
  readonly headingSpan: Span;
  readonly span: Span;
  /** What it heads, without the heading. */
  readonly body: Span;
  readonly parent: Section | undefined;
  /** Does the heading itself say the role, or was it taken from the section around it? */
  readonly inherited: boolean;
}

/** The section and those around it, innermost first. */
export function* withParents(section: Section | undefined): Generator<Section> {
  for (let at = section; at; at = at.parent) yield at;
}

/** Does the section, or one around it, have the role? */
export function isWithin(section: Section | undefined, ...roles: readonly Role[]): boolean {
  for (let at = section; at; at = at.parent) if (roles.includes(at.role)) return true;
  return false;
}
