import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBlockCache } from '../../server/src/markdown/read-blocks.ts';
import { toBlocks } from '../../server/src/markdown/to-blocks.ts';

const items = (from: number, to: number, mark = '.'): string =>
  Array.from({ length: to - from + 1 }, (_, i) => `${from + i}${mark} Moss T. Itch ${from + i}.\n`).join('');

function kinds(text: string): string[] {
  return createBlockCache()
    .read(text, 0)
    .map(({ block }) => (block.kind === 'list' ? `list of ${block.items.length}` : block.kind));
}

describe('a long numbered list', () => {
  it.each<[string, string, string[]]>([
    [
      'is cut behind each twenty',
      `Text.\n\n${items(1, 45)}\nText.\n`,
      ['paragraph', 'list of 20', 'list of 20', 'list of 5', 'paragraph'],
    ],
    ['of brackets likewise', items(1, 21, ')'), ['list of 20', 'list of 1']],
    ['that begins late is cut once it is long', items(15, 45), ['list of 26', 'list of 5']],
    ['of twenty is one', items(1, 20), ['list of 20']],
    ['with a line that goes on is one', items(1, 45).replace('Itch 9.', 'Itch\nnine.'), ['list of 45']],
    ['whose numbers leap is one', items(1, 19) + items(21, 45), ['list of 44']],
    ['that all begin with 1 is one', '1. Itch.\n'.repeat(45), ['list of 45']],
    ['in a paragraph is no list', `In village\n${items(2, 45)}`, ['paragraph']],
    ['in a fence is code', `\`\`\`\n${items(1, 45)}\`\`\`\n`, ['code']],
    ['in a comment is a comment', `<!--\n\n${items(1, 45)}\n-->\n`, ['html']],
  ])('%s', (_, text, expected) => expect(kinds(text)).toEqual(expected));

  it('keeps the other pieces when one is edited', () => {
    const cache = createBlockCache();
    const text = items(1, 100);
    const before = cache.read(text, 0);
    const after = cache.read(text.replace('Itch 50.', 'Itches 50.'), 0);
    expect(after.map(({ block }, i) => block === before[i]?.block)).toEqual([true, true, false, true, true]);
  });

  it('holds the same items as when it is read whole', () => {
    const line = fc.constantFrom(
      'plain',
      '**bold** <!-- c -->',
      '```',
      '# head',
      '[a](b) ![c](d)',
      '> quote',
      '<pre>',
      '---',
      '<!-- open',
    );
    const fenceAtCut = [...Array<string>(19).fill('plain'), '```', ...Array<string>(5).fill('plain')];
    fc.assert(
      fc.property(fc.array(line, { minLength: 21, maxLength: 70 }), (lines) => {
        const text = lines.map((words, i) => `${i + 1}. ${words}\n`).join('');
        const whole = toBlocks(text).blocks.flatMap(({ block, offset }) =>
          block.items.map((item) => [offset + item.start, offset + item.end]),
        );
        const cut = createBlockCache()
          .read(text, 0)
          .flatMap(({ block, start }) => block.items.map((item) => [start + item.start, start + item.end]));
        expect(cut).toEqual(whole);
      }),
      { examples: [[fenceAtCut]] },
    );
  });
});
