import type { Asked, Profile } from '../data/profile.ts';
import { agesOf } from '../facts/ages.ts';
import { sexesOf } from '../facts/sexes.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Report } from './report.ts';
import { placeInTitle } from './title-place.ts';
import { kindOfArticleIn } from './title-words.ts';

/** What a journal does not want in a title, at its place. */
export interface Unwanted {
  readonly kind: 'words' | 'age-and-sex';
  readonly span: Span;
  readonly asked: Asked<unknown>;
}

/** The words, marks and facts of the title that a journal does not want there, in source order; none is told twice. */
export function unwantedInTitle(report: Report, { titleLine = {} }: Profile): readonly Unwanted[] {
  const { forbidden, caseReport, ageAndSex } = titleLine;
  const text = report.title?.text ?? '';
  const kind = caseReport?.value === 'forbidden' ? kindOfArticleIn(text) : undefined;
  const words = forbidden ? forbidden.value.flatMap((word) => placesOf(word, text)) : [];
  const found: Unwanted[] = [
    ...(caseReport && kind ? [{ kind: 'words' as const, span: placeInTitle(report, kind), asked: caseReport }] : []),
    ...words.flatMap((span) =>
      forbidden ? [{ kind: 'words' as const, span: placeInTitle(report, span), asked: forbidden }] : [],
    ),
    ...(ageAndSex
      ? demographicsIn(report).map((span) => ({ kind: 'age-and-sex' as const, span, asked: ageAndSex }))
      : []),
  ];
  return found
    .filter(({ span }, i) => !found.slice(0, i).some((before) => overlaps(before.span, span)))
    .sort((a, b) => a.span.start - b.span.start);
}

/** Where a word stands as a whole word, or a mark at all. */
function placesOf(word: string, text: string): Span[] {
  const [wanted, within] = [word.toLowerCase(), text.toLowerCase()];
  const places: Span[] = [];
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + wanted.length)) {
    const isWord = /^[\p{L}\p{N}]/u.test(wanted);
    const beside = within.slice(Math.max(at - 1, 0), at) + within.slice(at + wanted.length, at + wanted.length + 1);
    if (!isWord || !/[\p{L}\p{N}]/u.test(beside)) places.push({ start: at, end: at + wanted.length });
  }
  return places;
}

/** "45-year-old woman", "a man": of a person, not "male breast cancer" or "pregnant". */
function demographicsIn(report: Report): readonly Span[] {
  const { title, text } = report;
  if (!title) return [];
  const within = ({ span }: { readonly span: Span }): boolean => overlaps(span, title.span);
  const ages = report.find(agesOf).filter(within);
  const sexes = report.find(sexesOf).filter(({ span, fact }) => fact.isNoun && within({ span }));
  const joined = ages.map(({ span }) => {
    const sex = sexes.find(({ span: other }) => other.start >= span.end && other.start - span.end <= 3);
    return { start: span.start, end: sex?.span.end ?? span.end };
  });
  const alone = sexes.filter(({ span }) => {
    const word = text.slice(span.start, span.end).toLowerCase();
    const isPatient = /^\s(?:patient|infant|child|adolescent|teenager|adult|neonate|newborn)\b/.test(
      text.slice(span.end),
    );
    const isPerson = /^(?:man|woman|boy|girl|lady|gentleman)$/.test(word) || (/male$/.test(word) && isPatient);
    return isPerson && !joined.some((age) => overlaps(age, span));
  });
  return [...joined, ...alone.map(({ span }) => span)];
}
