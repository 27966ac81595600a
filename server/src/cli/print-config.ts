import { withFrontMatter } from '../lint/lint.ts';
import type { Settings } from '../lint/settings.ts';
import { readReport } from '../report/report.ts';
import type { Rule } from '../rule/define-rule.ts';
import { defaultOptions } from '../rule/options.ts';
import { rules } from '../rules/index.ts';
import type { Configurations } from './configuration.ts';
import type { Host } from './host.ts';
import { type Layer, originsOf } from './origins.ts';
import type { Arguments } from './parse-arguments.ts';
import { relativeTo } from './paths.ts';
import { toSource } from './read-source.ts';
import { usage } from './usage.ts';
import { writeFaults } from './write-faults.ts';

/**
 * `--print-config FILE`: the settings that hold for a file, from all layers, in the form of a configuration file, and
 * beside them `origins`, which says in the same form where each comes from.
 */
export async function printConfig(
  host: Host,
  configurations: Configurations,
  layer: Readonly<Record<string, unknown>>,
  given: Arguments,
): Promise<number> {
  const [operand, ...more] = given.operands;
  const path = host.resolve(operand ?? '.');
  if (more.length > 0 || (await host.kindOf(path)) !== 'file') {
    return usage(host, '`--print-config` takes one file', given.command);
  }
  const source = toSource(host, await host.readFile(path));
  const configuration = await configurations.forFile(path);
  const under = await configurations.under(configuration, layer);
  const report = readReport(source.text ?? '');
  const below = await configurations.forReport(under, report, path);
  const { settings } = withFrontMatter(report, rules, below);
  const layers: readonly Layer[] = [
    {
      origin: `configuration:${relativeTo(host.cwd, configuration.path ?? '')}`,
      data: configuration.layer,
      profiles: configuration.settings.profiles,
    },
    { origin: 'command-line', data: layer, profiles: under.profiles },
    { origin: 'front-matter', data: report.frontMatter?.data.casewright, profiles: below.profiles },
  ];
  const shown = { ...toData(settings, host.cwd), origins: originsOf(layers, rules) };
  host.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  const faults = configurations.faults();
  writeFaults(host, faults);
  return faults.length > 0 ? 2 : 0;
}

function toData(settings: Settings, cwd: string): object {
  const { profile, profilePlace } = settings;
  return {
    profile: profilePlace === undefined ? profile.name : relativeTo(cwd, profilePlace),
    guideline: settings.guideline,
    language: settings.language, // left out where the report is to tell
    stage: settings.stage,
    files: settings.files,
    rules: Object.fromEntries(rules.map((rule) => [rule.id, ruleData(rule, settings)])),
    notApplicable: Object.fromEntries(settings.notApplicable),
  };
}

function ruleData(rule: Rule, settings: Settings): unknown {
  const set = settings.rules.get(rule.id);
  const severity = set?.severity ?? rule.severity;
  const options = { ...defaultOptions(rule.options), ...set?.options };
  return Object.keys(options).length > 0 ? [severity, options] : severity;
}
