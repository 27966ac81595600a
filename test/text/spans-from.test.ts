import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps } from '../../server/src/text/span.ts';
import { anyTouches, firstFrom, touching } from '../../server/src/text/spans-from.ts';

const spans = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 5 })), { maxLength: 20 })
  .map((steps) => {
    let at = 0;
    return steps.map(([gap, length]) => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });

it('finds what a walk over all spans finds', () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: 0, max: 120 }), fc.integer({ min: 1, max: 9 }), (known, start, length) => {
      const place = { start, end: start + length };
      expect(anyTouches(known, place)).toBe(known.some((span) => overlaps(span, place)));
      expect(firstFrom(known, start)).toBe(known.filter((span) => span.start < start).length);
    }),
  );
});

const anywhere = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 30 })), { maxLength: 20 })
  .map((pairs) => pairs.map(([start, length]) => ({ start, end: start + length })));

it('knows what touches one of some spans that lie in any order and within each other', () => {
  fc.assert(
    fc.property(anywhere, fc.integer({ min: 0, max: 140 }), fc.integer({ min: 1, max: 9 }), (known, start, length) => {
      const place = { start, end: start + length };
      expect(touching(known)(place)).toBe(known.some((span) => overlaps(span, place)));
    }),
  );
});

it('leaves the spans that it is asked of as they are', () => {
  const known = [
    { start: 5, end: 9 },
    { start: 1, end: 6 },
  ];
  expect(touching(known)({ start: 8, end: 9 })).toBe(true);
  expect(known).toEqual([
    { start: 5, end: 9 },
    { start: 1, end: 6 },
  ]);
});
