import { rules } from '../rules/index.ts';
import { openBaseline } from './baseline-file.ts';
import { findChanges } from './changes.ts';
import { choiceProblem, readChoice } from './choose-targets.ts';
import { createConfigurations } from './configuration.ts';
import { exitStatus } from './exit-status.ts';
import type { Host } from './host.ts';
import { createRun } from './lint-run.ts';
import type { Arguments, UsageProblem } from './parse-arguments.ts';
import { printConfig } from './print-config.ts';
import { type OutputFile, readOutputs } from './read-outputs.ts';
import { readLayer } from './settings-layer.ts';
import { usage } from './usage.ts';
import { writeResults } from './write-results.ts';

/** `casewright lint`: reads the files, writes what was found, and tells by its status whether that is good enough. */
export async function lintCommand(given: Arguments, host: Host): Promise<number> {
  const layer = readLayer(given);
  if ('problem' in layer) return usage(host, layer.problem, given.command);
  const outputs = readOutputs(given, host);
  if ('problem' in outputs) return usage(host, outputs.problem, given.command);
  const wrong = problemOf(given) ?? choiceProblem(given)?.problem;
  if (wrong) return usage(host, wrong, given.command);
  if (given.has('print-config')) {
    return printConfig(host, createConfigurations(host, rules, given.value('config')), layer.layer, given);
  }
  const problem = await lintAndWrite(given, host, layer.layer, outputs);
  if (typeof problem === 'number') return problem;
  host.stderr.write(`casewright: ${problem.problem}\n`);
  return 2;
}

/** The exit status, or why the run could not be begun or ended. */
async function lintAndWrite(
  given: Arguments,
  host: Host,
  layer: Readonly<Record<string, unknown>>,
  outputs: readonly OutputFile[],
): Promise<number | UsageProblem> {
  const baseline = await openBaseline(given, host);
  if ('problem' in baseline) return baseline;
  const asked = await findChanges(given, host);
  if ('problem' in asked) return asked;
  const configurations = createConfigurations(asked.host, rules, given.value('config'));
  const choice = readChoice(given, asked.changes);
  const run = createRun({ given, host: asked.host, configurations, layer, choice });
  const { files, bibliographies } = await run.lint(given.operands.length > 0 ? given.operands : ['.']);
  const fresh = await baseline.apply([...files, ...bibliographies]);
  const told = 'problem' in fresh ? [...files, ...bibliographies] : fresh;
  const results = [
    ...told.slice(0, files.length),
    ...told.slice(files.length).filter(({ findings }) => findings.length > 0),
  ];
  run.tell(results);
  const unwritten = await writeResults({ given, host, outputs, results, fixed: run.fixed(), printed: run.printed() });
  if (unwritten) return { problem: unwritten };
  return 'problem' in fresh ? fresh : exitStatus(results, given);
}

function problemOf(given: Arguments): string | undefined {
  const maxWarnings = given.value('max-warnings');
  if (maxWarnings !== undefined && !/^\d{1,9}$/.test(maxWarnings)) {
    return `\`--max-warnings\` takes a number, not \`${maxWarnings}\``;
  }
  if (given.has('fix') && given.has('fix-dry-run')) return '`--fix` and `--fix-dry-run` exclude each other';
  if (given.has('prune-baseline') && !given.has('baseline')) return '`--prune-baseline` needs `--baseline FILE`';
  if (given.has('prune-baseline') && given.has('fix-dry-run')) {
    return '`--prune-baseline` and `--fix-dry-run` exclude each other';
  }
  return undefined;
}
