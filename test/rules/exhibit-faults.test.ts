import { describe, expect, it } from 'vitest';
import type { Rule } from '../../server/src/rule/define-rule.ts';
import figureMissing from '../../server/src/rules/figure-missing.ts';
import figureTwice from '../../server/src/rules/figure-numbered-twice.ts';
import figureOrder from '../../server/src/rules/figure-order.ts';
import tableMissing from '../../server/src/rules/table-missing.ts';
import tableTwice from '../../server/src/rules/table-numbered-twice.ts';
import tableOrder from '../../server/src/rules/table-order.ts';
import { expectFlags, findingsOf } from '../harness/flags.ts';

const messages = (rule: Rule, text: string): string[] =>
  findingsOf(rule, `# Barley itch\n\n## Case presentation\n\n${text}\n`).map(({ message }) => message);

describe('a number that no caption bears', () => {
  it.each([
    [figureMissing, 'An arm (Figure 1), a leg (⟦Figure 3⟧).\n\nFigure 1. The arm.'],
    [tableMissing, 'Values (Table 1), more (⟦Table 2⟧).\n\nTable 1. Values.'],
    [figureMissing, 'An arm (Figure 1), a table (Table 3).\n\nFigure 1. The arm.'],
    [figureMissing, 'Captions may lie in another file (Figure 1).'],
    [figureMissing, 'An image alone counts nothing (Figure 1).\n\n![A logo](logo.png)'],
    [figureMissing, 'Of the tables nothing follows (Figure 1).\n\nTable 1. Values.'],
  ])('%#', (rule, marked) => expectFlags(rule, marked));

  it('is told in these words', () => {
    expect(messages(figureMissing, 'An arm (Figure 1), a leg (Figure 3).\n\nFigure 1. The arm.')).toEqual([
      'Figure 3 is mentioned, and no figure of that number was found; expected it, or another number',
    ]);
  });
});

describe('mentions out of order', () => {
  it.each([
    [figureOrder, 'A leg (⟦Figure 2⟧), an arm (Figure 1).'],
    [tableOrder, 'More (⟦Table 2⟧), values (Table 1).'],
    [figureOrder, 'An arm (Figure 1), a leg (Figure 2), the arm again (Figure 1).'],
    [figureOrder, 'More (Table 2), values (Table 1).'],
  ])('%#', (rule, marked) => expectFlags(rule, marked));

  it('are told in these words', () => {
    expect(messages(tableOrder, 'More (Table 2), values (Table 1).')).toEqual([
      'Table 2 is mentioned before Table 1; expected the numbers in the order of mention',
    ]);
  });
});

describe('two captions with one number', () => {
  const first = 'Figure 1. The arm of the farmer, two days after the harvest.';
  it.each([
    [figureTwice, `${first}\n\n⟦Figure 1⟧. A leg.`],
    [tableTwice, 'Table 1. Values.\n\n⟦Table 1⟧. Drugs.'],
    [figureTwice, `${first}\n\n⟦Figure 1⟧. The arm of the farmer, two weeks after the harvest.`],
    [figureTwice, `${first}\n\n⟦Figure 1⟧. The cat, continued.`],
  ])('that say different things: %#', (rule, marked) => expectFlags(rule, marked));

  it.each([
    [figureTwice, `${first}\n\nFigure 2. A leg.`],
    [figureTwice, `${first}\n\nTable 1. Values.`],
    [tableTwice, `${first}\n\nFigure 1. A leg.`],
    [figureTwice, `${first}\n\n${first}`],
    [figureTwice, `${first}\n\nFIGURE 1: the arm of THE FARMER -- two days after the harvest`],
    [figureTwice, `${first}\n\nFigure 1. The arm of the farmer.`],
    [figureTwice, `${first}\n\nFigure 1. The arm of the farmer, two days after, from above.`],
    [figureTwice, `${first}\n\nFigure 1. Continued: a leg.`],
    [figureTwice, `${first}\n\nFigure 1. (cont.) A leg.`],
    [figureTwice, `${first}\n\nFigure 1. Part 2: a leg.`],
    [figureTwice, `${first}\n\nFigure 1. Panel B: a leg.`],
    [figureTwice, `${first}\n\n![Figure 1. A leg](leg.png)`],
    [figureTwice, 'The arm.\n\n![](arm.png)\n\nThe leg.\n\n![](leg.png)'],
    [figureTwice, `${first}\n\n## References\n\nFigure 1. A leg.`],
  ])('that say the same, go on, or are none: %#', (rule, text) => expectFlags(rule, text));

  it('are told in these words', () => {
    expect(messages(figureTwice, `${first}\n\nFigure 1. A leg.`)).toEqual([
      'Figure 1 stands above already, with another caption; expected a number of its own',
    ]);
  });
});
