import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLetterTree, grownFor, type LetterTree, treeBehind } from '../../server/src/text/letter-tree.ts';

function held(tree: LetterTree<number>, word: string): number | undefined {
  let at: LetterTree<number> | undefined = tree;
  for (const code of Array.from(word, (letter) => letter.charCodeAt(0))) at = at && treeBehind(at, code);
  return at?.value;
}

it('holds what a map of the words holds, in whatever order they come', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ö', '麦'), maxLength: 5 }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, words, (kept, others) => {
      const tree = createLetterTree<number>();
      const known = new Map(kept.map((word, i) => [word, i]));
      for (const [word, i] of known) grownFor(tree, word).value = i;
      for (const word of [...kept, ...others]) expect(held(tree, word)).toBe(known.get(word));
    }),
  );
});
