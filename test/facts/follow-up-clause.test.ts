import { expect, it } from 'vitest';
import { clauseOf } from '../../server/src/facts/follow-up-clause.ts';
import { textOf } from '../../server/src/text/span.ts';
import { readMarks } from '../harness/flags.ts';

/** The clause of the marked place in the sentence between `<` and `>`, or in all of a text. */
function clause(marked: string): string {
  const { text, spans } = readMarks(marked);
  const [open, close] = [text.indexOf('<'), text.indexOf('>')];
  const within = open < 0 ? { start: 0, end: text.length } : { start: open + 1, end: close };
  return textOf(text, clauseOf(text, within, spans[0] ?? within));
}

it.each([
  ['He came ⟦in May⟧ again.', 'He came in May again.'],
  ['He slept, came ⟦in May⟧, and rose.', ' came in May'],
  ['He slept; he came ⟦in May⟧; he rose.', ' he came in May'],
  ['He slept: he came ⟦in May⟧: he rose.', ' he came in May'],
  ['Oats | he came ⟦in May⟧ | rye', ' he came in May '],
  ['He slept and came ⟦in May⟧ and rose.', ' came in May '],
  ['He slept but came ⟦in May⟧ but rose.', ' came in May '],
  ['He slept with oats ⟦in May⟧ with rye.', ' oats in May '],
  ['He slept while it rained ⟦in May⟧ while he rose.', ' it rained in May '],
  ['A mill which ground ⟦in May⟧ which it sold.', ' ground in May '],
  ['He slept whereas she came ⟦in May⟧ whereas he rose.', ' she came in May '],
  ['He slept then came ⟦in May⟧ then rose.', ' came in May '],
  ['He slept, rose, came ⟦in May⟧, ate, and left.', ' came in May'],
  // Within a word they are none.
  ['The sand here ⟦in May⟧ was bland.', 'The sand here in May was bland.'],
  // Brackets are passed over, or end the clause of what stands in them.
  [
    'Survival (PFS, of him) lasted ⟦two years⟧ (or more, and long).',
    'Survival (PFS, of him) lasted two years (or more, and long).',
  ],
  ['He came (again ⟦in May⟧) and rose.', 'again in May'],
  ['He came (thrice, ⟦in May⟧, then) and rose.', ' in May'],
  ['He came (again) ⟦in May⟧ (late) to us.', 'He came (again) in May (late) to us.'],
  ['He came ⟦in May⟧) to us.', 'He came in May'],
  ['He slept (long), came ⟦in May⟧ (late), and rose.', ' came in May (late)'],
  // Only the sentence counts.
  ['He slept. <He came ⟦in May⟧ again>, and rose.', 'He came in May again'],
  // The marked words may hold a comma.
  ['He came ⟦in May, or June,⟧ to us.', 'He came in May, or June, to us.'],
])('%s', (marked, expected) => {
  expect(clause(marked)).toBe(expected);
});

it('is no longer than some hundreds of letters to either side', () => {
  const [before, behind] = ['oat '.repeat(200), ' rye'.repeat(200)];
  expect(clause(`${before}⟦in May⟧${behind}`)).toBe(`${before.slice(-400)}in May${behind.slice(0, 400)}`);
});
