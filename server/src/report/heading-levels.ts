import { type Language, writingLanguage } from '../data/languages.ts';
import { roleTitle } from '../data/role-titles.ts';
import type { Role } from '../data/roles.ts';
import { normalForm } from '../text/normal-form.ts';
import { perText } from '../text/per-text.ts';
import { textOf } from '../text/span.ts';
import { perReport, type Report } from './report.ts';
import type { Section } from './section.ts';
import { headingWords } from './section-in-profile.ts';

/** A heading whose level does not fit those around it. */
export interface LevelFault {
  readonly kind: 'jump' | 'second-title' | 'too-deep';
  readonly section: Section;
  readonly level: number;
  readonly expected: number;
  /** The heading that the level was held against. */
  readonly against: Section;
  /** The headings that go to other levels with it, itself the first. */
  readonly moved: readonly Section[];
}

/** A heading with `#` marks, and their number. */
interface Marked {
  readonly section: Section;
  readonly depth: number;
}

/** The headings of the report whose levels do not fit, in source order; each is told once. */
export const headingLevelFaults = perReport((report: Report): readonly LevelFault[] => {
  // A `#` that is just being typed has no words yet.
  const marked = report.sections
    .filter(({ form, heading }) => form === 'marked' && heading !== '')
    .map((section) => ({ section, depth: depthOf(report, section) }));
  const faults = [...tooDeep(report, marked), ...secondTitles(report, marked), ...jumps(marked)];
  const bySection = new Map([...faults].reverse().map((fault) => [fault.section, fault]));
  return [...bySection.values()].sort((a, b) => a.section.span.start - b.section.span.start);
});

/** The title is read as of level 1, whatever its marks. */
function depthOf({ text }: Report, section: Section): number {
  return /^#{1,6}/.exec(textOf(text, section.headingSpan))?.[0].length ?? section.level;
}

/** Levels that are left out: `####` below `##`. The first heading may be of any level. */
function jumps(marked: readonly Marked[]): LevelFault[] {
  return marked.flatMap(({ section, depth }, i) => {
    const above = marked[i - 1];
    if (!above || depth <= above.depth + 1) return [];
    const moved = withFollowing(marked, i, depth);
    return [{ kind: 'jump', section, level: depth, expected: above.depth + 1, against: above.section, moved }];
  });
}

/** The headings from one on, up to the next of a lesser depth. */
function withFollowing(marked: readonly Marked[], from: number, depth: number): readonly Section[] {
  let end = from;
  while ((marked[end]?.depth ?? 0) >= depth) end++;
  return marked.slice(from, end).map(({ section }) => section);
}

/** Further headings of level 1 behind a title of that level; where all sections are so, they are one fault. */
function secondTitles(report: Report, marked: readonly Marked[]): LevelFault[] {
  const at = marked.findIndex(({ section, depth }) => section.role === 'title' && depth === 1);
  const title = marked[at];
  if (!title || report.title?.block === undefined) return [];
  const behind = marked.slice(at + 1);
  const [first, ...rest] = behind.filter(({ depth }) => depth === 1);
  if (!first) return [];
  const fault = ({ section }: Marked, moved: readonly Marked[]): LevelFault => ({
    kind: 'second-title',
    section,
    level: 1,
    expected: 2,
    against: title.section,
    moved: moved.map((each) => each.section),
  });
  return behind[0] === first ? [fault(first, behind)] : [first, ...rest].map((each) => fault(each, [each]));
}

const mainRoles: readonly Role[] = ['abstract', 'introduction', 'case', 'discussion', 'references'];
/** Other headings that can only mean a main section, wherever they stand; "Background" may be a patient's. */
const sure: ReadonlySet<string> = new Set(['case report', 'case description', 'bibliography']);

/** A main section that stands as a part of another one, while the other main sections stand above it. */
function tooDeep({ language }: Report, marked: readonly Marked[]): LevelFault[] {
  const names = mainNames(writingLanguage(language));
  const main = marked.filter(({ section }) => isMain(section, names));
  const usual = main.reduce((least, { depth }) => Math.min(least, depth), 6);
  if (main.filter(({ depth }) => depth === usual).length < 2) return [];
  const roles = main.map(({ section }) => section.role);
  return main.flatMap((each) => {
    const { section, depth } = each;
    const above = section.parent;
    const isAlone = roles.indexOf(section.role) === roles.lastIndexOf(section.role);
    if (depth <= usual || !isAlone || !above || above.role === 'title' || isMerged(above)) return [];
    const parts = withFollowing(marked, marked.indexOf(each) + 1, depth + 1);
    return [{ kind: 'too-deep', section, level: depth, expected: usual, against: above, moved: [section, ...parts] }];
  });
}

const mainNames = perText(
  (language: Language): ReadonlySet<string> => new Set([...sure, ...titlesOf('en'), ...titlesOf(language)]),
);

function titlesOf(language: Language): readonly string[] {
  return mainRoles.map((role) => normalForm(roleTitle(role, language)));
}

function isMain(section: Section, names: ReadonlySet<string>): boolean {
  return !section.inherited && mainRoles.includes(section.role) && names.has(headingWords(section));
}

/** "Case report and discussion" holds both by its words. */
function isMerged({ heading }: Section): boolean {
  return / and |[&/]/i.test(heading);
}
