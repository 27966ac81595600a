import { lineEndingOf } from '../text/line-ending.ts';
import { normalForm } from '../text/normal-form.ts';
import { contains } from '../text/span.ts';
import { abbreviations } from './abbreviations.ts';
import { longFormOf } from './printed-long-form.ts';
import type { Report } from './report.ts';
import { isWithin, type Section } from './section.ts';

/** An abbreviation with its long form, as a list prints them. */
export interface ListedAbbreviation {
  readonly short: string;
  readonly long: string;
}

/** The abbreviations that the report explains outside its list, by the alphabet, each with its first explanation. */
export function abbreviationsToList(report: Report): readonly ListedAbbreviation[] {
  const list = abbreviationSection(report);
  return abbreviations(report)
    .flatMap(({ short, definitions }) => {
      const first = definitions.find(({ span }) => !list || !contains(list.span, span));
      return first ? [{ short, long: longFormOf(report, first) }] : [];
    })
    .sort(byShort);
}

/** The section that lists the abbreviations of the report. */
export function abbreviationSection({ sections }: Report): Section | undefined {
  return sections.find(
    (section) =>
      /^(?:(?:list of )?abbreviations?(?: list)?(?: used)?|glossary)$/.test(normalForm(section.heading)) &&
      !isWithin(section, 'abstract'),
  );
}

/** The lines of a new list. */
export function writeList(report: Report, listed: readonly ListedAbbreviation[]): string {
  return listed.map(({ short, long }) => `- ${short}: ${long}`).join(lineEndingOf(report.text));
}

/** By the alphabet, capitals or not. */
export function byShort(a: { readonly short: string }, b: { readonly short: string }): number {
  const [one, other] = [a.short.toLowerCase(), b.short.toLowerCase()];
  return one < other ? -1 : one > other ? 1 : 0;
}
