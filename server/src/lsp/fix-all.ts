import { diffLines } from 'diff';
import { fixUntilStill } from '../lint/apply-fixes.ts';
import { lint } from '../lint/lint.ts';
import { readReport } from '../report/report.ts';
import type { Edit, Fix } from '../rule/finding.ts';
import { rules } from '../rules/index.ts';
import type { Analysis } from './analysis.ts';

const known = new WeakMap<Analysis, readonly Edit[]>();

/** All safe fixes until nothing more is to be fixed, as the smallest edits of the text that do it. */
export function fixAll(analysis: Analysis): readonly Edit[] {
  const edits = known.get(analysis) ?? findEdits(analysis);
  known.set(analysis, edits);
  return edits;
}

function findEdits({ report, result, settings, verdict }: Analysis): readonly Edit[] {
  const isSafe = ({ safety }: Fix): boolean => safety === 'safe';
  if (!verdict.isCaseReport || !result.findings.some(({ fixes }) => fixes.some(isSafe))) return [];
  const { language } = settings.settings;
  const { text } = fixUntilStill(
    report.text,
    (current) => lint(readReport(current, { language }), rules, settings.settings).findings,
  );
  return text === report.text ? [] : hunks(report.text, text);
}

/** The edits that make one text the other: whole lines by a diff, cut to the characters that differ. */
function hunks(before: string, after: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let open: { start: number; removed: string; added: string } | undefined;
  const close = (): void => {
    if (open) edits.push(trim(open.start, open.removed, open.added));
    open = undefined;
  };
  for (const { value, added, removed } of diffLines(before, after)) {
    if (!added && !removed) close();
    else {
      open ??= { start: at, removed: '', added: '' };
      if (added) open.added += value;
      else open.removed += value;
    }
    if (!added) at += value.length;
  }
  close();
  return edits;
}

function trim(start: number, removed: string, added: string): Edit {
  const limit = Math.min(removed.length, added.length);
  let head = 0;
  while (head < limit && removed[head] === added[head]) head++;
  if (cutsPair(removed, head) || cutsPair(added, head)) head--;
  let tail = 0;
  while (tail < limit - head && removed[removed.length - 1 - tail] === added[added.length - 1 - tail]) tail++;
  if (cutsPair(removed, removed.length - tail) || cutsPair(added, added.length - tail)) tail--;
  return {
    span: { start: start + head, end: start + removed.length - tail },
    newText: added.slice(head, added.length - tail),
  };
}

/** Would a cut here fall between the two halves of a character, or between `\r` and `\n`? */
function cutsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return (before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000) || (before === 13 && after === 10);
}
