import { rules } from '../rules/index.ts';
import { createConfigurations } from './configuration.ts';
import { exitStatus } from './exit-status.ts';
import type { Host } from './host.ts';
import { createRun } from './lint-run.ts';
import type { Arguments } from './parse-arguments.ts';
import { printConfig } from './print-config.ts';
import { readLayer } from './settings-layer.ts';
import { usage } from './usage.ts';
import { readOutputs, writeResults } from './write-results.ts';

/** `casewright lint`: reads the files, writes what was found, and tells by its status whether that is good enough. */
export async function lintCommand(given: Arguments, host: Host): Promise<number> {
  const layer = readLayer(given);
  if ('problem' in layer) return usage(host, layer.problem, given.command);
  const outputs = readOutputs(given);
  if ('problem' in outputs) return usage(host, outputs.problem, given.command);
  const problem = problemOf(given);
  if (problem) return usage(host, problem, given.command);

  const configurations = createConfigurations(host, rules, given.value('config'));
  if (given.has('print-config')) return printConfig(host, configurations, layer.layer, given);
  const run = createRun(given, host, configurations, layer.layer);
  const results = await run.lint(given.operands.length > 0 ? given.operands : ['.']);
  const unwritten = await writeResults({ given, host, outputs, results, fixed: run.fixed(), printed: run.printed() });
  if (unwritten) host.stderr.write(`casewright: ${unwritten}\n`);
  return unwritten ? 2 : exitStatus(results, given);
}

function problemOf(given: Arguments): string | undefined {
  const maxWarnings = given.value('max-warnings');
  if (maxWarnings !== undefined && !/^\d{1,9}$/.test(maxWarnings)) {
    return `\`--max-warnings\` takes a number, not \`${maxWarnings}\``;
  }
  if (given.has('fix') && given.has('fix-dry-run')) return '`--fix` and `--fix-dry-run` exclude each other';
  return undefined;
}
