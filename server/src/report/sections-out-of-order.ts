import type { Profile, ProfileSection } from '../data/profile.ts';
import type { Role } from '../data/roles.ts';
import type { Report } from './report.ts';
import type { Section } from './section.ts';
import { isPart, sectionInProfile } from './section-in-profile.ts';

/** A section of the report with its place in the order of the profile. */
export interface RankedSection {
  readonly section: Section;
  readonly asked: ProfileSection;
  readonly rank: number;
}

/** A section that stands out of the order, and those between which it should stand. */
export interface Misplaced extends RankedSection {
  /** The nearest section before it that should follow it, or behind it that should come first. */
  readonly against: RankedSection;
  readonly shouldFollow: RankedSection | undefined;
  readonly shouldPrecede: RankedSection | undefined;
}

/**
 * The sections that stand out of the order of a profile: as few as can be, so that one that was moved is told as one.
 * `loose` roles have no place of their own where only their role is known. Parts of other sections have none either.
 */
export function sectionsOutOfOrder(report: Report, profile: Profile, loose: ReadonlySet<Role>): readonly Misplaced[] {
  const ranked = rankedSections(report, profile, loose);
  const kept = longestInOrder(ranked);
  return ranked
    .filter((each) => !kept.has(each))
    .flatMap((each) => {
      const after = [...kept].filter(({ rank }) => rank < each.rank).at(-1);
      const before = [...kept].find(({ rank }) => rank > each.rank);
      const stands = each.section.span.start;
      const against = before && before.section.span.start < stands ? before : after;
      return against ? [{ ...each, against, shouldFollow: after, shouldPrecede: before }] : [];
    });
}

/** The first section of each place, in source order. */
function rankedSections(report: Report, profile: Profile, loose: ReadonlySet<Role>): readonly RankedSection[] {
  const seen = new Set<ProfileSection>();
  return report.sections.flatMap((section) => {
    const asked = isPart(section) ? undefined : sectionInProfile(section, profile);
    if (!asked || seen.has(asked) || (asked.heading === undefined && loose.has(asked.role))) return [];
    seen.add(asked);
    return [{ section, asked, rank: profile.sections.indexOf(asked) }];
  });
}

/** The most sections that stand in order; of two choices the one whose sections come first. */
function longestInOrder(ranked: readonly RankedSection[]): ReadonlySet<RankedSection> {
  const best: (readonly RankedSection[])[] = [];
  for (const each of ranked) {
    const before = best.filter((list) => (list.at(-1)?.rank ?? -1) < each.rank);
    best.push([...(longest(before) ?? []), each]);
  }
  return new Set(longest(best));
}

function longest(lists: readonly (readonly RankedSection[])[]): readonly RankedSection[] | undefined {
  return lists.reduce<readonly RankedSection[] | undefined>(
    (most, list) => (list.length > (most?.length ?? 0) ? list : most),
    undefined,
  );
}
