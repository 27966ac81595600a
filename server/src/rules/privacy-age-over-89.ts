import type { Report } from '../report/report.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';
import { type Span, textOf } from '../text/span.ts';
import { privacyProblems, replaceBy } from './privacy-problems.ts';

export default defineRule({
  id: 'privacy/age-over-89',
  title: 'Age over 89',
  why: 'So few people are that old that an exact age points to one of them.',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['hipaa:safe-harbor', 'care:5a'],
  options: {},
  examples: [
    { flagged: 'A ⟦92-year-old⟧ farmer had an itch.' },
    { flagged: 'His mother had died ⟦aged 101⟧.' },
    { clean: 'An 89-year-old farmer had an itch for 90 days.' },
    { clean: 'A farmer in his nineties had an itch.' },
  ],
  *check(report) {
    yield* privacyProblems(report, ['age-over-89'], ({ span }) => ({
      what: 'an age over 89',
      expected: '`over 89`, or the decade',
      fixes: toOver89(report, span),
    }));
  },
});

/** "A 92-year-old" becomes "An over-89-year-old", "aged 101" becomes "aged over 89". */
function toOver89(report: Report, span: Span): Fix[] {
  if (report.language !== 'en') return []; // English words
  const written = textOf(report.text, span);
  const number = /\d{2,3}|ninety(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?/i.exec(written);
  if (!number) return [];
  const start = span.start + number.index;
  const end = start + number[0].length;
  const isJoined = report.text.charAt(end) === '-';
  const article = /(?<![\p{L}\d])[Aa] $/u.exec(report.text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  const newText = `${article ? `${article.charAt(0)}n ` : ''}${isJoined ? 'over-89' : 'over 89'}`;
  return [replaceBy('Write "over 89"', { start: start - article.length, end }, newText)];
}
