import { guidelineNames } from '../data/guidelines.ts';
import { profiles } from '../data/profiles.ts';
import { isProfilePath } from '../lint/own-profile.ts';
import { cutFrontMatter, type FrontMatter } from '../markdown/front-matter.ts';
import type { Report } from '../report/report.ts';
import { isMapping } from '../text/is-mapping.ts';
import { lineEndingOf } from '../text/line-ending.ts';
import type { Encoding } from '../text/lines.ts';
import { applyEdits, type TextEdit } from '../text/text-edit.ts';
import type { Analysis } from './analysis.ts';
import { behindMark } from './comment-edit.ts';
import { toRange } from './documents.ts';
import { frontMatterTop } from './front-matter-top.ts';
import type { ChooseJournalParams, Declaration } from './protocol.ts';

/** A key below `casewright:` and its value, both plain words. */
type Entry = readonly [key: 'profile' | 'guideline', value: string];

/** The edits that have the front matter say journal and guideline; undefined where it cannot hold them. */
export function chooseJournal(report: Report, entries: readonly Entry[]): readonly TextEdit[] | undefined {
  const edits = editsFor(report, entries);
  return edits && says(applyEdits(report.text, edits), entries) ? edits : undefined;
}

function editsFor(report: Report, entries: readonly Entry[]): readonly TextEdit[] | undefined {
  const { frontMatter, text } = report;
  const eol = lineEndingOf(text);
  const block = ['casewright:', ...entries.map(([key, value]) => `  ${key}: ${value}`), ''].join(eol);
  if (!frontMatter) return [insertion(behindMark(text, 0), `---${eol}${block}---${eol}${eol}`)];
  if (frontMatter.spanOf(['casewright'], 'key')) return withinOwn(report, frontMatter, entries);
  const top = frontMatterTop(report);
  return top === undefined ? undefined : [insertion(top, block)];
}

/** YAML can be written in ways that nobody foresees: what was written is read again. */
function says(text: string, entries: readonly Entry[]): boolean {
  const { frontMatter } = cutFrontMatter(text);
  const own = frontMatter?.data.casewright;
  return frontMatter?.faults.length === 0 && hasKeys(own) && entries.every(([key, value]) => own[key] === value);
}

/** Below a `casewright:` that stands there already: what is said is changed, the rest is put before its first key. */
function withinOwn(report: Report, frontMatter: FrontMatter, entries: readonly Entry[]): TextEdit[] | undefined {
  const { text } = report;
  const own = frontMatter.data.casewright;
  if (frontMatter.faults.length > 0 || !hasKeys(own)) return undefined;
  const first = frontMatter.spanOf(['casewright', Object.keys(own)[0] ?? ''], 'key');
  if (!first) return undefined;
  const changes: TextEdit[] = [];
  const added: string[] = [];
  for (const [key, value] of entries) {
    const span = frontMatter.spanOf(['casewright', key]);
    if (span && span.end > span.start) changes.push({ span, newText: value });
    else if (key in own)
      return undefined; // a key without its value: where it would stand is not known
    else added.push(`${key}: ${value}`);
  }
  const isBraced = text.charAt(frontMatter.spanOf(['casewright'])?.start ?? 0) === '{';
  const joint = isBraced ? ', ' : jointBefore(text, first.start);
  if (added.length > 0) changes.push(insertion(first.start, added.map((each) => each + joint).join('')));
  return changes;
}

/** A new line, as far in as the key that stands at a place. */
function jointBefore(text: string, start: number): string {
  const line =
    text
      .slice(Math.max(0, start - 100), start)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  return lineEndingOf(text) + line;
}

function insertion(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

function hasKeys(value: unknown): value is Readonly<Record<string, unknown>> {
  return isMapping(value) && Object.keys(value).length > 0;
}

/** The same, as the client asks for it; null where nothing can be written or a name is not known. */
export function toJournalChoice(
  { document, report, verdict }: Analysis,
  { profile, guideline }: ChooseJournalParams,
  encoding: Encoding,
): Declaration | null {
  if (!verdict.isCaseReport || !(profiles.has(profile) || isProfilePath(profile))) return null;
  if (!guidelineNames.some((name) => name === guideline)) return null;
  const edits = chooseJournal(report, [
    ['profile', profile],
    ['guideline', guideline],
  ]);
  if (!edits) return null;
  return {
    uri: document.uri,
    version: document.version,
    edits: edits.map(({ span, newText }) => ({ range: toRange(report.lines, span, encoding), newText })),
  };
}
