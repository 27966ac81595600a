import { expect } from 'vitest';
import { fixUntilStill } from '../../server/src/lint/apply-fixes.ts';
import { lint } from '../../server/src/lint/lint.ts';
import { defaultSettings, type Settings } from '../../server/src/lint/settings.ts';
import { type ReadOptions, readReport } from '../../server/src/report/report.ts';
import type { Rule } from '../../server/src/rule/define-rule.ts';
import type { Finding, Fix } from '../../server/src/rule/finding.ts';
import type { Span } from '../../server/src/text/span.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';

/** Settings, and the files of images that were looked for. */
type Given = Partial<Settings> & Pick<ReadOptions, 'images'>;

/** The case section in which an example stands that is not a whole report. */
const frame = ['# An invented case report\n\n## Case presentation\n\n', '\n'] as const;

/** A text whose flagged places stand between ⟦ and ⟧, without the marks, and the places. */
export function readMarks(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') spans.push({ start: text.length, end: -1 });
    else if (part === '⟧') {
      const open = spans.findLast((span) => span.end < 0);
      if (!open) throw new Error(`⟧ without ⟦ in ${marked}`);
      spans[spans.indexOf(open)] = { start: open.start, end: text.length };
    } else text += part;
  }
  return { text, spans };
}

/** The text with its findings' places between ⟦ and ⟧. */
export function withMarks(text: string, findings: readonly { span: Span }[]): string {
  const marks = findings.flatMap(({ span }) => [
    { at: span.start, mark: '⟦', order: 1 },
    { at: span.end, mark: '⟧', order: span.end === span.start ? 2 : 0 },
  ]);
  let result = '';
  let done = 0;
  for (const { at, mark } of marks.sort((a, b) => a.at - b.at || a.order - b.order)) {
    result += text.slice(done, at) + mark;
    done = at;
  }
  return result + text.slice(done);
}

/** What one rule finds in a text. */
export function findingsOf(rule: Rule, text: string, { images = [], ...settings }: Given = {}): readonly Finding[] {
  const result = lint(readReport(text, { images }), [rule], { ...defaultSettings, ...settings });
  expect(result.failures).toEqual([]);
  return result.findings;
}

/** Expects the rule to flag just the marked places; no mark, no finding. `bare`: the text is the whole report. */
export function expectFlags(
  rule: Rule,
  marked: string,
  { bare = false, ...settings }: Given & { bare?: boolean } = {},
): void {
  const whole = bare ? marked : frame.join(marked);
  const { text } = readMarks(whole);
  const findings = findingsOf(rule, text, settings);
  expect(withMarks(text, findings)).toBe(whole);
  for (const finding of findings)
    for (const fix of finding.fixes) if (fix.safety === 'safe') expectSafe(rule, text, finding, fix, settings);
}

/** Proves a safe fix: the finding is gone, no new one came, a second run is still, all other characters are as before. */
export function expectSafe(rule: Rule, text: string, finding: Finding, fix: Fix, settings: Given = {}): void {
  const find = (current: string): readonly Finding[] => findingsOf(rule, current, settings);
  const before = find(text);
  const fixed = applyEdits(text, fix.edits);
  const after = find(fixed);
  expect(after.length, `${rule.id}: the fix "${fix.title}" leaves ${JSON.stringify(fixed)}`).toBeLessThan(
    before.length,
  );
  expect(applyEdits(fixed, [])).toBe(fixed);
  const still = fixUntilStill(text, find);
  expect(fixUntilStill(still.text, find).text).toBe(still.text);
  let rest = text;
  for (const { span } of [...fix.edits].sort((a, b) => b.span.start - a.span.start))
    rest = rest.slice(0, span.start) + rest.slice(span.end);
  let position = 0;
  for (const character of rest) {
    position = fixed.indexOf(character, position);
    expect(position, `${rule.id}: "${fix.title}" loses ${JSON.stringify(character)}`).toBeGreaterThanOrEqual(0);
    position += character.length;
  }
  expect(finding.span.end).toBeLessThanOrEqual(text.length);
}
