import { ruleUrl } from '../data/version.ts';
import { closest } from '../lint/closest.ts';
import { shownExample } from '../lint/shown-example.ts';
import type { Rule } from '../rule/define-rule.ts';
import { rules } from '../rules/index.ts';
import type { Host } from './host.ts';
import { createPaint, type Paint } from './paint.ts';
import type { Arguments } from './parse-arguments.ts';
import { usage } from './usage.ts';

/** `casewright explain RULE`: all that is known of a rule. */
export function explainCommand(given: Arguments, host: Host): number {
  const [id, ...more] = given.operands;
  if (id === undefined || more.length > 0) return usage(host, '`casewright explain` takes one rule', given.command);
  const rule = findRule(id);
  if (!rule) {
    const guess = closest(
      id,
      rules.map((known) => known.id),
    );
    const hint = guess ? `did you mean \`${guess}\`?` : '`casewright rules` lists them';
    return usage(host, `\`${id}\` is not a rule that is known; ${hint}`, given.command);
  }
  host.stdout.write(explain(rule, createPaint(host, host.stdout, given.has('no-color'))));
  return 0;
}

/** By its id, or by the name alone where only one rule has it. */
function findRule(id: string): Rule | undefined {
  const named = rules.filter((rule) => rule.id === id || rule.id.endsWith(`/${id}`));
  return named.length === 1 ? named[0] : undefined;
}

const fixWords: Readonly<Record<Rule['fix'], string>> = {
  safe: 'mended by `--fix`',
  suggestion: 'a suggestion in the editor',
  none: 'none',
};

function explain(rule: Rule, paint: Paint): string {
  const parts = [
    `${paint.bold(rule.id)}: ${rule.title}`,
    '',
    rule.why,
    '',
    `Severity   ${rule.severity}${rule.absence ? ' (at most info in a draft)' : ''}`,
    `Fix        ${fixWords[rule.fix]}`,
    `Authority  ${rule.cites.join(', ')}`,
    `Since      ${rule.since}`,
    ...optionLines(rule),
    ...exampleLines(rule, paint),
    '',
    'To change its severity, in `.casewright.yaml`:',
    '',
    `    rules: {${rule.id}: info}`,
    '',
    'To silence it at one place, in the report:',
    '',
    `    <!-- casewright-disable-next-line ${rule.id} -- the reason -->`,
    '',
    paint.dim(ruleUrl(rule.id)),
  ];
  return parts.map((line) => `${line}\n`).join('');
}

function optionLines(rule: Rule): string[] {
  const options = Object.entries(rule.options);
  if (options.length === 0) return [];
  const rows = options.map(([name, { description, default: value }]) => {
    return `    ${name}  ${description} Default: ${JSON.stringify(value)}.`;
  });
  return ['', 'Options', '', ...rows];
}

/** Flagged places stand between ⟦ and ⟧, as the rule's own tests have them. */
function exampleLines(rule: Rule, paint: Paint): string[] {
  return rule.examples.flatMap(({ flagged, clean, profile }) => {
    const under = profile === undefined ? '' : ` with \`profile: ${profile}\``;
    const head =
      flagged === undefined ? paint.green(`Left alone${under}`) : paint.red(`Flagged${under}, between ⟦ and ⟧`);
    const lines = shownExample(flagged ?? clean ?? '')
      .trimEnd()
      .split('\n');
    return ['', head, '', ...lines.map((line) => `    ${line}`.trimEnd())];
  });
}
