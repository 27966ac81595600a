import { expect, it } from 'vitest';
import { toNextNodes } from '../../client/src/next-nodes.ts';
import type { NextFinding, NextGroup } from '../../server/src/lsp/protocol.ts';
import { drawn, flat } from './drawn-tree.ts';
import { words } from './panel-words.ts';

function found(line: number, rule: string, message: string, severity: NextFinding['severity'] = 'warning') {
  return {
    range: { start: { line, character: 0 }, end: { line, character: 5 } },
    rule,
    message,
    short: null,
    severity,
  };
}

const next: readonly NextGroup[] = [
  { kind: 'privacy', findings: [found(4, 'privacy/name', 'A name', 'error')] },
  {
    kind: 'missing',
    findings: [{ ...found(0, 'care/timeline', 'No timeline was found', 'info'), short: 'Timeline' }],
  },
  { kind: 'error', findings: [found(5, 'lab/unit-missing', 'No unit', 'error')] },
  { kind: 'other', findings: [found(6, 'lab/unit-missing', 'No unit'), found(8, 'lab/unit-missing', 'No unit')] },
];

it('has the findings by what to do, each with its line', () => {
  expect(drawn(toNextNodes({ next }, words))).toMatchInlineSnapshot(`
    "Privacy (1)
      [error] A name (Line 5) @4
    Missing (1)
      [info] Timeline (Line 1) @0
    Errors (1)
      [error] No unit (Line 6) @5
    The rest (2)
      [warning] No unit (Line 7) @6
      [warning] No unit (Line 9) @8
    "
  `);
});

it('says in words what icons and colours show', () => {
  const spoken = flat(toNextNodes({ next }, words)).map((node) => node.spoken);
  expect(spoken).toContain('Privacy, 1 finding');
  expect(spoken).toContain('Error: A name, Line 5');
});

it('leaves the rest closed', () => {
  expect(toNextNodes({ next }, words).map(({ isOpen }) => isOpen)).toEqual([true, true, true, false]);
});

it('has an identity for each node that an edit of the text does not change', () => {
  const ids = flat(toNextNodes({ next }, words)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const moved = next.map(({ kind, findings }) => ({
    kind,
    findings: findings.map((finding) => found(finding.range.start.line + 3, finding.rule, finding.message)),
  }));
  expect(flat(toNextNodes({ next: moved }, words)).map(({ id }) => id)).toEqual(ids);
});

it('shows the words of a message without the marks of code', () => {
  const marked = toNextNodes(
    { next: [{ kind: 'other', findings: [found(2, 'lab/unit-missing', '`98` has no unit')] }] },
    words,
  );
  expect(flat(marked).map(({ label }) => label)).toContain('98 has no unit');
});

it.each([
  ['Age and sex', 'AGE AND SEX'],
  ['Age and sex (case 2)', 'AGE AND SEX (Case 2)'],
  ['1 blank to fill', '1 blanks'],
  ['42 blanks to fill', '42 blanks'],
])('names what was not found in the language of the editor: %s', (short, told) => {
  const titles = { whole: (title: string) => title.toUpperCase(), label: (title: string) => title };
  const missing = { ...found(2, 'care/demographics', 'No text was found'), short };
  const nodes = toNextNodes({ next: [{ kind: 'missing', findings: [missing] }] }, { ...words, titles });
  expect(nodes[0]?.children.map(({ label }) => label)).toEqual([told]);
});
