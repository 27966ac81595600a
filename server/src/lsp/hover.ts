import { type Hover, MarkupKind } from 'vscode-languageserver';
import { care2013 } from '../data/care-2013.ts';
import type { GuidelineItem } from '../data/guideline.ts';
import { type Role, roleTitles } from '../data/roles.ts';
import { ruleUrl } from '../data/version.ts';
import type { Section } from '../report/section.ts';
import type { Rule } from '../rule/define-rule.ts';
import type { Finding } from '../rule/finding.ts';
import { rules } from '../rules/index.ts';
import type { Span } from '../text/span.ts';
import type { Analysis } from './analysis.ts';
import type { ClientFeatures } from './capabilities.ts';
import { toRange } from './documents.ts';

/** Help for a place: on a finding that of its rule, on a section heading what CARE asks there. */
export function toHover(analysis: Analysis, offset: number, features: ClientFeatures): Hover | undefined {
  if (!analysis.verdict.isCaseReport) return undefined;
  const covers = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const findings = analysis.result.findings.filter(({ span }) => covers(span));
  const section = analysis.report.sections.find(({ headingSpan }) => covers(headingSpan));
  const texts = [...findings.flatMap(helpOf), ...(section ? sectionHelp(section, analysis.report.sections) : [])];
  const [first] = findings;
  const place = first?.span ?? section?.headingSpan;
  if (texts.length === 0 || !place) return undefined;
  const markdown = [...new Set(texts)].join('\n\n---\n\n');
  return {
    contents: features.hoverMarkdown
      ? { kind: MarkupKind.Markdown, value: markdown }
      : { kind: MarkupKind.PlainText, value: toPlainText(markdown) },
    range: toRange(analysis.report.lines, place, features.encoding),
  };
}

function helpOf({ ruleId }: Finding): string[] {
  const rule = rules.find(({ id }) => id === ruleId);
  return rule ? [ruleHelp(rule)] : [];
}

function ruleHelp(rule: Rule): string {
  return [
    `**${rule.title}** ([\`${rule.id}\`](${ruleUrl(rule.id)}))`,
    rule.why,
    `Authority: ${rule.cites.map((cite) => `\`${cite}\``).join(', ')}`,
    `To silence it here, put \`<!-- casewright-disable-next-line ${rule.id} -- reason -->\` above; everywhere, set \`casewright.rules\` to \`{"${rule.id}": "off"}\`.`,
  ].join('\n\n');
}

/** What the guideline asks of the section; nothing for a section that it does not speak of. */
function sectionHelp({ role }: Section, all: readonly Section[]): string[] {
  const items = care2013.filter((item) => item.role === role || (isOrphan(item) && role === hostOf(item)));
  if (items.length === 0) return [];
  const rows = items.map(({ item, title, asks }) => `- **${item} ${title}**: ${asks}`);
  return [`**${roleTitles[role]}**: what CARE asks here\n\n${rows.join('\n')}`];

  /** Has the report no section for the item, so that it must be told in the one around? */
  function isOrphan(item: GuidelineItem): boolean {
    return !all.some((section) => section.role === item.role);
  }
}

function hostOf({ place }: GuidelineItem): Role | undefined {
  return place === 'case' || place === 'discussion' ? place : undefined;
}

function toPlainText(markdown: string): string {
  return markdown.replace(/\[([^\]]{0,200})\]\([^)]{0,300}\)/g, '$1').replace(/\*\*|`/g, '');
}
