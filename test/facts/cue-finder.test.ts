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

  it.each([
    ['a word as it is', 'ear', 'An ear of ears.', ['ear']],
    ['a word of one letter', 'a', 'Not b but a.', ['a']],
    ['a word of four letters', 'oats', 'Oats and oat.', ['Oats']],
    ['a beginning', 'itch*', 'He itched with an itch.', ['itched', 'itch']],
    ['a beginning of two letters', 'he*', 'He and her oats.', ['He', 'her']],
    ['an ending', '*itis', 'Dermatitis and itis.', ['Dermatitis', 'itis']],
    [
      'a word of more than forty letters',
      'itch*',
      `Itch${'y'.repeat(20)} ${'itch'.repeat(11)}`,
      [`Itch${'y'.repeat(20)}`],
    ],
    ['a number in figures', 'N oats', 'With 0 oats, 9 oats and 12 oats.', ['0 oats', '9 oats', '12 oats']],
    ['a number in words', 'N oats', 'Three oats, several oats, barley oats.', ['Three oats', 'several oats']],
    ['a joined word', 'oat-bath', 'An oat bath, an oat-bath, an oatbath.', ['oat bath', 'oat-bath', 'oatbath']],
    ['a number and a joined word', 'N-day', 'A 5-day bath, a five day bath.', ['5-day', 'five day']],
    ['a slash', 'mg//kg', 'So many mg/kg, or mg.', ['mg/kg']],
    ['digits', 'T#', 'Stage T2 and t, T12.', ['T2', 'T12']],
    ['an optional word', '[no] itch', 'Then itch.', ['itch']],
    ['a choice', 'oat/rye bath', 'A rye bath and an oat bath.', ['rye bath', 'oat bath']],
    ['words with an accent', 'é*', 'An épi of oats.', ['épi']],
  ])('%s: %s', (_, cues, text, expected) => {
    const places = createCueFinder({ it: { cues } })(text).get('it') ?? [];
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('are those of their own list, whatever another finder knows of the same words', () => {
    const [first, second] = [
      createCueFinder({ oats: { cues: 'oats' } }),
      createCueFinder({ rye: { cues: 'oats of rye' } }),
    ];
    for (let times = 0; times < 2; times++) {
      expect([...first('Oats of rye.').keys()]).toEqual(['oats']);
      expect([...second('Oats of rye.').keys()]).toEqual(['rye']);
    }
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
