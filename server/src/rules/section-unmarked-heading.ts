import { isTitleLine } from '../facts/headings.ts';
import type { Section } from '../report/section.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';

export default defineRule({
  id: 'section/unmarked-heading',
  title: 'Section title without a heading mark',
  why: 'Without `#` a section title is an ordinary line: the outline, the preview, a converter to Word and a reader with a screen reader do not see that a section begins.',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  cites: ['commonmark:atx-headings'],
  options: {},
  examples: [
    { bare: true, flagged: '# Vertigo after a haircut: a case report\n\n⟦Introduction⟧\n\nVertigo is common.\n' },
    { bare: true, flagged: '⟦Vertigo after a haircut: a case report⟧\n\n## Introduction\n\nVertigo is common.\n' },
    { bare: true, flagged: '# Vertigo: a case report\n\n⟦**Discussion**⟧\n\nVertigo is common.\n' },
    { bare: true, clean: '# Vertigo after a haircut: a case report\n\n## Introduction\n\nVertigo is common.\n' },
    { bare: true, clean: '# Vertigo: a case report\n\n**Keywords:** vertigo; case report\n' },
  ],
  *check(report) {
    for (const section of report.sections) {
      if (section.marked) continue;
      yield {
        span: section.headingSpan,
        message:
          section.role === 'title'
            ? 'The title has no heading mark; expected `# ` before it'
            : `\`${section.heading}\` is a section title without a heading mark; expected \`${marksOf(section)}\` before it`,
        fixes: [markHeading(report.text, section)],
      };
    }
  },
});

function marksOf(section: Section): string {
  return '#'.repeat(Math.min(section.level, 6));
}

/** Puts the marks before the words, takes bold marks away, and sees that the heading stands alone. */
function markHeading(text: string, section: Section): Fix {
  const { start, end } = withEmphasis(text, section.headingSpan);
  const line = text.slice(start, end);
  const bold = /^(?:\*{1,3}|_{1,3})(?=\S)/.exec(line)?.[0] ?? '';
  const isBold = bold !== '' && line.endsWith(bold);
  const edits = [{ span: { start, end: start + (isBold ? bold.length : 0) }, newText: `${marksOf(section)} ` }];
  if (isBold) edits.push({ span: { start: end - bold.length, end }, newText: '' });
  const ending = /^(\r\n|\n|\r)(?=[ \t]*[^\s])/.exec(text.slice(end, end + 200))?.[1];
  if (ending) {
    for (const at of [end, ...endsOfTitlesBelow(text, end + ending.length)])
      edits.push({ span: { start: at, end: at }, newText: ending });
  }
  return { title: `Make it a heading (${marksOf(section)})`, safety: 'safe', edits };
}

/** Of a bold line with text right below the words alone are the title; its marks go with it. */
function withEmphasis(text: string, { start, end }: Span): Span {
  const mark = /(?:\*{1,3}|_{1,3})$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  return text.startsWith(mark, end) ? { start: start - mark.length, end: end + mark.length } : { start, end };
}

/** Where the titles end that stand right below, line by line: set apart, all of them are marked at the next look. */
function endsOfTitlesBelow(text: string, from: number): readonly number[] {
  const ends: number[] = [];
  for (const { 0: line, 1: title = '', 2: behind = '', index } of allMatches(
    text.slice(from),
    /([^\r\n]*)(\r\n|\n|\r|$)/g,
  )) {
    const next = from + index + line.length;
    if (!isTitleLine(title.trim()) || /^[ \t]*(?:[\r\n]|$)/.test(text.slice(next, next + 200))) break;
    ends.push(next - behind.length);
  }
  return ends;
}
