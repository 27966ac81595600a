import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCueFinder } from '../../server/src/facts/cue-finder.ts';

const find = createCueFinder({
  bath: { cues: 'oat-bath* | bathed', not: 'bathed in sweat' },
  awn: { cues: '*bath | awns of barley' },
});

/** Each list with the words found. */
function found(text: string): Record<string, string[]> {
  return Object.fromEntries(
    [...find(text)].map(([name, spans]) => [name, spans.map((s) => text.slice(s.start, s.end))]),
  );
}

describe('cues in a sentence', () => {
  it.each([
    ['Two oat baths, then an Oat-bath.', { bath: ['oat baths', 'Oat-bath'], awn: ['bath'] }],
    ['He bathed in sweat.', {}],
    ['He bathed in sweat and bathed again.', { bath: ['bathed'] }],
    ['A footbath, or awns of barley.', { awn: ['footbath', 'awns of barley'] }],
    ['Nothing.', {}],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('finds only places within the text, whatever it is', () => {
    const words = fc.constantFrom('oat', 'bath', 'bathed', 'in', 'sweat', 'awns', 'of', 'barley', 'İ', '-', ' ');
    fc.assert(
      fc.property(
        fc.array(words).map((parts) => parts.join(' ')),
        (text) => {
          for (const spans of find(text).values())
            for (const { start, end } of spans) expect(0 <= start && start < end && end <= text.length).toBe(true);
        },
      ),
    );
  });
});
