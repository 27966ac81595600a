import type { Rule } from '../rule/define-rule.ts';
import { ruleGroups } from '../rule/define-rule.ts';
import { shownExample } from './shown-example.ts';

/** The page `RULES.md`: all rules by group, each under a heading that is its id. */
export function rulesPage(rules: readonly Rule[]): string {
  const groups = ruleGroups
    .map((name) => ({ name, members: rules.filter(({ id }) => id.startsWith(`${name}/`)) }))
    .filter(({ members }) => members.length > 0);
  const parts = [
    '# Rules',
    'What Casewright looks for in a case report, and why. `casewright explain RULE` tells the same in a terminal.',
    'This page is made from the rules themselves; `npx vitest run -u` makes it anew.',
    ...groups.map(({ name, members }) => `## ${name}\n\n${overview(members)}`),
    '---',
    ...groups.flatMap(({ members }) => members.map(section)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function overview(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, title, severity, fix }) => `| [${id}](#${id.replace('/', '')}) | ${cell(title)} | ${severity} | ${fix} |`,
  );
  return ['| Rule | What it flags | Severity | Fix |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const fixWords: Readonly<Record<Rule['fix'], string>> = {
  safe: 'safe: `--fix` and fix on save apply it',
  suggestion: 'a suggestion, for a person to pick',
  none: 'none',
};

function section(rule: Rule): string {
  const draft = rule.absence && rule.severity !== 'info' ? ' (in a draft `info`)' : '';
  const facts = [
    `- Severity: ${rule.severity}${draft}`,
    `- Fix: ${fixWords[rule.fix]}`,
    `- Authority: ${rule.cites.map((cite) => `\`${cite}\``).join(', ')}`,
    `- Since: ${rule.since}`,
  ];
  return [
    `### ${rule.id}`,
    `${rule.title}. ${rule.why}`,
    facts.join('\n'),
    ...options(rule),
    ...rule.examples.flatMap(({ flagged, clean, profile }) => {
      const under = profile === undefined ? '' : ` with \`profile: ${profile}\``;
      return flagged === undefined
        ? [`Left alone${under}:`, code(shownExample(clean))]
        : [`Flagged${under}, between ⟦ and ⟧:`, code(shownExample(flagged))];
    }),
  ].join('\n\n');
}

function options({ options: specs }: Rule): string[] {
  const rows = Object.entries(specs).map(
    ([name, { type, default: value, description }]) =>
      `| \`${name}\` | ${type === 'strings' ? 'list of texts' : type} | \`${cell(JSON.stringify(value))}\` | ${cell(description)} |`,
  );
  if (rows.length === 0) return [];
  return [['| Option | Type | Default | What it does |', '| --- | --- | --- | --- |', ...rows].join('\n')];
}

/** A fence that is longer than any in the text. */
function code(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}markdown\n${text.trimEnd()}\n${fence}`;
}

/** Text within a cell of a table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
