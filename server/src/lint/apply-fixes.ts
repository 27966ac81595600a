import type { Edit, Finding, FixSafety } from '../rule/finding.ts';
import { overlaps } from '../text/span.ts';
import { applyEdits } from '../text/text-edit.ts';

/**
 * Picks the first fix of the wanted safety of each finding, in order, and leaves out those that would touch what an
 * earlier one touches: the next round finds them again.
 */
export function pickEdits(findings: readonly Finding[], safety: FixSafety = 'safe'): readonly Edit[] {
  const picked: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find((candidate) => candidate.safety === safety);
    if (!fix) continue;
    const fresh = fix.edits.filter((edit) => !picked.some((other) => same(other, edit)));
    if (fresh.some((edit) => picked.some((other) => touches(other, edit)))) continue;
    picked.push(...fresh);
  }
  return picked;
}

function same(a: Edit, b: Edit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.newText === b.newText;
}

/** Deletions side by side are one deletion; anything else that meets may mean another order than it is given. */
function touches(a: Edit, b: Edit): boolean {
  if (isDeletion(a) && isDeletion(b)) return overlaps(a.span, b.span);
  return a.span.start <= b.span.end && b.span.start <= a.span.end;
}

function isDeletion({ span, newText }: Edit): boolean {
  return newText === '' && span.end > span.start;
}

/** More rounds than any report needs. */
const maxRounds = 10;

/**
 * Applies safe fixes and looks again until nothing more is to be fixed. Two rules that undo each other must not turn for
 * ever: at the first text that was there before it ends, so that a second run ends at the same text.
 */
export function fixUntilStill(
  text: string,
  findingsOf: (text: string) => readonly Finding[],
): { readonly text: string; readonly rounds: number } {
  const seen = new Set([text]);
  let current = text;
  for (let rounds = 0; rounds < maxRounds; rounds++) {
    const edits = pickEdits(findingsOf(current));
    const next = edits.length > 0 ? applyEdits(current, edits) : current;
    if (seen.has(next)) return { text: next, rounds };
    seen.add(next);
    current = next;
  }
  return { text: current, rounds: maxRounds };
}
