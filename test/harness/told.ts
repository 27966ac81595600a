import { readFileSync } from 'node:fs';
import type { Profile } from '../../server/src/data/profile.ts';
import { profiles } from '../../server/src/data/profiles.ts';
import type { Settings } from '../../server/src/lint/settings.ts';
import type { Rule } from '../../server/src/rule/define-rule.ts';
import { type Span, textOf } from '../../server/src/text/span.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';
import { findingsOf } from './flags.ts';
import { journal } from './journal.ts';

/** A row of a table of `test/rules/told/`: what stands in it, the report that it stands for, what a rule tells of that, and under which journal. */
export type ToldRow = readonly [row: string, report: string, told: readonly string[], settings: Partial<Settings>];

/**
 * The rows of a table. A line `frame`, a tab and a report with `…` in it gives the report around the rows below it; a line
 * `profile`, a tab and a name gives the journal. A row is a piece of a report, in which `\n` stands for the end of a line, and what is told of it, each behind a tab; `nothing`
 * where nothing is. Lines that begin with `# ` and hold no tab are words about the table.
 */
export function toldRows(table: string): readonly ToldRow[] {
  const rows: ToldRow[] = [];
  let frame = '…';
  let settings: Partial<Settings> = {};
  for (const line of readFileSync(new URL(`../rules/told/${table}.tsv`, import.meta.url), 'utf8').split('\n')) {
    if (line === '' || (line.startsWith('# ') && !line.includes('\t'))) continue;
    const [row = '', ...told] = line.split('\t');
    if (row === 'frame') frame = withLines(told[0] ?? '');
    else if (row === 'profile') settings = { profile: profileOf(told[0] ?? '') };
    else rows.push([row, frame.replace('…', () => withLines(row)), told[0] === 'nothing' ? [] : told, settings]);
  }
  return rows;
}

/** A journal by its name, the invented one of the tests among them. */
export function profileOf(name: string): Profile {
  const profile = name === journal.name ? journal : profiles.get(name);
  if (!profile) throw new Error(`No profile is named ${name}`);
  return profile;
}

function withLines(text: string): string {
  return text.replaceAll('\\n', '\n');
}

/**
 * What a rule tells of a report: weight, place and message of each finding, the places that belong to it (the first words
 * of a long one), and the lines that each of its fixes writes, or
 * the whole report where it only moves or takes away.
 */
export function toldBy(rule: Rule, text: string, settings: Partial<Settings> = {}): readonly string[] {
  const old = new Set(text.split('\n'));
  const place = (span: Span): string => `⟦${textOf(text, span).replaceAll('\n', '\\n')}⟧`;
  return findingsOf(rule, text, settings).flatMap(({ severity, span, message, related, fixes }) => [
    `${severity} ${place(span)} ${message}`,
    ...related.map((one) => `see ${place(one.span).replace(/^(.{24}).{6,}$/, '$1…⟧')} ${one.message}`),
    ...fixes.map(({ safety, title, edits }) => {
      const lines = applyEdits(text, edits).split('\n');
      const fresh = lines.filter((line) => !old.has(line));
      return `${safety} ${title}: ${(fresh.length > 0 ? fresh : lines).join('\\n')}`;
    }),
  ]);
}
