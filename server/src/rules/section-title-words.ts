import type { Report } from '../report/report.ts';
import { type Unwanted, unwantedInTitle } from '../report/title-forbidden.ts';
import { placeInTitle } from '../report/title-place.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';
import { contains, type Span, textOf } from '../text/span.ts';
import { weigh } from './limit.ts';

export default defineRule({
  id: 'section/title-words',
  title: 'Words in the title that the journal does not want there',
  why: 'Some journals print the kind of article above each title and want it to name the matter alone, and some want no age and sex in it, by which a patient could be known.',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['icmje:manuscript-sections', 'icmje:privacy'],
  options: {},
  examples: [
    {
      bare: true,
      profile: 'bmj-case-reports',
      flagged: '# Barley itch in a ⟦40-year-old man⟧: ⟦a case report⟧\n\n## Case presentation\n\nHe itched.\n',
    },
    {
      bare: true,
      profile: 'bmj-case-reports',
      flagged: '# Beware of barley⟦!⟧ A ⟦rare case⟧ of itch\n\n## Case presentation\n\nHe itched.\n',
    },
    {
      bare: true,
      profile: 'bmj-case-reports',
      clean: '# Barley itch after threshing in damp weather\n\n## Case presentation\n\nA man itched.\n',
    },
    {
      bare: true,
      clean: '# Barley itch in a 40-year-old man: a case report\n\n## Case presentation\n\nHe itched.\n',
    },
  ],
  *check(report, { profile }) {
    for (const unwanted of unwantedInTitle(report, profile)) {
      const fix = takeAway(report, unwanted);
      yield {
        span: unwanted.span,
        ...weigh(unwanted.asked, messageOf(report, unwanted, profile.name)),
        fixes: fix ? [fix] : [],
      };
    }
  },
});

/** Age and sex are not repeated: messages reach logs. */
function messageOf({ text }: Report, { kind, span }: Unwanted, name: string): string {
  const what = kind === 'words' ? `\`${textOf(text, span)}\` stands` : 'The age or the sex of the patient stands';
  return `${what} in the title; \`${name}\` wants a title without ${kind === 'words' ? 'it' : 'them'}`;
}

/** The last part of a title, behind a colon, a dash or a full stop, that says nothing but the kind of article. */
const kindAtEnd =
  /\s{0,3}(?:[:.,]|\s-{1,3}|\s?[\u2013\u2014])\s{0,3}(?:(?:an?|and|with|the|of|case|cases|report|reports|series|study|presentation|literature|review|brief|short|rare|first|unusual)(?:\s{1,3}|\s{0,3}$)){1,12}$/i;
/** "Case report: " before the matter. */
const kindAtStart =
  /^(?:an?\s)?case (?:report|series|study|presentation)s?\s{0,2}(?:[:.]|-|\u2013|\u2014)\s{1,3}(?=\S)/i;
const personAtEnd = /\s{1,3}(?:in|of)\s(?:an?\s)?$/i;

/** Takes the last part of the title away, or a mark; within a sentence only the author can. */
function takeAway(report: Report, { kind, span }: Unwanted): Fix | undefined {
  const text = report.title?.text ?? '';
  const end = kindAtEnd.exec(text);
  if (end && end.index > 0) {
    const tail = placeInTitle(report, { start: end.index, end: text.length });
    if (contains(tail, span)) return remove(report, tail);
  }
  const start = kindAtStart.exec(text);
  if (start) {
    // The first letter of what is left becomes a capital.
    const lead = placeInTitle(report, { start: 0, end: start[0].length + 1 });
    if (contains(lead, span)) return remove(report, lead, text.charAt(start[0].length).toUpperCase());
  }
  if (textOf(report.text, span) === '!') return remove(report, span);
  const { start: first } = placeInTitle(report, { start: 0, end: 0 });
  const before = personAtEnd.exec(report.text.slice(first, span.start));
  const isAtEnd = span.end === (end ? first + end.index : first + text.length);
  if (kind !== 'age-and-sex' || !before || before.index === 0 || !isAtEnd) return undefined;
  return remove(report, { start: first + before.index, end: span.end });
}

function remove({ title }: Report, span: Span, newText = ''): Fix | undefined {
  if (!title || (span.start <= title.span.start && span.end >= title.span.end)) return undefined;
  return { title: 'Take it out of the title', safety: 'suggestion', edits: [{ span, newText }] };
}
