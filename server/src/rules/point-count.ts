import type { Asked, Bounds, Profile } from '../data/profile.ts';
import type { PointSection } from '../report/points.ts';
import type { RuleProblem } from '../rule/define-rule.ts';
import { counted, limitProblem } from './limit.ts';

/** A section of points that has more or fewer than the journal takes, or no list at all. */
export function* pointCountProblem(
  profile: Profile,
  asked: Asked<Bounds>,
  { section, points }: PointSection,
): Generator<RuleProblem> {
  const { length } = points;
  const says =
    length === 0
      ? `No list of points was found under \`${section.heading}\``
      : `\`${section.heading}\` has ${counted(length, 'point')}`;
  const problem = limitProblem(profile, asked, length, { says });
  if (problem) yield { span: section.headingSpan, ...problem };
}
