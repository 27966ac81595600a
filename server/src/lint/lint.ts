import { guidelines } from '../data/guidelines.ts';
import type { Report } from '../report/report.ts';
import type { Declaration, Rule, RuleContext, RuleProblem, SettingFault } from '../rule/define-rule.ts';
import type { Finding } from '../rule/finding.ts';
import { defaultOptions, type OptionSpecs } from '../rule/options.ts';
import { isAtLeast, type Severity, severities } from '../rule/severity.ts';
import { once } from '../text/once.ts';
import { perObject } from '../text/per-object.ts';
import { layOver, type Settings } from './settings.ts';
import { readSuppressions } from './suppressions.ts';

/** A rule that threw: the others went on. Holds no text of the report. */
export interface RuleFailure {
  readonly ruleId: string;
  readonly error: string;
}

export interface LintResult {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
  /** The settings that held, with the report's own front matter laid over those given. */
  readonly settings: Settings;
  /** The items that the author declared not applicable, in the text and in settings. */
  readonly declarations: readonly Declaration[];
}

/** Runs the rules over a report and returns what they found, sorted by place. */
export function lint(report: Report, rules: readonly Rule[], given: Settings): LintResult {
  const { settings, faults: settingFaults } = withFrontMatter(report, rules, given);
  const suppressions = readSuppressions(report, rules);
  const notApplicable = new Map([...settings.notApplicable, ...suppressions.notApplicable]);
  const declarations = [...declaredInSettings(report, settings), ...suppressions.declarations];
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];

  const run = (rule: Rule, unused: readonly SettingFault[]): void => {
    const setting = settings.rules.get(rule.id);
    if (setting?.severity === 'off') return;
    const context: RuleContext<OptionSpecs> = {
      options: { ...defaultsOf(rule.options), ...setting?.options } as RuleContext<OptionSpecs>['options'],
      profile: settings.profile,
      guideline: guidelines[settings.guideline],
      notApplicable,
      engine: { settingFaults, suppressionFaults: suppressions.faults, unusedSuppressions: unused, declarations },
    };
    try {
      for (const problem of rule.check(report, context)) {
        if (suppressions.silences(rule.id, problem.span.start)) continue;
        findings.push(stamp(rule, problem, severityOf(rule, problem, setting?.severity, settings.stage)));
      }
    } catch (error) {
      failures.push({ ruleId: rule.id, error: error instanceof Error ? error.name : 'unknown error' });
    }
  };

  const isMeta = (rule: Rule): boolean => rule.id.startsWith('meta/');
  for (const rule of rules) if (!isMeta(rule)) run(rule, []);
  const unused = suppressions
    .unused()
    .filter(({ span }) => !namesRuleThatIsOff(report, span.start, span.end, settings));
  for (const rule of rules) if (isMeta(rule)) run(rule, unused);
  return { findings: findings.sort(byPlace), failures, settings, declarations };
}

/** The items that settings declare not applicable, each at its key where the report's own front matter has it. */
function declaredInSettings({ frontMatter }: Report, settings: Settings): readonly Declaration[] {
  return [...settings.notApplicable].map(([name, reason]) => {
    const keys = [name, `care/${name}`].map((key) => frontMatter?.spanOf(['casewright', 'notApplicable', key], 'key'));
    return { name, reason, span: keys.find((span) => span !== undefined) };
  });
}

/** A suppression of a rule that settings have turned off is no fault of the report. */
function namesRuleThatIsOff(report: Report, start: number, end: number, settings: Settings): boolean {
  return settings.rules.get(report.text.slice(start, end))?.severity === 'off';
}

/** The settings given with those of the report's front matter laid over them, and what is wrong in these. */
export function withFrontMatter(
  report: Report,
  rules: readonly Rule[],
  given: Settings,
): { settings: Settings; faults: SettingFault[] } {
  const { frontMatter } = report;
  const own = frontMatter?.data.casewright;
  const { settings, faults } = layOver(given, own, rules);
  const top = frontMatter?.spanOf(['casewright'], 'key') ?? { start: 0, end: 0 };
  return {
    settings,
    faults: faults.map(({ path, part, message }) => ({
      span: frontMatter?.spanOf(['casewright', ...path], part) ?? top,
      message,
    })),
  };
}

const defaultsOf = perObject(defaultOptions);

/** How much a problem weighs: what settings say comes before what the rule says; in a draft, what is missing weighs little. */
export function severityOf(
  rule: Rule,
  problem: Pick<RuleProblem, 'severity'>,
  set: Severity | undefined,
  stage: Settings['stage'],
): Severity {
  const severity = set ?? problem.severity ?? rule.severity;
  if (!rule.absence || stage !== 'draft' || !isAtLeast(severity, 'info')) return severity;
  return rule.isPlain && set === undefined ? 'hint' : 'info';
}

function stamp(rule: Rule, problem: RuleProblem, severity: Severity): Finding {
  const { fixes = [], related = [], ...told } = problem;
  const finding = { ...told, ruleId: rule.id, severity, cites: rule.cites, related };
  if (typeof fixes !== 'function') return { ...finding, fixes };
  const made = once(fixes);
  return {
    ...finding,
    get fixes() {
      return made();
    },
  };
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  );
}
