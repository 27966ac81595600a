import { guidelines } from '../data/guidelines.ts';
import { ruleUrl } from '../data/version.ts';
import type { Rule } from '../rule/define-rule.ts';
import { rules } from '../rules/index.ts';

/** What a rule asks, why and by whose authority, as Markdown. */
export function ruleHelp({ id, title, why, cites }: Rule): string {
  return [
    `**${title}** ([\`${id}\`](${ruleUrl(id)}))`,
    why,
    `Authority: ${cites.map((cite) => `\`${cite}\``).join(', ')}`,
  ].join('\n\n');
}

/** A rule in one line of a list: what it is called, and where to read on. */
export function shortRuleHelp({ id, title }: Rule): string {
  return `- **${title}** ([\`${id}\`](${ruleUrl(id)}))`;
}

/** How a rule is silenced, as Markdown. */
export function silencingHelp({ id }: Rule): string {
  return `To silence it here, put \`<!-- casewright-disable-next-line ${id} -- reason -->\` above; everywhere, set \`casewright.rules\` to \`{"${id}": "off"}\`.`;
}

/**
 * The same for a name as suppressions and settings have it: that of a rule, or of an item of a guideline with or without
 * `care/` (`care/prognosis`, `prognosis`, `8d`). Undefined where nothing is called so.
 */
export function helpForName(name: string): string | undefined {
  const rule = rules.find(({ id }) => id === name);
  return rule ? ruleHelp(rule) : itemHelp(name.replace(/^care\//, ''));
}

function itemHelp(name: string): string | undefined {
  for (const { short, items } of Object.values(guidelines)) {
    const found = items.find((item) => item.name === name || item.item === name);
    if (found) return `**${short} ${found.item} ${found.title}**\n\n${found.asks}`;
  }
  return undefined;
}
