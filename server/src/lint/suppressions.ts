import { type Directive, directivesOf } from '../facts/directives.ts';
import type { Found, Report } from '../report/report.ts';
import type { Declaration, Rule, SettingFault } from '../rule/define-rule.ts';
import { firstWhere } from '../text/first-where.ts';
import type { Span } from '../text/span.ts';
import { closest } from './closest.ts';
import { itemNames } from './item-names.ts';

/** A stretch of the report in which a rule, or each rule, is silent. */
interface Suppression {
  readonly rule: string | undefined;
  readonly within: Span;
  /** What is underlined if it turns out to suppress nothing. */
  readonly place: Span;
  used: boolean;
}

/** The suppression comments of one report. */
export interface Suppressions {
  readonly faults: readonly SettingFault[];
  readonly notApplicable: ReadonlyMap<string, string>;
  /** The items that comments declare not applicable, each at its name in the comment. */
  readonly declarations: readonly Declaration[];
  /** Is a finding silenced? Marks what silenced it as used. */
  silences(ruleId: string, at: number): boolean;
  /** The suppressions that have silenced nothing so far. */
  unused(): readonly SettingFault[];
}

/** Reads the suppression comments of a report. */
export function readSuppressions(report: Report, rules: readonly Rule[]): Suppressions {
  const directives = report.find(directivesOf);
  const known = rules.map((rule) => rule.id as string);
  const faults: SettingFault[] = [];
  const suppressions: Suppression[] = [];
  const items = itemNames(rules);
  const declarations: Declaration[] = [];
  const enabledAfter = readEnables(directives, report.text.length + 1);

  for (const found of directives) {
    const { fact } = found;
    if (!fact.kind) {
      const guess = closest(fact.word, ['disable-next-line', 'disable', 'enable', 'not-applicable']);
      const hint = guess ? `; did you mean \`casewright-${guess}\`?` : '';
      faults.push({ span: found.span, message: `\`casewright-${fact.word}\` is no comment that is known${hint}` });
      continue;
    }
    const isDeclaration = fact.kind === 'not-applicable';
    for (const { id, span } of fact.rules) {
      const fault = isDeclaration ? itemFault(id, items) : ruleFault(id, known);
      if (fault !== undefined) faults.push({ span: found.at(span), message: fault });
      else if (isDeclaration) declarations.push({ name: itemName(id), span: found.at(span), reason: fact.reason });
    }
    if (isDeclaration && fact.rules.length === 0) {
      faults.push({ span: found.span, message: 'No item is named; add its name, such as `care/prognosis`' });
    }
    if (fact.kind !== 'enable' && !fact.reason) {
      faults.push({
        span: found.span,
        message: 'No reason is given; add ` -- ` and the reason, for who reads this next',
      });
    }
    if (fact.kind === 'disable' || fact.kind === 'disable-next-line') {
      suppressions.push(...suppressionsOf(found, report, enabledAfter));
    }
  }

  const lists = listsByRule(suppressions);

  // The rules of `meta/` run last, so whether one of them is silenced is not known when this is asked.
  const isCountable = (rule: string): boolean => known.includes(rule) && !rule.startsWith('meta/');

  return {
    faults,
    notApplicable: new Map(declarations.map(({ name, reason }) => [name, reason])),
    declarations,
    silences(ruleId, at) {
      // Both are asked, so that each that silences it counts as used.
      const byRule = silence(lists.get(ruleId), at);
      return silence(lists.get(undefined), at) || byRule;
    },
    unused: () =>
      suppressions
        .filter(({ used, rule }) => !used && (rule === undefined || isCountable(rule)))
        .map(({ rule, place }) => ({
          span: place,
          message: rule
            ? `\`${rule}\` has no finding here that this comment could silence`
            : 'No finding here that this comment could silence',
        })),
  };
}

/** The name or the number of an item, however a comment writes it: `care/prognosis`, `prognosis`, `8d`. */
function itemName(id: string): string {
  return id.replace(/^care\//, '');
}

function itemFault(id: string, items: readonly string[]): string | undefined {
  if (items.includes(itemName(id))) return undefined;
  const guess = closest(itemName(id), items);
  return `\`${id}\` is no item that is known${guess ? `; did you mean \`care/${guess}\`?` : ''}`;
}

function ruleFault(id: string, known: readonly string[]): string | undefined {
  if (known.includes(id)) return undefined;
  const guess = closest(id, known);
  return `\`${id}\` is no rule that is known${guess ? `; did you mean \`${guess}\`?` : ''}`;
}

/** The suppressions of one rule, by their beginning. */
interface SuppressionList {
  readonly members: Suppression[];
  /** For each member the furthest end of those up to it. */
  readonly reach: number[];
}

function listsByRule(suppressions: readonly Suppression[]): ReadonlyMap<string | undefined, SuppressionList> {
  const lists = new Map<string | undefined, SuppressionList>();
  for (const suppression of suppressions) {
    const list = lists.get(suppression.rule) ?? { members: [], reach: [] };
    lists.set(suppression.rule, list);
    list.reach.push(Math.max(list.reach.at(-1) ?? 0, suppression.within.end));
    list.members.push(suppression);
  }
  return lists;
}

/** Marks all suppressions that hold at an offset as used; is there one? */
function silence(list: SuppressionList | undefined, at: number): boolean {
  if (!list) return false;
  let silenced = false;
  let i = firstWhere(list.members.length, (index) => (list.members[index]?.within.start ?? 0) > at) - 1;
  for (; i >= 0 && (list.reach[i] ?? 0) > at; i--) {
    const member = list.members[i];
    if (!member || at >= member.within.end) continue;
    member.used = true;
    silenced = true;
  }
  return silenced;
}

function suppressionsOf(found: Found<Directive>, report: Report, enabledAfter: EnabledAfter): Suppression[] {
  const rules = found.fact.rules.length > 0 ? found.fact.rules : [undefined];
  return rules.map((rule) => ({
    rule: rule?.id,
    within:
      found.fact.kind === 'disable'
        ? { start: found.span.end, end: enabledAfter(found.span.start, rule?.id) }
        : nextLine(found.span.end, report),
    place: rule ? found.at(rule.span) : found.span,
    used: false,
  }));
}

/** Where a rule, or each rule, is enabled again after an offset. */
type EnabledAfter = (offset: number, rule: string | undefined) => number;

/** Reads the comments that enable again. One without a rule ends every suppression, one with rules only theirs. */
function readEnables(directives: readonly Found<Directive>[], end: number): EnabledAfter {
  const all: number[] = [];
  const byRule = new Map<string, number[]>();
  for (const { fact, span } of directives) {
    if (fact.kind !== 'enable') continue;
    if (fact.rules.length === 0) all.push(span.start);
    for (const { id } of fact.rules) {
      const starts = byRule.get(id) ?? [];
      starts.push(span.start);
      byRule.set(id, starts);
    }
  }
  return (offset, rule) =>
    Math.min(firstAfter(all, offset) ?? end, firstAfter(byRule.get(rule ?? '') ?? [], offset) ?? end);
}

/** The first of the rising numbers that is greater; undefined where none is. */
function firstAfter(numbers: readonly number[], than: number): number | undefined {
  return numbers[firstWhere(numbers.length, (index) => (numbers[index] ?? 0) > than)];
}

/** The next line that is neither blank nor a comment to Casewright, so that such comments can stand one below the other. */
function nextLine(after: number, report: Report): Span {
  const { lines, text } = report;
  for (let line = lines.positionAt(after).line + 1; line < lines.count; line++) {
    const span = lines.lineSpan(line);
    const words = text.slice(span.start, span.end).trim();
    if (words && !/^<!--\s{0,9}casewright-.*-->$/i.test(words)) return { start: span.start, end: span.end + 1 };
  }
  return { start: text.length, end: text.length + 1 };
}
