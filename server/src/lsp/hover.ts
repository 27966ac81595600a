import { type Hover, MarkupKind } from 'vscode-languageserver';
import type { GuidelineItem } from '../data/guideline.ts';
import { guidelines } from '../data/guidelines.ts';
import { type Role, roleTitles } from '../data/roles.ts';
import type { ItemVerdict } from '../report/care-items.ts';
import { itemsOf } from '../report/guideline-items.ts';
import type { Report } from '../report/report.ts';
import type { Section } from '../report/section.ts';
import type { Rule } from '../rule/define-rule.ts';
import type { Finding } from '../rule/finding.ts';
import { rules } from '../rules/index.ts';
import type { Span } from '../text/span.ts';
import { abbreviationHelp } from './abbreviation-hover.ts';
import type { Analysis } from './analysis.ts';
import type { ClientFeatures } from './capabilities.ts';
import { citationHelp } from './citation-hover.ts';
import { toRange } from './documents.ts';
import { exhibitHelp } from './exhibit-hover.ts';
import { labHelp } from './lab-hover.ts';
import { asPlain } from './markdown-text.ts';
import { namedRuleHelp } from './named-rule-hover.ts';
import { ruleHelp, shortRuleHelp, silencingHelp } from './rule-help.ts';
import { settingHelp } from './setting-hover.ts';

/**
 * Help for a place: on a citation its entry, on an abbreviation its long form, on a laboratory value its conversion, on a
 * figure or table its caption, on the name of a rule what it asks, on a finding that of its rule, on a section heading what
 * CARE asks there.
 */
export function toHover(analysis: Analysis, offset: number, features: ClientFeatures): Hover | undefined {
  if (!analysis.verdict.isCaseReport) return undefined;
  const covers = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const findings = analysis.result.findings.filter(({ span }) => covers(span));
  const section = analysis.report.sections.find(({ headingSpan }) => covers(headingSpan));
  const cited = citationHelp(analysis.report, offset);
  const short = abbreviationHelp(analysis.report, offset);
  const measured = labHelp(analysis.report, offset);
  const exhibit = exhibitHelp(analysis.report, offset);
  const named = namedRuleHelp(analysis.report, offset) ?? settingHelp(analysis.report, offset);
  const texts = [
    ...(cited ? [cited.markdown] : []),
    ...(short ? [short.markdown] : []),
    ...(measured ? [measured.markdown] : []),
    ...(exhibit ? [exhibit.markdown] : []),
    ...(named ? [named.markdown] : []),
    ...helpOfFindings(findings),
    ...(section ? sectionHelp(section, analysis) : []),
  ];
  const [first] = findings;
  const place = [cited, short, measured, exhibit, named, first].find(Boolean)?.span ?? section?.headingSpan;
  if (texts.length === 0 || !place) return undefined;
  const markdown = [...new Set(texts)].join('\n\n---\n\n');
  return {
    contents: features.hoverMarkdown
      ? { kind: MarkupKind.Markdown, value: markdown }
      : { kind: MarkupKind.PlainText, value: asPlain(markdown) },
    range: toRange(analysis.report.lines, place, features.encoding),
  };
}

/** What is missing is told where it should go on: several absences at one place are a list, and a lone one is told in full. */
function helpOfFindings(findings: readonly Finding[]): string[] {
  const found = [...new Set(findings.map(({ ruleId }) => ruleId))].flatMap((name) =>
    rules.filter(({ id }) => id === name),
  );
  const absences = found.filter(({ absence }) => absence);
  if (absences.length < 2) return found.map(helpOf);
  return [...found.filter(({ absence }) => !absence).map(helpOf), absences.map(shortRuleHelp).join('\n')];
}

function helpOf(rule: Rule): string {
  return `${ruleHelp(rule)}\n\n${silencingHelp(rule)}`;
}

/** What the guideline asks of the section, and how it stands; nothing for a section that it does not speak of. */
function sectionHelp({ role }: Section, { report, result }: Analysis): string[] {
  const guideline = guidelines[result.settings.guideline];
  const here = itemsOf(report, guideline).filter(
    ({ item }) => item.role === role || (isOrphan(item) && role === hostOf(item)),
  );
  if (here.length === 0) return [];
  const isJudged = report.language === 'en';
  const rows = here.map((verdict) => {
    const { item, title, asks } = verdict.item;
    return `- **${item} ${title}**: ${asks}${isJudged ? ` _${stateOf(verdict, report)}_` : ''}`;
  });
  return [`**${roleTitles[role]}**: what ${guideline.short} asks here\n\n${rows.join('\n')}`];

  /** Has the report no section for the item, so that it must be told in the one around? */
  function isOrphan(item: GuidelineItem): boolean {
    return !report.sections.some((section) => section.role === item.role);
  }
}

/** More lines than this tell a reader nothing new. */
const mostLines = 3;

/** "Found in lines 12, 14", "Found in part in line 9", "Not found", "Does not apply". */
function stateOf({ status, evidence }: ItemVerdict, { lines }: Report): string {
  if (status === 'missing') return 'Not found.';
  if (status === 'not-applicable') return 'Does not apply.';
  const numbers = [...new Set(evidence.map(({ start }) => lines.positionAt(start).line + 1))].slice(0, mostLines);
  const where = `${numbers.length === 1 ? 'line' : 'lines'} ${numbers.sort((a, b) => a - b).join(', ')}`;
  return status === 'partial' ? `Found in part, in ${where}.` : `Found in ${where}.`;
}

function hostOf({ place }: GuidelineItem): Role | undefined {
  return place === 'case' || place === 'discussion' ? place : undefined;
}
