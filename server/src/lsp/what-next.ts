import { care2013 } from '../data/care-2013.ts';
import type { GuidelineItem } from '../data/guideline.ts';
import { guidelines } from '../data/guidelines.ts';
import { hintedBlanks } from '../lint/hinted-blanks.ts';
import type { Report } from '../report/report.ts';
import type { Finding } from '../rule/finding.ts';
import { severities } from '../rule/severity.ts';
import { rules } from '../rules/index.ts';
import type { Encoding } from '../text/lines.ts';
import { toRange } from './documents.ts';
import type { NextFinding, NextGroup, NextKind } from './protocol.ts';

/** The order in which an author does it: what could harm the patient first, what is only looked at last. */
const order: readonly NextKind[] = ['privacy', 'error', 'missing', 'reference', 'other'];

/** Findings by what to do next. Hints, which are but faded in the text, are not among them; blanks of a draft are one line. */
export function whatNext(report: Report, findings: readonly Finding[], encoding: Encoding): readonly NextGroup[] {
  const shown = findings.filter(({ severity }) => severity !== 'hint').sort(byWeight);
  const blanks = blanksOf(report, findings, encoding);
  return order.flatMap((kind) => {
    const own = shown.filter((finding) => kindOf(finding) === kind).map((finding) => toNext(finding, report, encoding));
    const all = kind === 'missing' ? [...own, ...blanks] : own;
    return all.length > 0 ? [{ kind, findings: all }] : [];
  });
}

/** The blanks at which a draft only hints, in one line that leads to the first: the text shows them all. */
function blanksOf(report: Report, findings: readonly Finding[], encoding: Encoding): readonly NextFinding[] {
  const blanks = hintedBlanks(findings, rules);
  const [first] = blanks;
  if (!first) return [];
  const short = blanks.length === 1 ? '1 blank to fill' : `${blanks.length} blanks to fill`;
  return [{ ...toNext(first, report, encoding), short }];
}

/** Rules that tell that something was not found. */
const absences: ReadonlySet<string> = new Set(rules.flatMap(({ id, absence }) => (absence ? [id] : [])));

function kindOf({ ruleId, severity }: Finding): NextKind {
  if (ruleId.startsWith('privacy/')) return 'privacy';
  if (severity === 'error') return 'error';
  if (absences.has(ruleId)) return 'missing';
  return /^(?:reference|citation)\//.test(ruleId) ? 'reference' : 'other';
}

/** Messages on what is missing begin alike; in a narrow list only that beginning would be seen. */
function shortOf(ruleId: string, message: string): string | null {
  const item = itemsByRule.get(ruleId);
  const [, patient] = /^In case (\d{1,3}),/.exec(message) ?? [];
  if (item) return patient ? `${item.title} (case ${patient})` : item.title;
  const [, section] = (ruleId === 'section/missing' && /^No (.{1,200}?) (?:was|were) found/.exec(message)) || [];
  return section ? section.charAt(0).toUpperCase() + section.slice(1) : null;
}

/** The item that a rule of the group `care` tells of, whose number is another in each guideline. */
const itemsByRule: ReadonlyMap<string, GuidelineItem> = new Map(
  [...Object.values(guidelines).flatMap(({ items }) => items.filter(({ sameAs }) => !sameAs)), ...care2013].map(
    (item) => [`care/${item.name}`, item],
  ),
);

function byWeight(a: Finding, b: Finding): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.span.start - b.span.start;
}

function toNext({ span, message, ruleId, severity }: Finding, report: Report, encoding: Encoding): NextFinding {
  return {
    range: toRange(report.lines, span, encoding),
    message,
    short: shortOf(ruleId, message),
    rule: ruleId,
    severity: severity === 'hint' ? 'info' : severity,
  };
}
