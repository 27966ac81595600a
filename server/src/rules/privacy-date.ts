import { privacyBlanks } from '../data/privacy-blanks.ts';
import { daysBetween } from '../facts/calendar-date.ts';
import type { Identifier } from '../facts/identifier.ts';
import { dayZeroOf } from '../report/day-zero.ts';
import type { Found, Report } from '../report/report.ts';
import { defineRule, type RuleContext } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';
import type { Severity } from '../rule/severity.ts';
import { privacyProblems, replaceBy } from './privacy-problems.ts';

export default defineRule({
  id: 'privacy/date',
  title: "Calendar date of the patient's care",
  why: 'A day, with the town of the authors and a rare disease, leads neighbours, colleagues and search engines to the patient. The time since presentation tells readers more.',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['icmje:privacy', 'hipaa:safe-harbor'],
  options: {},
  examples: [
    { flagged: 'She was admitted on ⟦12 March 2024⟧ with a rash.' },
    { flagged: 'The rash returned on ⟦May 5th⟧ and had gone in ⟦June 2024⟧.' },
    { flagged: 'He was born on ⟦03/04/1971⟧.' },
    { clean: 'She had first noticed the rash in 2019 and came three weeks later.' },
    { clean: 'Oat baths were approved on 3 May 2011.' },
  ],
  *check(report, context) {
    yield* privacyProblems(report, ['date'], (found) => {
      const severity = severityOf(found.fact, context);
      return {
        what: found.fact.weight === 'direct' ? 'a date of birth or death' : nameOf(found.fact),
        expected: 'the time since presentation, or the year alone',
        ...(severity ? { severity } : {}),
        fixes: [toInterval(report, found)],
      };
    });
  },
});

function nameOf({ weight }: Identifier): string {
  return weight === 'light' ? "a month of the patient's care" : "a day of the patient's care";
}

/** A month alone says little, unless the journal prints no dates at all. */
function severityOf(
  { weight }: Identifier,
  { profile }: Pick<RuleContext<Record<string, never>>, 'profile'>,
): Severity | undefined {
  if (weight === 'direct') return 'error';
  return weight === 'light' && !profile.privacy?.dates ? 'info' : undefined;
}

/** The time since the report's own day 0 in its place; a blank where that, or the day, is not told in full. */
function toInterval(report: Report, found: Found<Identifier>): Fix {
  const lead =
    /\b(?:on|in) (?:the )?$/i.exec(report.text.slice(Math.max(0, found.span.start - 8), found.span.start))?.[0] ?? '';
  const span = { start: found.span.start - lead.length, end: found.span.end };
  const { age, time } = privacyBlanks(report.language);
  if (isOfBirth.test(report.text.slice(Math.max(0, span.start - 45), span.start)))
    return replaceBy('Write a blank for the age', span, age);
  const days = report.language === 'en' ? daysSince(report, found) : undefined; // the words are English
  if (days === undefined) return replaceBy('Write a blank for the time since presentation', span, time);
  const isFirst = /^\p{Lu}/u.test(lead);
  return replaceBy('Write the time since presentation', span, wordsFor(days, lead, isFirst));
}

const isOfBirth =
  /(?<!\p{L})(?:born|birth|DOB|nacid[oa]|naci[oó]|nacimiento|née?|naissance|nat[oa]|nascita|nascid[oa]|nasceu|geboren)(?!\p{L})[^.;]{0,30}$/iu;

function daysSince(report: Report, { fact }: Found<Identifier>): number | undefined {
  const zero = dayZeroOf(report);
  return zero && fact.date && daysBetween(zero.date, fact.date);
}

function wordsFor(days: number, lead: string, isFirst: boolean): string {
  const count = Math.abs(days);
  if (count === 0) return lead ? `${isFirst ? 'On' : 'on'} the day of presentation` : 'the day of presentation';
  return `${count} ${count === 1 ? 'day' : 'days'} ${days > 0 ? 'after' : 'before'} presentation`;
}
