import type { ProfileSection } from '../data/profile.ts';
import { roleOfHeading } from '../facts/heading-role.ts';
import type { Report } from '../report/report.ts';
import type { Section } from '../report/section.ts';
import { isPart, namesOf, sectionInProfile } from '../report/section-in-profile.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';
import { normalForm } from '../text/normal-form.ts';
import { type Span, textOf } from '../text/span.ts';

export default defineRule({
  id: 'section/heading-name',
  title: 'Heading that is not the one the journal prints',
  why: 'Journals print the same headings in each report. A form for sending in, or an editor, looks for a section by its heading.',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  cites: ['icmje:manuscript-sections'],
  options: {},
  examples: [
    {
      bare: true,
      profile: 'bmj-case-reports',
      flagged:
        '# Vertigo after a haircut\n\n⟦## Abstract⟧\n\nA man was dizzy.\n\n## Case presentation\n\nA man of 40.\n',
    },
    { bare: true, clean: '# Vertigo: a case report\n\n## Background\n\nIt is rare.\n\n## The case\n\nA man.\n' },
  ],
  *check(report, { profile }) {
    if (report.language !== 'en') return;
    const seen = new Map<ProfileSection, number>();
    const main = report.sections.filter((section) => !isPart(section) && section.role !== 'title');
    const asked = main.map((section) => sectionInProfile(section, profile));
    for (const each of asked) if (each) seen.set(each, (seen.get(each) ?? 0) + 1);
    for (const [i, section] of main.entries()) {
      const own = asked[i];
      if (own?.heading === undefined || seen.get(own) !== 1 || !isOtherName(section, own)) continue;
      const isSure = own.confidence === 'sourced';
      const fix = rename(report, section, own.heading);
      yield {
        span: section.headingSpan,
        ...(isSure ? {} : { severity: 'info' as const }),
        message: `\`${wordsOf(section)}\` is not the heading that ${profile.title} prints; expected \`${own.heading}\`${isSure ? '' : "; check the journal's guide"}`,
        fixes: fix ? [fix] : [],
      };
    }
  },
});

/**
 * Is it another heading for the same thing? One that holds more ("Discussion and conclusion", "Case 2", a heading with
 * further words) is none, nor is a plural or another spelling.
 */
function isOtherName(section: Section, asked: ProfileSection): boolean {
  const words = normalForm(section.heading);
  const names = namesOf(asked);
  const isMerged = / and |\//.test(words) && !names.some((name) => name.includes(' and '));
  const isKnown = section.form !== 'run-in' && roleOfHeading(words)?.match !== 'holds' && asked.role === section.role;
  return isKnown && !isMerged && !/\d/.test(words) && !names.map(withoutSpelling).includes(withoutSpelling(words));
}

function withoutSpelling(words: string): string {
  return words
    .replaceAll('gement', 'gment')
    .split(' ')
    .map((word) => word.replace(/'?s'?$/, ''))
    .join(' ');
}

/** The words of the heading alone: without its number, its attributes and a closing mark. */
function wordsOf({ heading }: Section): string {
  return heading
    .slice(0, 200)
    .replace(/\{[#.][^{}]{0,100}\}\s{0,9}$/, '')
    .replace(/^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.):]?|\(?[IVX]{1,4}[.)]|\(?[A-Ha-h][.)])\s{1,9}/, '')
    .replace(/[\s.:;,]{1,20}$/, '');
}

/** Changes the words alone; *safe* where nothing leads to the heading by its old words. */
function rename(report: Report, section: Section, name: string): Fix | undefined {
  const old = wordsOf(section);
  const source = textOf(report.text, section.headingSpan);
  const at = source.indexOf(old);
  if (old === '' || at < 0 || source.indexOf(old, at + 1) >= 0) return undefined;
  const start = section.headingSpan.start + at;
  const isSafe = roleOfHeading(name)?.role === section.role && !isReferredTo(report, section.headingSpan, old);
  return {
    title: `Change the heading to "${name}"`,
    safety: isSafe ? 'safe' : 'suggestion',
    edits: [{ span: { start, end: start + old.length }, newText: isCapitals(old) ? name.toUpperCase() : name }],
  };
}

function isCapitals(words: string): boolean {
  return words.length > 3 && words === words.toUpperCase();
}

/** Is there a link to the heading's anchor, or do words outside it speak of the section? */
function isReferredTo({ text }: Report, heading: Span, words: string): boolean {
  const old = words.toLowerCase();
  const rest = `${text.slice(0, heading.start)}\n${text.slice(heading.end)}`.toLowerCase().replaceAll(/\s+/g, ' ');
  const anchor = `#${old.replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-')}`;
  const marks = [`[${old}]`, `"${old}"`, `“${old}”`, `'${old}'`, `‘${old}’`, `*${old}*`, `_${old}_`];
  const spoken = [`see ${old}`, `see the ${old}`, `section ${old}`, `${old} section`, `under ${old}`, `in ${old}`];
  return [anchor, ...marks, ...spoken].some((way) => rest.includes(way));
}
