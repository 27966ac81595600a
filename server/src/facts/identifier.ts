import type { Span } from '../text/span.ts';
import type { CalendarDate } from './calendar-date.ts';

/** The kinds of the contract. */
export type IdentifierKind =
  | 'date'
  | 'name'
  | 'initials'
  | 'record-number'
  | 'phone'
  | 'email'
  | 'address'
  | 'location'
  | 'institution'
  | 'age-over-89'
  | 'url'
  | 'ip'
  | 'device'
  | 'image-metadata';

/** What could identify a person. Spans are relative to the block. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly span: Span;
  /** How near it leads to a person: `direct` alone, `quasi` with little else, `light` hardly (a month with its year). */
  readonly weight: 'direct' | 'quasi' | 'light';
  /** Of a date that can be told. */
  readonly date?: CalendarDate;
}

/** The piece of text around a place, up to `reach` characters to each side and within one line. */
export function around(prose: string, { start, end }: Span, reach: number): { before: string; after: string } {
  return {
    before:
      prose
        .slice(Math.max(0, start - reach), start)
        .split(/[\r\n]/)
        .at(-1) ?? '',
    after: prose.slice(end, end + reach).split(/[\r\n]/)[0] ?? '',
  };
}

/** The span of one group of a match, or of all of it. The pattern needs the flag `d` for groups. */
export function spanOf(match: RegExpMatchArray, group = 0): Span {
  const [start, end] = match.indices?.[group] ?? [match.index ?? 0, (match.index ?? 0) + match[0].length];
  return { start, end };
}
