import { type ExhibitKind, mentionsOf } from '../facts/captions.ts';
import type { Span } from '../text/span.ts';
import { exhibits } from './exhibits.ts';
import { perReport, type Report } from './report.ts';
import { zonesOf } from './zones.ts';

/** Where the text first sends the reader to a figure or a table of its own. */
export interface FirstMention {
  readonly kind: ExhibitKind;
  readonly number: string;
  readonly span: Span;
  /** Does the report hold a figure or table of this number? */
  readonly exists: boolean;
}

/** "Figure 2 of Moss et al." and "Table 1 in [4]" are those of another work. */
const ofOthers =
  /^[A-Ha-h]?\s{0,2}(?:of|in|from)\s(?:the\s)?(?:\[|\p{Lu}\p{Ll}+ (?:et al|and \p{Lu})|(?:their|that|this) (?:paper|article|study|report)|supplement)/u;

/** Does a mention speak of a figure or table of another work? */
export function isOfOthers({ text }: Report, { end }: Span): boolean {
  return ofOthers.test(text.slice(end, end + 60));
}

/**
 * The first mention of each figure and table outside the captions and the reference list, in source order. Those of
 * supplements are left out: they are other files.
 */
export const firstMentions = perReport((report: Report): readonly FirstMention[] => {
  const zoneOf = zonesOf(report);
  const captions = exhibits(report).map(({ span }) => span);
  const known = new Set(exhibits(report).map(({ kind, number }) => `${kind} ${number}`));
  const first = new Map<string, FirstMention>();
  for (const { fact, span, section } of report.find(mentionsOf)) {
    if (zoneOf(section) === 'references' || captions.some((own) => own.start <= span.start && span.end <= own.end))
      continue;
    if (isOfOthers(report, span)) continue;
    for (const number of fact.numbers) {
      const name = `${fact.kind} ${number}`;
      if (/^[SA]/.test(number) || first.has(name)) continue;
      first.set(name, { kind: fact.kind, number, span, exists: known.has(name) });
    }
  }
  return [...first.values()];
});

/** The first mention that comes before that of a lower number of its kind, with the number that was expected. */
export function outOfOrder(
  report: Report,
  kind: ExhibitKind,
): { readonly mention: FirstMention; readonly expected: number } | undefined {
  let expected = 1;
  for (const mention of firstMentions(report)) {
    if (mention.kind !== kind || !/^\d+$/.test(mention.number)) continue;
    const number = Number(mention.number);
    const later = firstMentions(report).some((other) => other.kind === kind && other.number === String(expected));
    if (number > expected && later) return { mention, expected };
    expected = Math.max(expected, number + 1);
  }
  return undefined;
}
