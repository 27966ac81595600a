import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspect } from '../server/src/cli/inspect.ts';
import { fixUntilStill } from '../server/src/lint/apply-fixes.ts';
import { lint } from '../server/src/lint/lint.ts';
import { defaultSettings } from '../server/src/lint/settings.ts';
import { readReport } from '../server/src/report/report.ts';
import type { Finding } from '../server/src/rule/finding.ts';
import { rules } from '../server/src/rules/index.ts';
import { applyEdits } from '../server/src/text/text-edit.ts';

const folders = [join(import.meta.dirname, 'reports'), join(import.meta.dirname, '../examples')];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => [name, join(folder, name)] as const),
);

function findingsIn(text: string): readonly Finding[] {
  const result = lint(readReport(text), rules, defaultSettings);
  expect(result.failures).toEqual([]);
  return result.findings;
}

/** A finding as a line: place, severity, rule, message, and what can be done. */
function toLines(text: string): string {
  const { lines } = readReport(text);
  return findingsIn(text)
    .map(({ span, severity, ruleId, message, fixes }) => {
      const { line, column } = lines.positionAt(span.start);
      const mends = fixes.map(({ title, safety }) => `\n      ${safety}: ${title}`).join('');
      return `${line + 1}:${column + 1} ${severity} ${ruleId}\n    ${message}${mends}`;
    })
    .join('\n');
}

describe.each(files)('%s', (name, path) => {
  const text = readFileSync(path, 'utf8');

  it('has the findings that stand beside it', async () => {
    await expect(`${toLines(text)}\n`).toMatchFileSnapshot(`reports/__snapshots__/${name}.findings.txt`);
  });

  it('is understood as stands beside it', async () => {
    const { items, sections, ...rest } = inspect(readReport(text), name, defaultSettings) as Inspected;
    const shown = {
      isCaseReport: rest.isCaseReport,
      sections: sections.map(({ level, role, heading }) => `${'  '.repeat(level - 1)}${role}: ${heading}`),
      items: items.map(({ item, name: rule, status }) => `${item} ${rule}: ${status}`),
      demographics: rest.demographics,
      followUps: rest.followUps.map((each) => `${each.text} (${each.time})`),
      consent: rest.consent && `${rest.consent.level}: ${rest.consent.text}`,
    };
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(
      `reports/__snapshots__/${name}.inspected.json`,
    );
  });

  it('is still after its safe fixes, which lose no word', () => {
    const fixed = fixUntilStill(text, findingsIn);
    const words = (of: string): string[] => of.match(/[\p{L}\p{N}]+/gu) ?? [];
    expect(words(fixed.text)).toEqual(words(text));
    expect(findingsIn(fixed.text).flatMap(({ fixes }) => fixes.filter(({ safety }) => safety === 'safe'))).toEqual([]);
    expect(fixed.text.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
    expect(/[^\r]\n/.test(fixed.text)).toBe(/[^\r]\n/.test(text));
  });

  it('every suggestion can be applied alone and takes its finding away or leaves a blank', () => {
    for (const finding of findingsIn(text)) {
      for (const fix of finding.fixes) {
        const after = findingsIn(applyEdits(text, fix.edits));
        const same = after.filter(({ ruleId, message }) => ruleId === finding.ruleId && message === finding.message);
        const before = findingsIn(text).filter(
          ({ ruleId, message }) => ruleId === finding.ruleId && message === finding.message,
        );
        expect(same.length, `${finding.ruleId}: ${fix.title}`).toBeLessThan(before.length);
      }
    }
  });
});

it('the good example has no finding at all', () => {
  const [, path] = files.find(([name]) => name === 'good-report.md') ?? ['', ''];
  expect(toLines(readFileSync(path, 'utf8'))).toBe('');
});

interface Inspected {
  readonly isCaseReport: object;
  readonly sections: readonly { level: number; role: string; heading: string }[];
  readonly items: readonly { item: string; name: string; status: string }[];
  readonly demographics: object;
  readonly followUps: readonly { text: string; time: string | null }[];
  readonly consent: { level: string; text: string } | null;
}
