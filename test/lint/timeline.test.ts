import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineLayout } from '../../server/src/lint/timeline-layout.ts';
import type { TimelineRow } from '../../server/src/lint/timeline-rows.ts';
import { timelineScale } from '../../server/src/lint/timeline-scale.ts';
import { timelineSvg } from '../../server/src/lint/timeline-svg.ts';
import { widthOf, wrapWords } from '../../server/src/lint/wrap-words.ts';

function row(day: number | null, more: Partial<TimelineRow> = {}): TimelineRow {
  return { kind: 'date', text: '5 March', iso: null, day, quote: 'He itched.', span: { start: 3, end: 9 }, ...more };
}

const days = fc.uniqueArray(fc.integer({ min: -20_000, max: 20_000 }), { minLength: 2, maxLength: 30 });
const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

describe('the axis', () => {
  it.each([
    ['near days', [-14, 0, 2, 5, 17], []],
    ['one far day', [0, 1, 2, 4, 200], [196]],
    ['years before and months after', [-3714, 0, 2, 3, 6, 201], [3714, 195]],
    ['one day', [3], []],
    ['equal gaps, however long', [0, 365, 730], []],
  ])('is broken for %s only where it must be', (_, given, expected) => {
    expect(timelineScale(given, given.length * 40).breaks.map((one) => one.days)).toEqual(expected);
  });

  it('is to scale outside of its breaks, in order, and the breaks are the longest gaps', () => {
    fc.assert(
      fc.property(days, (given) => {
        const sorted = ascending(given);
        const { places, breaks } = timelineScale(sorted, sorted.length * 46);
        const gaps = sorted.slice(1).map((day, i) => ({
          days: day - (sorted[i] ?? 0),
          pixels: (places[i + 1] ?? 0) - (places[i] ?? 0),
          isCut: breaks.some(({ y }) => y > (places[i] ?? 0) && y < (places[i + 1] ?? 0)),
        }));
        const kept = gaps.filter(({ isCut }) => !isCut);
        const perDay = kept.map((gap) => gap.pixels / gap.days);
        expect(kept.length).toBeGreaterThan(0);
        expect(Math.max(...perDay) - Math.min(...perDay)).toBeLessThan(1e-6);
        expect(Math.min(...gaps.map(({ pixels }) => pixels))).toBeGreaterThan(14.9);
        const shortestCut = Math.min(...gaps.filter(({ isCut }) => isCut).map((gap) => gap.days));
        expect(Math.max(...kept.map((gap) => gap.days))).toBeLessThanOrEqual(shortestCut);
      }),
    );
  });
});

describe('the labels', () => {
  it('never overlap, stand in the order of time and stay in the picture', () => {
    const quote = fc.array(fc.constantFrom('itch', 'barley', 'He', 'oats,', '麦'), { minLength: 1, maxLength: 40 });
    const events = fc.array(fc.record({ day: fc.option(fc.integer({ min: -90, max: 4000 })), quote }), {
      minLength: 1,
      maxLength: 25,
    });
    fc.assert(
      fc.property(events, (given) => {
        const layout = timelineLayout(given.map((one) => row(one.day, { quote: one.quote.join(' ') })));
        const drawn = [...layout.timed, ...layout.untimed];
        expect(drawn).toHaveLength(given.length);
        for (const [i, event] of drawn.entries()) {
          const end = event.y + (event.words.length + 1) * 17;
          expect(end).toBeLessThanOrEqual((drawn[i + 1]?.y ?? layout.height + 1) + 0.001);
        }
        const told = layout.timed.map((event) => event.row.day ?? 0);
        expect(told).toEqual(ascending(told));
      }),
    );
  });

  it('are cut between words', () => {
    expect(wrapWords('He threshed barley all day', 12)).toEqual(['He threshed', 'barley all', 'day']);
    expect(wrapWords('Strohstaubüberempfindlichkeit', 10)).toEqual(['Strohstau', 'büberempf', 'indlichkei', 't']);
    expect(wrapWords('', 10)).toEqual([]);
    expect(widthOf('麦粒')).toBe(4);
  });
});

describe('the picture', () => {
  it('stands by dates alone where no day of presentation is known', () => {
    const svg = timelineSvg([
      row(null, { iso: '2020-03-05' }),
      row(null, { iso: '2020-03' }),
      row(null, { iso: '2020-03-01' }),
    ]);
    expect([...svg.matchAll(/class="tick"[^>]*>([^<]*)/g)].map(([, words]) => words)).toEqual([
      '2020-03-01',
      '2020-03-05',
    ]);
    expect(svg).toContain('No day can be counted for these');
    expect(svg).not.toContain('from presentation');
  });

  it('says that it is not to scale where no day is known at all', () => {
    const svg = timelineSvg([row(null, { kind: 'relative' })]);
    expect(svg).toContain('not to scale');
    expect(svg).not.toContain('class="tick"');
  });

  it('has a name and a description, and its words are no tags', () => {
    const hostile = row(0, { text: '<b>5</b> "March"', quote: `A & B <script>alert(1)</script> \u0007'x'` });
    for (const isLive of [true, false]) {
      const svg = timelineSvg([hostile, row(1)], { isLive });
      expect(svg).toContain('2 events in order of time from Day 0 to Day 1');
      const tags = new Set([...svg.matchAll(/<([a-z]+)/g)].map(([, tag]) => tag));
      expect([...tags].filter((tag) => !/^(?:svg|title|desc|rect|path|g|circle|text)$/.test(tag ?? ''))).toEqual([]);
      expect(svg).not.toContain('\u0007');
    }
  });
});
