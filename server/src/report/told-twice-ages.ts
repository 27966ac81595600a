import { type Age, agesOf } from '../facts/ages.ts';
import { contains } from '../text/span.ts';
import { patientShown } from './cases.ts';
import { patientSentenceAt } from './consistency-sentences.ts';
import { perPatient } from './per-patient.ts';
import type { Found, Report } from './report.ts';

/** Two places that tell the patient's age differently. */
export interface AgeToldTwice {
  readonly first: Found<Age>;
  readonly other: Found<Age>;
}

/** Words before an age that say it is that of another day, or after it that it is no age of the patient. */
const anotherDay =
  /\b(?:now|currently|today|present(?:ly)?|follow(?:ed)?(?:-| )?up|later|when|until|from|after|before|then|previous(?:ly)?|past|died|onset|diagnosed|aged?|reached|over|under|than|about|approximately|mother|father|the age of)\b[^.]{0,25}$/i;
const notNow = /^[\s,]{0,2}(?:ago|later|history|at (?:the time of )?(?:diagnosis|onset|death|follow-up|last)|when)\b/i;
const introduces =
  /^[\s,-]{0,3}(?:[\p{L}-]{1,20}\s){0,5}?(?:m[ae]n|wom[ae]n|(?:fe)?male|boy|girl|patient|gentleman|lady|child|infant|person|individual|adult|primigravida|multigravida|gravida|G\d)(?![\p{L}])/iu;

/** The ages at which the patient is introduced in title, abstract, case, captions and discussion, where they differ. */
export const agesToldTwice = perPatient((report: Report): readonly AgeToldTwice[] => {
  const ages = introductions(report);
  const [first] = ages;
  if (!first) return [];
  // Of many ages many patients are told.
  if (new Set(ages.map(({ fact }) => fact.value)).size > 2) return [];
  const other = ages.find(({ fact }) => fact.value !== first.fact.value && !isDecade(fact, first.fact));
  return other ? [{ first, other }] : [];
});

function introductions(report: Report): readonly Found<Age>[] {
  const title = patientShown(report) ? undefined : report.title?.span;
  return report.find(agesOf).filter((found) => {
    const { fact, span } = found;
    if (fact.ofOther || fact.atEvent || fact.unit !== 'year') return false;
    const within = title && contains(title, span) ? title : patientSentenceAt(report, span)?.span;
    if (!within) return false;
    const before = report.text.slice(within.start, span.start);
    const after = report.text.slice(span.end, within.end);
    return introduces.test(after) && !notNow.test(after) && !anotherDay.test(before);
  });
}

/** "In his forties" is the age of 43 too. */
function isDecade(a: Age, b: Age): boolean {
  return Math.floor(a.value / 10) === Math.floor(b.value / 10) && (a.value % 10 === 0 || b.value % 10 === 0);
}
