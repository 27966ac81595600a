import type { Profile } from '../data/profile.ts';
import type { ExhibitKind } from '../facts/captions.ts';
import { countedExhibits } from '../report/counted-exhibits.ts';
import type { Report } from '../report/report.ts';
import type { RuleProblem } from '../rule/define-rule.ts';
import { counted, limitProblem } from './limit.ts';

/** Figures or tables beyond what the journal takes, of their kind or both together, at the first one beyond. */
export function* tooManyExhibits(report: Report, profile: Profile, kind: ExhibitKind): Generator<RuleProblem> {
  const all = countedExhibits(report);
  const own = all.filter((exhibit) => exhibit.kind === kind);
  const asked = kind === 'figure' ? profile.figures : profile.tables;
  const first = own[asked?.value.max ?? own.length];
  const words = `${counted(own.length, kind)} ${own.length === 1 ? 'was' : 'were'} found`;
  const problem = limitProblem(profile, asked, own.length, { says: words, least: false });
  if (first && problem) yield { span: first.span, ...problem };
  else yield* tooManyTogether(report, profile, kind);
}

/** One of the two rules tells it: that of the first one beyond. */
function* tooManyTogether(report: Report, profile: Profile, kind: ExhibitKind): Generator<RuleProblem> {
  const all = countedExhibits(report);
  const first = all[profile.exhibits?.value.max ?? all.length];
  const words = `${all.length} figures and tables were found`;
  const problem = limitProblem(profile, profile.exhibits, all.length, { says: words, least: false });
  if (first?.kind === kind && problem) yield { span: first.span, ...problem };
}
