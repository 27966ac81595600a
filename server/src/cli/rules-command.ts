import { ruleUrl } from '../data/version.ts';
import type { Rule } from '../rule/define-rule.ts';
import { rules } from '../rules/index.ts';
import type { Host } from './host.ts';
import { createPaint, paintSeverity } from './paint.ts';
import type { Arguments } from './parse-arguments.ts';

/** `casewright rules`: all rules, one a line, or as JSON. */
export function rulesCommand(given: Arguments, host: Host): number {
  if (given.value('format') === 'json') {
    host.stdout.write(`${JSON.stringify(rules.map(toJson), null, 2)}\n`);
    return 0;
  }
  const paint = createPaint(host, host.stdout, given.has('no-color'));
  const width = Math.max(...rules.map(({ id }) => id.length));
  for (const { id, severity, fix, title } of rules) {
    const mends = fix === 'safe' ? 'fix' : '';
    const row = [id.padEnd(width), paintSeverity(paint, severity, severity.padEnd(7)), mends.padEnd(3), title];
    host.stdout.write(`${row.join('  ')}\n`);
  }
  return 0;
}

function toJson({ id, title, why, severity, fix, since, cites, options }: Rule): unknown {
  return { id, title, why, severity, fix, since, cites, options, url: ruleUrl(id) };
}
