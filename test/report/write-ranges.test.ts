import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citations } from '../../server/src/report/citations.ts';
import { readReport } from '../../server/src/report/report.ts';
import { type RangeForm, writeRanges } from '../../server/src/report/write-ranges.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';

const titles = ['Barley itch', 'Straw rash', 'Rye and rash', 'Oat baths', 'Chaff', 'Harvest', 'Dust', 'Threshing'];
const list = titles.map((title, i) => `${i + 1}. Moss TA. ${title}. J Farm Med. 201${i};4:12-5.\n`).join('');
const whole = (text: string): string =>
  `# A case of barley itch\n\n## Discussion\n\n${text}\n\n## References\n\n${list}`;

function written(text: string, form: RangeForm): string {
  const all = whole(text);
  const after = applyEdits(all, writeRanges(readReport(all), form));
  const [before, behind] = whole('\0').split('\0') as [string, string];
  expect(after.startsWith(before) && after.endsWith(behind)).toBe(true);
  return after.slice(before.length, -behind.length);
}

describe('ranges compressed', () => {
  it.each([
    ['It itches [1,2,3].', 'It itches [1-3].'],
    ['It itches [1, 2, 3, 5, 6]. It heals [1–3].', 'It itches [1–3, 5, 6]. It heals [1–3].'],
    ['It itches [1-2,3].', 'It itches [1-3].'],
    ['It itches [1, 2 and 3].', 'It itches [1-3].'],
    ['It itches [1,2]. It heals [3-4]; it returns [5-6].', 'It itches [1-2]. It heals [3-4]; it returns [5-6].'],
    ['It itches [1,2]. It heals [3].', 'It itches [1,2]. It heals [3].'],
    ['It itches [5, 1, 2, 3].', 'It itches [5, 1-3].'],
    ['It itches [3, 2, 1] and [2, 4, 6].', 'It itches [3, 2, 1] and [2, 4, 6].'],
    ['It itches (1, 2, 3). It heals (4).', 'It itches (1-3). It heals (4).'],
    ['It itches.<sup>1,2,3</sup> It heals.^4,5,6^', 'It itches.<sup>1-3</sup> It heals.^4-6^'],
    ['It itches.¹,²,³ It heals.⁴', 'It itches.¹⁻³ It heals.⁴'],
    ['It itches [[1](#a),[2](#b),[3](#c)].', 'It itches [[1](#a),[2](#b),[3](#c)].'],
    ['It itches [1][2][3].', 'It itches [1][2][3].'],
    ['It itches [1]. The score rose to 7 [1,2,3].', 'It itches [1]. The score rose to 7 [1,2,3].'],
  ])('%s', (text, expected) => {
    expect(written(text, 'compressed')).toBe(expected);
  });
});

describe('ranges spelled out', () => {
  it.each([
    ['It itches [1-3].', 'It itches [1,2,3].'],
    ['It itches [1-3]. It heals [5, 7].', 'It itches [1, 2, 3]. It heals [5, 7].'],
    ['It itches [1–3, 5-6].', 'It itches [1, 2, 3, 5, 6].'],
    ['It itches [1;3-5].', 'It itches [1;3;4;5].'],
    ['It itches [1]-[3].', 'It itches [1,2,3].'],
    ['It itches (1-3). It heals (2).', 'It itches (1,2,3). It heals (2).'],
    ['It itches.<sup>1-3</sup> It heals.^4–6^', 'It itches.<sup>1,2,3</sup> It heals.^4,5,6^'],
    ['It itches.¹⁻³ It heals.⁴', 'It itches.¹,²,³ It heals.⁴'],
    ['It itches [3-1] and [1,2].', 'It itches [3-1] and [1,2].'],
    ['Potassium was 3 mmol/L [3-5]; it itches [1].', 'Potassium was 3 mmol/L [3-5]; it itches [1].'],
  ])('%s', (text, expected) => {
    expect(written(text, 'spelled-out')).toBe(expected);
  });
});

it('changes nothing in a report without citations', () => {
  expect(writeRanges(readReport('# A case\n\nIt itches 1-3 times.\n'), 'spelled-out')).toEqual([]);
  expect(writeRanges(readReport(''), 'compressed')).toEqual([]);
});

describe('of any text', () => {
  const marks = {
    bracket: (all: string) => ` [${all}].`,
    parenthesis: (all: string) => ` (${all}).`,
    tag: (all: string) => `.<sup>${all}</sup>`,
  } as const;
  const item = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 3 }));
  const marker = fc
    .tuple(fc.array(item, { minLength: 1, maxLength: 4 }), fc.constantFrom(',', ', '), fc.constantFrom('-', '–'))
    .map(([items, comma, dash]) =>
      items.map(([from, more]) => (more > 0 ? `${from}${dash}${from + more}` : `${from}`)).join(comma),
    );
  const texts = fc
    .tuple(fc.constantFrom(...(['bracket', 'parenthesis', 'tag'] as const)), fc.array(marker, { maxLength: 5 }))
    .map(([form, all]) =>
      whole(['1', '2', '3,4,5', ...all].map((numbers) => `It itches${marks[form](numbers)}`).join(' ')),
    );
  const forms = fc.constantFrom<RangeForm>('compressed', 'spelled-out');
  const targetsIn = (text: string): string[][] =>
    citations(readReport(text)).map(({ targets, style }) => [style, ...targets]);

  it('citations lead where they led, and nothing but numbers, commas and dashes changes', () => {
    fc.assert(
      fc.property(texts, forms, (text, form) => {
        const edits = writeRanges(readReport(text), form);
        const after = applyEdits(text, edits);
        expect(targetsIn(after)).toEqual(targetsIn(text));
        for (const { span, newText } of edits) {
          expect(text.slice(span.start, span.end) + newText).toMatch(/^[\d,\s–-]+$/);
        }
        expect(writeRanges(readReport(after), form)).toEqual([]);
      }),
      {
        numRuns: 100,
        examples: [
          [
            whole('It itches [1]. It itches [2]. It itches [3,4,5]. It itches [4-7,7,8]. It itches [1-2].'),
            'compressed',
          ],
        ],
      },
    );
  }, 60_000);
});
