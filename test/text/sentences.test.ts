import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../server/src/facts/sentences.ts';
import { toBlocks } from '../../server/src/markdown/to-blocks.ts';

/** The sentences of a text's blocks, as written. */
function sentencesIn(text: string): string[] {
  return toBlocks(text).blocks.flatMap(({ block }) =>
    sentencesOf(block).map(({ start, end }) => block.source.slice(start, end)),
  );
}

describe('sentences', () => {
  it.each([
    ['She was well. He was not.', ['She was well.', 'He was not.']],
    ['Was she well? Yes! He was not', ['Was she well?', 'Yes!', 'He was not']],
    ['Calcium was 2.1 mmol/L. It rose.', ['Calcium was 2.1 mmol/L.', 'It rose.']],
    ['It was low (e.g. 2.1). It rose.', ['It was low (e.g. 2.1).', 'It rose.']],
    ['See Fig. 2 and Dr. Okafor. She agreed.', ['See Fig. 2 and Dr. Okafor.', 'She agreed.']],
    ['Culture grew S. aureus. It was treated.', ['Culture grew S. aureus.', 'It was treated.']],
    ['Smith et al. saw two. We saw one.', ['Smith et al. saw two.', 'We saw one.']],
    ['He took 5 mg b.i.d. for a week. He slept.', ['He took 5 mg b.i.d. for a week.', 'He slept.']],
    ['It is rare.[1] We saw it.', ['It is rare.[1]', 'We saw it.']],
    ['It is rare. [1] We saw it.', ['It is rare. [1]', 'We saw it.']],
    ['It is rare.^1,2^ We saw it.', ['It is rare.^1,2^', 'We saw it.']],
    ['Smith et al.[1] saw it.', ['Smith et al.[1] saw it.']],
    ['"It hurts." He left.', ['"It hurts."', 'He left.']],
    ['He asked (why?). He left.', ['He asked (why?).', 'He left.']],
    ['One line\nof one sentence. The\nnext.', ['One line\nof one sentence.', 'The\nnext.']],
    ['approx. 5 cm was cut. It healed.', ['approx. 5 cm was cut.', 'It healed.']],
    ['Pain was **severe**. It went.', ['Pain was **severe**.', 'It went.']],
    ['...', ['...']],
  ])('%j', (text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences);
  });

  it('of a list are those of its items, of a table its rows, and code has none', () => {
    expect(sentencesIn('- One. Two.\n- Three')).toEqual(['One.', 'Two.', 'Three']);
    expect(sentencesIn('| a | b |\n| --- | --- |\n| c. d | e |\n')).toHaveLength(2);
    expect(sentencesIn('```\nA. B.\n```\n')).toEqual([]);
  });

  it('stand in order, do not overlap, and hold all words', () => {
    const text = 'A "b". (C d.) E?! F... g. H [1,2]. I, e.g. j; k.';
    const [placed] = toBlocks(text).blocks;
    const spans = placed ? sentencesOf(placed.block) : [];
    for (const [i, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
    expect(
      spans
        .map(({ start, end }) => text.slice(start, end))
        .join('')
        .replace(/\s/g, ''),
    ).toBe(text.replace(/\s/g, ''));
  });
});
