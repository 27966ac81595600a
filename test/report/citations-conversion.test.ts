import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citations } from '../../server/src/report/citations.ts';
import { convertMarkers, type MarkerForm } from '../../server/src/report/convert-markers.ts';
import { readReport } from '../../server/src/report/report.ts';
import type { TextEdit } from '../../server/src/text/text-edit.ts';

const list = `## References

1. Moss TA. Barley itch. J Farm Med. 2011;4:12-5.
2. Fenn OA, Reed BB. Straw and skin. J Farm Med. 2012;5:1-3.
3. Hay CD. Harvest rash. J Farm Med. 2014;7:1-4.
4. Reed BB, Moss TA. Oat baths. J Farm Med. 2015;8:21-9.
`;

const whole = (text: string): string => `# A case of barley itch\n\n## Discussion\n\n${text}\n\n${list}`;

function applied(text: string, edits: readonly TextEdit[]): string {
  let at = 0;
  let out = '';
  for (const { span, newText } of edits) {
    expect(span.start).toBeGreaterThanOrEqual(at);
    out += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return out + text.slice(at);
}

/** The discussion after the conversion, and the markers that were left. */
function converted(discussion: string, to: MarkerForm): string {
  const text = whole(discussion);
  const { edits, left } = convertMarkers(readReport(text), to);
  const after = applied(text, edits).slice(whole('').indexOf('\n\n\n\n') + 2, -list.length - 2);
  return left.length === 0 ? after : `${after} (left: ${left.map((citation) => citation.text).join(' ')})`;
}

describe('to raised numbers', () => {
  it.each([
    ['It itches [1].', 'It itches.<sup>1</sup>'],
    [
      'It itches [1], it heals [2]; it returns [3].',
      'It itches,<sup>1</sup> it heals<sup>2</sup>; it returns.<sup>3</sup>',
    ],
    ['It itches [1, 2]. It heals [1–3].', 'It itches.<sup>1,2</sup> It heals.<sup>1–3</sup>'],
    ['It itches [1][2]. It heals [3], [4].', 'It itches.<sup>1,2</sup> It heals.<sup>3,4</sup>'],
    ['It itches (1). Hay (3) saw it (2, 4).', 'It itches.<sup>1</sup> Hay<sup>3</sup> saw it.<sup>2,4</sup>'],
    ['It itches \\[1\\].', 'It itches.<sup>1</sup>'],
    ['Hay et al. [3] saw it.', 'Hay et al.<sup>3</sup> saw it.'],
    ['It itches. [1] It heals.[2]', 'It itches.<sup>1</sup> It heals.<sup>2</sup>'],
    ['It itches [1]. It heals.^2^', 'It itches.^1^ It heals.^2^'],
    ['It itches [1, 3]. It heals.²', 'It itches.¹,³ It heals.²'],
    ['It was seen in 2019 [1] and 2020 [2].', 'It was seen in 2019 [1] and 2020.<sup>2</sup> (left: [1])'],
    ['The area was 4 cm [2] and 5 cm [3].', 'The area was 4 cm [2] and 5 cm.<sup>3</sup> (left: [2])'],
    [
      'It itches [[1]](#ref-1) and heals [2](#ref-2).',
      'It itches [<sup>1</sup>](#ref-1) and heals [2](#ref-2). (left: [2](#ref-2))',
    ],
    ['[1] and [2] saw it.', '[1] and<sup>2</sup> saw it. (left: [1])'],
  ])('%s', (text, expected) => {
    expect(converted(text, 'superscript')).toBe(expected);
  });
});

describe('to brackets', () => {
  it.each([
    ['It itches.<sup>1</sup> It heals.<sup>2</sup>', 'It itches [1]. It heals [2].'],
    [
      'It itches,<sup>1</sup> it heals<sup>2</sup>; it returns.<sup>3,4</sup>',
      'It itches [1], it heals [2]; it returns [3,4].',
    ],
    ['It itches.¹⁻³ It heals.⁴', 'It itches [1-3]. It heals [4].'],
    ['It itches.^1^ It heals.^2,3^', 'It itches [1]. It heals [2,3].'],
    ['Hay et al.<sup>3</sup> saw it.<sup>1,2</sup>', 'Hay et al. [3] saw it [1,2].'],
    ['It itches (1). It heals (2, 3).', 'It itches [1]. It heals [2, 3].'],
    ['It itches <sup>1</sup>. It heals <sup>2</sup>.', 'It itches [1]. It heals [2].'],
  ])('%s', (text, expected) => {
    expect(converted(text, 'bracket')).toBe(expected);
  });

  it('not where a definition would make a link of it', () => {
    const text = `${whole('It itches.<sup>1</sup> It heals.<sup>2</sup>')}\n[1]: https://example.org\n`;
    const { edits, left } = convertMarkers(readReport(text), 'bracket');
    expect(edits.map(({ newText }) => newText)).toEqual([' [2].']);
    expect(left.map((citation) => citation.text)).toEqual(['<sup>1</sup>']);
  });
});

it('to round brackets', () => {
  expect(converted('It itches [1], it heals [2-4].', 'parenthesis')).toBe('It itches (1), it heals (2-4).');
  expect(converted('It itches.<sup>1</sup> It heals.<sup>2,3</sup>', 'parenthesis')).toBe(
    'It itches (1). It heals (2,3).',
  );
});

describe('of any text', () => {
  const forms = fc.constantFrom<MarkerForm>('bracket', 'parenthesis', 'superscript');
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 });
  const sentences = fc.array(fc.record({ numbers, end: fc.constantFrom('. ', ', ', '; ', ' ', ': ') }), {
    minLength: 1,
    maxLength: 6,
  });
  const set = {
    bracket: (all: string, end: string) => ` [${all}]${end}`,
    parenthesis: (all: string, end: string) => ` (${all})${end}`,
    superscript: (all: string, end: string) =>
      /[.,]/.test(end) ? `${end.trim()}<sup>${all}</sup> ` : `<sup>${all}</sup>${end}`,
  } as const;

  it('citations lead where they led, and the way back leads back', () => {
    fc.assert(
      fc.property(forms, forms, sentences, (from, to, all) => {
        const parts = [...all, { numbers: [1, 2, 3, 4], end: '. ' }].map(
          (one) => `It itches${set[from](one.numbers.sort((a, b) => a - b).join(','), one.end)}`,
        );
        const text = whole(`${parts.join('Then ')}Then it heals.`);
        const led = (of: string): number[][] =>
          citations(readReport(of)).map(({ references }) => references.map(({ index }) => index));
        const there = convertMarkers(readReport(text), to);
        expect(there.left).toEqual([]);
        const changed = applied(text, there.edits);
        expect(led(changed)).toEqual(led(text));
        expect(citations(readReport(changed)).length).toBe(parts.length);
        expect(applied(changed, convertMarkers(readReport(changed), from).edits)).toBe(text);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
