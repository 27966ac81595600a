import type { Profile, ProfileSection } from '../data/profile.ts';
import { roleTitle } from '../data/role-titles.ts';
import { sectionContent } from '../data/section-contents.ts';
import { sectionsOutsideAbstract } from '../report/profile-section.ts';
import type { Report } from '../report/report.ts';
import type { Section } from '../report/section.ts';
import { sectionInProfile } from '../report/section-in-profile.ts';
import type { Fix } from '../rule/finding.ts';
import { leadBefore } from '../text/lead-before.ts';
import { lineEndingOf } from '../text/line-ending.ts';
import { blanksToStops } from '../text/snippet.ts';

/**
 * A suggestion that inserts sections of a journal, one behind the other, where its order has the first of them; each with a
 * blank, or with the text that is given.
 */
export function insertProfileSections(
  report: Report,
  profile: Profile,
  missing: readonly [ProfileSection, ...ProfileSection[]],
  body?: string,
): Fix {
  const [first] = missing;
  const eol = lineEndingOf(report.text);
  const { at, level } = placeFor(report, profile, first);
  const lead = leadBefore(report.text.slice(0, at), eol);
  const tail = at < report.text.length ? eol + eol : eol;
  const write = (change: (words: string) => string): string =>
    lead +
    missing
      .map(
        (asked) =>
          `${'#'.repeat(level)} ${titleOf(report, asked)}${eol}${eol}${change(body ?? `[${blankOf(report, asked)}]`)}`,
      )
      .join(eol + eol) +
    tail;
  return {
    title: missing.length === 1 ? `Insert the section "${titleOf(report, first)}"` : 'Insert these sections',
    safety: 'suggestion',
    edits: [
      {
        span: { start: at, end: at },
        newText: write((words) => words),
        ...(missing.length === 1 && { snippet: write(blanksToStops) }),
      },
    ],
  };
}

function titleOf({ language }: Report, { heading, role }: ProfileSection): string {
  return heading ?? roleTitle(role, language);
}

function blankOf({ language }: Report, { role, evenIfEmpty }: ProfileSection): string {
  const content = sectionContent(role, language);
  return evenIfEmpty && language === 'en' ? `${content}; if nothing applies, "Not applicable"` : content;
}

/** Before the nearest section that should follow; among declarations, behind the nearest that should come first. */
function placeFor(report: Report, profile: Profile, asked: ProfileSection): { at: number; level: number } {
  const rank = profile.sections.indexOf(asked);
  const ranked = sectionsOutsideAbstract(report).flatMap((section) => {
    const found = sectionInProfile(section, profile);
    return found ? [{ section, found, rank: profile.sections.indexOf(found) }] : [];
  });
  const before = ranked.findLast((each) => each.rank < rank);
  const next = ranked.find((each) => each.rank > rank)?.section;
  const isBetween = next?.parent !== undefined && next.parent === before?.section;
  if (!isBetween && asked.evenIfEmpty && before && (before.found.evenIfEmpty || before.found.role === 'other')) {
    const isAround = !before.found.evenIfEmpty;
    return { at: before.section.span.end, level: levelOf(before.section, isAround ? 1 : 0) };
  }
  return { at: next?.headingSpan.start ?? report.text.length, level: next ? levelOf(next, 0) : 2 };
}

function levelOf({ form, level }: Section, deeper: number): number {
  return Math.min((form === 'marked' ? level : 2) + deeper, 6);
}
